// The lines of a grouped list: headings between the places of its records.
import type { RecordGroup } from "../../ipc";

/** A line of a list: the place of a record, or the heading of a group. */
export type Line = { place: number } | { heading: RecordGroup; at: number };

/** The lines of a list with so many records. */
export function lines(total: number, groups: readonly RecordGroup[]): Line[] {
  const all: Line[] = [];
  let place = 0;
  groups.forEach((heading, at) => {
    all.push({ heading, at });
    for (const end = Math.min(place + heading.count, total); place < end; place++) all.push({ place });
  });
  for (; place < total; place++) all.push({ place });
  return all;
}
