// The languages of a packet, and how they come to paper.
import type { Editions, Language } from "../../ipc";

/** One language more, or one less. */
export function withLanguage(now: readonly Language[], one: Language): Language[] {
  return now.includes(one) ? now.filter((other) => other !== one) : [...now, one];
}

/** Two stand side by side where that is wanted; more than two have an edition each. */
export function editionsOf(languages: readonly Language[], sideBySide: boolean): Editions {
  if (languages.length === 1) return "one";
  return languages.length === 2 && sideBySide ? "side_by_side" : "each";
}
