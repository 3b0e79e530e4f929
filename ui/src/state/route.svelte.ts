// Where the reader is. The desk has no addresses: this is its only memory of place.
import type { Found, Id, RecordRef } from "../ipc";
import { isSheetKind, records, type SheetKind } from "./records.svelte";

export type Area = "today" | "plans" | "packets" | "history" | "settings" | SheetKind;
export type PlanTab = "overview" | "text" | "goals" | "versions" | "chain" | "history";

class Route {
  area = $state<Area>("plans");
  planTab = $state<PlanTab>("text");
  /** The passage to bring into view, once. */
  passage = $state<Id | null>(null);
  /** The plan that was made just now, whose first passage is to be written. */
  fresh = $state<Id | null>(null);
  finding = $state(false);
  printing = $state(false);
  keys = $state(false);
  manual = $state(false);
  /** Whether nothing is shown but the text of a plan. */
  focus = $state(false);

  get plan(): Id | null {
    return records.choices.plan.open;
  }

  set plan(id: Id | null) {
    records.choices.plan.open = id;
    records.choices.plan.form = "beside";
  }

  get packet(): Id | null {
    return records.choices.packet.open;
  }

  set packet(id: Id | null) {
    records.choices.packet.open = id;
  }
}

export const route = new Route();

export function openRecord(record: RecordRef, passage: Id | null = null): void {
  if (record.kind === "plan") {
    route.area = "plans";
    route.plan = record.id;
    route.planTab = "text";
    route.passage = passage;
  } else if (record.kind === "packet") {
    route.area = "packets";
    route.packet = record.id;
  } else if (isSheetKind(record.kind)) {
    route.area = record.kind;
    const choice = records.choices[record.kind];
    choice.open = record.id;
    choice.form = "beside";
  } else if (record.kind === "member" || record.kind === "office") {
    route.area = "settings";
  }
}

export function openFound(found: Found): void {
  openRecord(found.ref, found.passage);
  route.finding = false;
}

/** Takes away what lies over the desk. */
export function closeOverlays(): void {
  route.finding = false;
  route.printing = false;
  route.keys = false;
  route.manual = false;
}

/** Forgets the place in an office, when that office is left. */
export function forgetPlace(): void {
  route.area = "plans";
  route.planTab = "text";
  route.passage = null;
  records.forget();
  closeOverlays();
}
