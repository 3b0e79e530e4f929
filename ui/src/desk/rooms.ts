// Which rooms stand together in the rail, and which groups are folded so that everything can be reached without scrolling.
import type { RoomGroup } from "../ipc";
import type { SheetKind } from "../state/records.svelte";

/** The groups in their order. */
export const GROUPS: readonly RoomGroup[] = ["people", "agreements", "tasks", "joint_work", "reference"];

/** Where the room of each kind of record is; within a group they stand in the order of the kinds. */
export const GROUP_OF: Readonly<Record<SheetKind, RoomGroup>> = {
  expert: "people",
  post: "people",
  person: "people",
  organisation: "people",
  mou: "agreements",
  mou_template: "agreements",
  body: "agreements",
  meeting: "agreements",
  decision: "agreements",
  visit: "agreements",
  letter: "tasks",
  advice: "tasks",
  task: "tasks",
  survey: "joint_work",
  proposal: "joint_work",
  project: "joint_work",
  consortium: "joint_work",
  programme: "joint_work",
  fund: "joint_work",
  term: "reference",
  calendar: "reference",
};

/**
 * The group to fold next where the rail is too high: the one that was used longest ago, and of those that nobody has used yet
 * the last. The group of the present room is never folded for that; null when nothing is left to fold.
 */
export function foldNext(
  open: readonly RoomGroup[],
  used: readonly RoomGroup[],
  present: RoomGroup | null,
): RoomGroup | null {
  const left = open.filter((group) => group !== present);
  const unused = left.filter((group) => !used.includes(group));
  return unused.at(-1) ?? used.find((group) => left.includes(group)) ?? null;
}
