// Where somebody is in a text, told from the page: what a comment is made on, and where the words of one stand.
import type { Comment, Id, Language } from "../../ipc";
import { ranges, stretchOf } from "../glossary/highlight";

/** A place of the text, with the words that are chosen in it. */
export interface Target {
  passage: Id;
  language: Language;
  cell: Id | null;
  quote: { start: number; text: string } | null;
}

/** The place that a key of the page names; nothing where it names none. */
export function placeOf(key: string): Omit<Target, "quote"> | null {
  const [passage, language, cell] = key.split("/");
  if (!passage || !language) return null;
  return { passage, language: language as Language, cell: cell ? cell : null };
}

/** What is chosen in the text; nothing where the choice lies elsewhere, or goes over several places. */
export function chosen(selection: Selection | null): Target | null {
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holder = closest(range.commonAncestorContainer);
  const place = holder && placeOf(holder.dataset.at ?? "");
  if (!holder || !place) return null;
  const quote = stretchOf(words(holder), range);
  return { ...place, quote: quote.text.trim() === "" ? null : quote };
}

function closest(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-at]") ?? null;
}

/** The words of a place, without the number or the sign before them. */
function words(holder: HTMLElement): HTMLElement {
  return holder.querySelector<HTMLElement>("[data-spot], [contenteditable]") ?? holder;
}

/** The stretch of the page where the words of a comment stand. */
export function stretch(comment: Comment, language: Language): Range | null {
  if (!comment.place) return null;
  const key = `${comment.passage}/${language}/${comment.cell ?? ""}`;
  const holder = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(key)}"]`);
  if (!holder) return null;
  return ranges(words(holder), [comment.place])[0] ?? null;
}
