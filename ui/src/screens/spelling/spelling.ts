// The words of an Uzbek text in both of its alphabets, beside each other.

/** A word, and how it is spelled now. */
export interface SpelledWord {
  /** In Latin. */
  word: string;
  /** How many words that read the same stand before it. */
  nth: number;
  cyrillic: string;
}

/** Letters, with the signs that belong to Uzbek letters, as the office counts them: also those kept as they were typed. */
const WORD = /[\p{Alphabetic}ʻʼ]+(?:['\u2018\u2019\u201b\u2032`\u00b4][\p{Alphabetic}ʻʼ]+)*/gu;

/** The words of a text; both alphabets have them in the same order. */
export function spelledWords(latin: string, cyrillic: string): SpelledWord[] {
  const spelled = cyrillic.match(WORD) ?? [];
  const seen = new Map<string, number>();
  return (latin.match(WORD) ?? []).flatMap((word, at) => {
    const nth = seen.get(word) ?? 0;
    seen.set(word, nth + 1);
    const now = spelled[at];
    return now === undefined ? [] : [{ word, nth, cyrillic: now }];
  });
}
