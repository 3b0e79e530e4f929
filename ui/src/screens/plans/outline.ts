// The sections of a text: what stands under each heading, and where a section can go.
import type { Id, Language, Passage } from "../../ipc";
import { plain } from "./inline";

export interface Section {
  id: Id;
  number: string;
  level: number;
  /** Places among the passages: of its heading, and of what follows the section. */
  begin: number;
  end: number;
}

export function sections(passages: readonly Passage[]): Section[] {
  const found: Section[] = [];
  for (const [begin, passage] of passages.entries()) {
    if (passage.kind !== "heading") continue;
    const level = Math.max(1, passage.level);
    const higher = passages.findIndex(
      (one, at) => at > begin && one.kind === "heading" && Math.max(1, one.level) <= level,
    );
    const end = higher < 0 ? passages.length : higher;
    found.push({ id: passage.id, number: passage.number, level, begin, end });
  }
  return found;
}

/** What a heading says in a language, or in any other that has it. */
export function headingText(passage: Passage, languages: readonly Language[]): string {
  for (const language of languages) {
    const text = plain(passage.inline[language]);
    if (text !== "") return text;
  }
  return plain(Object.values(passage.inline)[0]);
}

/** After which passage a section stands once it has moved by one among its neighbours; undefined where it cannot. */
export function neighbour(
  passages: readonly Passage[],
  all: readonly Section[],
  section: Section,
  by: -1 | 1,
): Id | null | undefined {
  if (by > 0) {
    const next = all.find((one) => one.begin === section.end);
    return next && passages[next.end - 1]?.id;
  }
  const before = all.find((one) => one.end === section.begin && one.level >= section.level);
  // The first of its kind within a section stays.
  if (!before) return undefined;
  return before.begin === 0 ? null : passages[before.begin - 1]?.id;
}

/** After which passage a section stands that is put before another, or after it. */
export function landing(
  passages: readonly Passage[],
  section: Section,
  onto: Section,
  below: boolean,
): Id | null | undefined {
  const place = below ? onto.end : onto.begin;
  // Within itself, or where it is.
  if (place >= section.begin && place <= section.end) return undefined;
  return place === 0 ? null : passages[place - 1]?.id;
}
