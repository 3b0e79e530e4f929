// Which plans the list shows, and in which order: kept while the reader looks at other things.
import type { PlanFilter, PlanSort, PlanState } from "../ipc";

class PlanChoice {
  filter = $state<PlanFilter>("all");
  state = $state<PlanState | "">("");
  kind = $state("");
  text = $state("");
  sort = $state<PlanSort>("changed");
  descending = $state(true);
  /** Whether the fields for all this are open. */
  refining = $state(false);

  /** Whether the folded fields leave plans out. */
  get narrows(): boolean {
    return this.state !== "" || this.kind !== "" || this.text.trim() !== "";
  }

  /** Sorts by something else, in the direction that is meant by it: the latest change first, titles from A. */
  sortBy(sort: PlanSort): void {
    this.sort = sort;
    this.descending = sort === "changed";
  }

  showAll(): void {
    this.filter = "all";
    this.state = "";
    this.kind = "";
    this.text = "";
  }
}

export const planChoice = new PlanChoice();
