// What is still to be filled in in the text of a plan: «…», or «… what belongs there».
import type { Language, Passage } from "../../ipc";
import { isWritten, type Spot } from "../plans/text.svelte";

/** A blank where it stands. */
export interface Blank {
  spot: Spot;
  /** The number of its passage, from 1. */
  place: number;
  start: number;
  before: string;
  words: string;
  after: string;
}

const BLANK = /«…[^«»]*»/g;
/** How many signs are shown on either side. */
const AROUND = 40;

/** The blanks of a text. */
export function blanksIn(text: string): { start: number; words: string }[] {
  return [...text.matchAll(BLANK)].map((match) => ({ start: match.index, words: match[0] }));
}

/** The blanks of a plan in every language that is written, in the order of its text. */
export function blanks(passages: readonly Passage[]): Blank[] {
  return passages.flatMap((passage, at) => {
    const texts = [
      { cell: null as string | null, wordings: passage.wordings },
      ...(passage.table?.rows.flat() ?? []).map((cell) => ({ cell: cell.id, wordings: cell.wordings })),
    ];
    return texts.flatMap(({ cell, wordings }) =>
      (Object.entries(wordings) as [Language, { text: string }][])
        .filter(([language]) => isWritten(language))
        .flatMap(([language, { text }]) =>
          blanksIn(text).map(({ start, words }) => ({
            spot: { passage: passage.id, language, cell },
            place: at + 1,
            start,
            before: text.slice(Math.max(0, start - AROUND), start),
            words,
            after: text.slice(start + words.length, start + words.length + AROUND),
          })),
        ),
    );
  });
}
