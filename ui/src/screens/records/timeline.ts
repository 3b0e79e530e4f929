// Where days stand on a timeline.
import type { Term } from "../../ipc";

/** The years that a timeline shows: those of every term, and this one. */
export function years(terms: readonly Pick<Term, "starts" | "ends" | "extendedTo">[], now: Date): number[] {
  const shown = terms.flatMap((term) =>
    [term.starts, term.ends, term.extendedTo]
      .filter((day) => day !== null)
      .map((day) => Number(day.slice(0, 4))),
  );
  shown.push(now.getFullYear());
  const first = Math.min(...shown);
  return Array.from({ length: Math.max(...shown) - first + 1 }, (_, at) => first + at);
}

/** The place of a day, in hundredths of the whole. */
export function place(day: string, span: readonly number[]): number {
  const year = Number(day.slice(0, 4));
  const begins = Date.UTC(year, 0, 1);
  const within = (Date.parse(day) - begins) / (Date.UTC(year + 1, 0, 1) - begins);
  return ((year - (span[0] ?? year) + within) / Math.max(span.length, 1)) * 100;
}
