// Where the words stand whose Cyrillic is doubtful, in a text that is shown in runs.
import type { Doubt, Inline } from "../../ipc";
import { notesOf } from "../plans/inline";

/** A stretch of a run: a word that is doubtful, or what stands between such words. */
export interface Stretch {
  text: string;
  doubt: Doubt | null;
}

/** The stretches of each run of a text, and of each run of its footnotes. */
export interface Stretches {
  text: Stretch[][];
  notes: Stretch[][][];
}

/** The words that are written in a run itself: the name that a link shows is its record's. */
function own(run: Inline): string {
  if (run.type === "footnote") return "";
  return run.type === "text" ? run.text : (run.attrs.text ?? "");
}

/**
 * The stretches of each run, with the doubts that nobody has settled. The office tells the places in the words without
 * their marks, each footnote on a line after the text: a word that carries a mark in its middle stands in no run, and is
 * left as it is.
 */
export function stretches(inline: readonly Inline[], doubts: readonly Doubt[]): Stretches {
  const open = doubts.filter((doubt) => !doubt.chosen);
  let begin = 0;
  const each = (runs: readonly Inline[]) =>
    runs.map((run) => {
      const text = own(run);
      const from = begin;
      begin += text.length;
      const found: Stretch[] = [];
      let done = 0;
      for (const doubt of open) {
        const start = doubt.start - from;
        const end = start + doubt.length;
        if (start < done || end > text.length || text.slice(start, end) !== doubt.spellings[0]) continue;
        if (start > done) found.push({ text: text.slice(done, start), doubt: null });
        found.push({ text: text.slice(start, end), doubt });
        done = end;
      }
      if (done < text.length) found.push({ text: text.slice(done), doubt: null });
      return found;
    });
  const text = each(inline);
  const notes = notesOf(inline).map((runs) => {
    begin += 1;
    return each(runs);
  });
  return { text, notes };
}
