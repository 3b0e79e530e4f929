// The apostrophes that the office puts right while Uzbek is typed, and those that somebody took back.

/** Every sign that stands for an apostrophe of Uzbek, as the office knows them. */
const APOSTROPHES = "ʻʼ'\u2018\u2019\u201b\u2032`\u00b4";
const WORD = new RegExp(`[\\p{Alphabetic}${APOSTROPHES}]+`, "gu");

/** A sign that was put right: where it stands in the text, and what was typed there. */
export interface Mended {
  at: number;
  typed: string;
}

/** Whether a sign is an apostrophe as a keyboard gives it. */
export function isTyped(sign: string): boolean {
  return sign !== "" && sign !== "ʻ" && sign !== "ʼ" && APOSTROPHES.includes(sign);
}

/** What was put right between two texts, if nothing else makes the difference. */
export function mended(before: string, after: string): Mended[] {
  if (before.length !== after.length) return [];
  const found: Mended[] = [];
  for (let at = 0; at < before.length; at += 1) {
    const typed = before.charAt(at);
    if (typed === after.charAt(at)) continue;
    if (!isTyped(typed) || !"ʻʼ".includes(after.charAt(at))) return [];
    found.push({ at, typed });
  }
  return found;
}

/** Where apostrophes stand as a keyboard gives them. */
export function typedAt(text: string): number[] {
  return [...text.matchAll(new RegExp(`[${APOSTROPHES}]`, "gu"))]
    .filter(([sign]) => isTyped(sign))
    .map((found) => found.index);
}

/** The words that hold any of these places. */
export function wordsAt(text: string, places: readonly number[]): string[] {
  const words = [...text.matchAll(WORD)].filter((word) =>
    places.some((at) => at >= word.index && at < word.index + word[0].length),
  );
  return [...new Set(words.map(([word]) => word))];
}
