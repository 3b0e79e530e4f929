// What can be put into a packet.
import type { ItemContent, RecordKind, RecordQuery } from "../../ipc";

/** Something that can be put into a packet, as a row offers it. */
export interface Offer {
  key: string;
  text: string;
  note: string;
  content: ItemContent;
}

const ALL: RecordQuery = {
  filter: "all",
  state: null,
  text: "",
  conditions: [],
  columns: [],
  group: null,
  sort: "name",
  descending: false,
};

/** A list of all records of a kind, or of those with something left to do. */
export function allOf(kind: RecordKind, filter: "open" | null): ItemContent {
  return { kind: "list", records: kind, query: { ...ALL, filter: filter ?? "all" }, view: null };
}
