// The keys of the whole desk. Screens and editors take their own keys first.

export type DeskAction =
  "find" | "lock" | "undo" | "redo" | "print" | "manual" | "next-region" | "last-region";

/** The part of a keyboard event that decides what it means. */
export interface Pressed {
  key: string;
  code?: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** The letter of a key whatever alphabet is switched on: Ctrl+Z stays Ctrl+Z on a Russian or Korean keyboard. */
export function letter(event: Pressed): string {
  if (event.code?.startsWith("Key")) return event.code.slice(3).toLowerCase();
  return event.key.toLowerCase();
}

/** Whether what has the focus has an undo of its own: a field that holds words which are not yet the office's. */
export function typesHere(target: Element | null): boolean {
  const fields = "input:not([type=radio], [type=checkbox]), textarea, [contenteditable=true]";
  return target?.matches(`:is(${fields}):not([data-settled])`) ?? false;
}

/** What a key means for the desk; null when it means nothing there. */
export function deskKey(event: Pressed, target: Element | null): DeskAction | null {
  if (event.key === "F1") return "manual";
  if (event.key === "F6") return event.shiftKey ? "last-region" : "next-region";
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  switch (letter(event)) {
    case "k":
      return "find";
    case "l":
      return "lock";
    case "p":
      return "print";
    case "z":
      if (typesHere(target)) return null;
      return event.shiftKey ? "redo" : "undo";
    case "y":
      return typesHere(target) ? null : "redo";
    default:
      return null;
  }
}
