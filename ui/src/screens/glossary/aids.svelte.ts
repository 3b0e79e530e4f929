// What helps somebody to write a plan: which panel is open, for every plan.
export type Aid = "terms" | "check" | "blanks" | "replace";

class Aids {
  open = $state<Aid | null>(null);

  toggle(aid: Aid): void {
    this.open = this.open === aid ? null : aid;
  }
}

export const aids = new Aids();
