// Apostrophes of Uzbek that are put right while somebody types in a field, as they are in the passages of a plan.
import { commands } from "../ipc";
import { letter } from "../desk/keys";
import { mended, typedAt, wordsAt, type Mended } from "./apostrophes";

/** The places of a text after it was written anew: those of what stayed before and behind the change. */
export function moved(places: readonly number[], before: string, after: string): number[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charAt(start) === after.charAt(start)) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return places.flatMap((at) => {
    if (at < start) return [at];
    return at >= before.length - end ? [at - before.length + after.length] : [];
  });
}

/** What is known of the apostrophes of one field. */
export class Apostrophes {
  /** What the field holds. */
  text: string;
  /** What was put right just now: the first step back takes that back alone. */
  righted: Mended[] = [];
  /** Where an apostrophe stays as it was typed. */
  #kept: number[];

  constructor(text: string) {
    this.text = text;
    this.#kept = typedAt(text);
  }

  /** The words that keep the apostrophes with which they were typed. */
  get kept(): string[] {
    return wordsAt(this.text, this.#kept);
  }

  /** The field holds something else; answers whether there is anything to put right. */
  changed(text: string, back: boolean): boolean {
    // Whoever goes back to what was typed wants it so.
    this.#kept = back ? typedAt(text) : moved(this.#kept, this.text, text);
    this.righted = [];
    this.text = text;
    return typedAt(text).some((at) => !this.#kept.includes(at));
  }

  /** What the office made of a text; answers the stretch that differs, if the field still holds that text. */
  arrived(before: string, after: string): { from: number; to: number; text: string } | null {
    if (before !== this.text || before === after) return null;
    const found = mended(before, after);
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return null;
    this.righted = found;
    this.text = after;
    return { from: first.at, to: last.at + 1, text: after.slice(first.at, last.at + 1) };
  }
}

/** Mends what is typed or pasted into a field in Uzbek. `Ctrl+Z` right afterwards gives back what was typed, and it stays. */
export class Mending {
  readonly #language: () => string | null | undefined;
  #apostrophes = new Apostrophes("");

  constructor(language: () => string | null | undefined) {
    this.#language = language;
  }

  /** The words that keep the apostrophes with which they were typed. */
  get kept(): string[] {
    return this.#language() === "uz" ? this.#apostrophes.kept : [];
  }

  /** To be attached to the field. */
  readonly field = (node: HTMLInputElement | HTMLTextAreaElement) => {
    let replacing = false;
    this.#apostrophes = new Apostrophes(node.value);

    const typed = (event: Event) => {
      if (replacing) return;
      const { inputType, isComposing } = event as InputEvent;
      const back = inputType === "historyUndo" || inputType === "historyRedo";
      const open = this.#apostrophes.changed(node.value, back);
      if (open && !isComposing && this.#language() === "uz") void mend(node.value);
    };
    const mend = async (text: string) => {
      const right = await commands.apostrophesMend(text, this.#apostrophes.kept).catch(() => text);
      if (document.activeElement !== node || node.value !== text) return;
      const stretch = this.#apostrophes.arrived(text, right);
      if (stretch) put(stretch.from, stretch.to, stretch.text);
    };
    /** Writes as a hand would, so that the field's own undo knows of it; the caret stays where it is. */
    const put = (from: number, to: number, text: string) => {
      const { selectionStart, selectionEnd } = node;
      replacing = true;
      node.setSelectionRange(from, to);
      if (!document.execCommand("insertText", false, text)) {
        node.setRangeText(text, from, to);
        node.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }
      node.setSelectionRange(selectionStart, selectionEnd);
      replacing = false;
    };
    const step = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || letter(event) !== "z")
        return;
      const { righted, text } = this.#apostrophes;
      const [first, last] = [righted[0], righted.at(-1)];
      if (!first || !last || node.value !== text) return;
      event.preventDefault();
      event.stopPropagation();
      const before = [...text];
      for (const { at, typed } of righted) before[at] = typed;
      const back = before.join("");
      const { selectionStart, selectionEnd } = node;
      replacing = true;
      document.execCommand("undo");
      replacing = false;
      if (node.value !== back) put(first.at, last.at + 1, back.slice(first.at, last.at + 1));
      node.setSelectionRange(selectionStart, selectionEnd);
      this.#apostrophes.changed(back, true);
    };
    /** What came from the office stands there as it is meant. */
    const begin = () => {
      if (node.value !== this.#apostrophes.text) this.#apostrophes = new Apostrophes(node.value);
    };

    node.addEventListener("input", typed);
    node.addEventListener("keydown", step as EventListener);
    node.addEventListener("focus", begin);
    return () => {
      node.removeEventListener("input", typed);
      node.removeEventListener("keydown", step as EventListener);
      node.removeEventListener("focus", begin);
    };
  };
}

/** The words of a text that stands already, as they keep their apostrophes when it is written again as it is. */
export function keptIn(text: string): string[] {
  return new Apostrophes(text).kept;
}
