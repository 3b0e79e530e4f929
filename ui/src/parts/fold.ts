// Narrowing a short list while somebody types. What is found in the office itself is found by the office.

/** A text as it is compared: without case, and with the apostrophes of Uzbek however they were typed. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['`´‘’ʻʼ]/g, "ʻ")
    .trim();
}

/** Whether a name has what was typed; everything has nothing. */
export function has(name: string, typed: string): boolean {
  return fold(name).includes(fold(typed));
}
