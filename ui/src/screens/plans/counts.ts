// How many words a text has in a language, as a writer counts them: what stands between spaces.
import type { Language, Passage } from "../../ipc";
import { notesOf, plain } from "./inline";

export interface Count {
  words: number;
  /** Without spaces, as Korean officials count. */
  signs: number;
}

export function count(passages: readonly Passage[], language: Language): Count {
  let words = 0;
  let signs = 0;
  const add = (text: string) => {
    for (const word of text.split(/\s+/u)) {
      // A dash or a bullet by itself is no word.
      if (/[\p{L}\p{N}]/u.test(word)) words += 1;
      signs += [...word].length;
    }
  };
  for (const passage of passages) {
    const cells = passage.table?.rows.flat().map((cell) => cell.inline[language]) ?? [];
    for (const inline of [passage.inline[language], ...cells]) {
      add(plain(inline));
      for (const note of notesOf(inline)) add(plain(note));
    }
  }
  return { words, signs };
}
