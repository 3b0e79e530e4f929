import { FluentNumber } from "@fluent/bundle";

import type { Language } from "../ipc";

const NO_BREAK = "\u{a0}";

/** A whole number with the language's separators: `1,234` in Korean and English, `1234` and `12 345` in the others. */
export function grouped(language: Language, value: number): string {
  const digits = Math.abs(value).toString();
  const sign = value < 0 ? "−" : "";
  const commas = language === "ko" || language === "en";
  // In the languages that group by a space, a number of four digits stands undivided.
  if (!commas && digits.length <= 4) return sign + digits;
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, commas ? "," : NO_BREAK);
}

/**
 * A whole number in a message, written as the office writes it: the web view has tables of its own, which change when it
 * updates itself.
 */
export class WholeNumber extends FluentNumber {
  readonly #language: Language;

  constructor(language: Language, value: number) {
    super(value);
    this.#language = language;
  }

  override toString(): string {
    return grouped(this.#language, this.value);
  }
}
