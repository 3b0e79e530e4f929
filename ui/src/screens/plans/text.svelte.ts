// The text of a plan while somebody works on it: where they are, and what is not yet sent.
import { commands, type Id, type Inline, type Language, type Passage, type WrittenLanguage } from "../../ipc";
import { change, ask } from "../../state/app.svelte";
import { hold, release } from "../../state/unsent";

const SEND_AFTER_MS = 250;

/** The languages that the reader wants to see side by side, in every plan; null leaves it to the plan. */
class TextColumns {
  chosen = $state.raw<Language[] | null>(null);
}

export const textColumns = new TextColumns();

/** A place in the text: a passage in a language, and within a table one cell. */
export interface Spot {
  passage: Id;
  language: Language;
  cell: string | null;
}

interface Unsent {
  spot: Spot & { language: WrittenLanguage };
  inline: Inline[];
  /** Words that keep the apostrophes with which they were typed. */
  kept: string[];
}

export function spotKey(spot: Spot): string {
  return `${spot.passage}/${spot.language}/${spot.cell ?? ""}`;
}

export function isWritten(language: Language): language is WrittenLanguage {
  return language !== "uz-Cyrl";
}

/** Whether no language of a passage has a word. */
export function isEmpty(passage: Passage): boolean {
  if (passage.table) return false;
  return Object.values(passage.inline).every((inline) => inline.length === 0);
}

export class TextDesk {
  spot = $state.raw<Spot | null>(null);
  editing = $state(false);
  #unsent: Unsent | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open = false;
  #asked = 0;

  /** Whether something written is still on its way, so that an answer to earlier words must not replace it. */
  pending = $state(false);
  /** Where the caret begins in the place that one goes to. */
  caret: number | "end" = "end";
  /** Whether a dialogue has the focus for a while: the text is not left. */
  held = $state(false);

  isAt(spot: Spot): boolean {
    return this.spot !== null && spotKey(this.spot) === spotKey(spot);
  }

  /** Goes to a place; what was written where one was before is sent and its step sealed. */
  async go(spot: Spot, editing: boolean, caret: number | "end" = "end"): Promise<void> {
    const mine = ++this.#asked;
    if (this.spot && spotKey(this.spot) !== spotKey(spot)) await this.settle();
    // The last who asked decides: a click goes into a cell to write there after its focus went there to look.
    if (mine !== this.#asked) return;
    this.caret = caret;
    this.spot = spot;
    this.editing = editing;
  }

  /** Takes what was typed; it is sent once the hand rests a moment. */
  write(spot: Spot, inline: Inline[], kept: string[]): void {
    if (!isWritten(spot.language)) return;
    this.#unsent = { spot: { ...spot, language: spot.language }, inline, kept };
    this.pending = true;
    hold(this, () => this.settle());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), SEND_AFTER_MS);
  }

  async send(): Promise<void> {
    clearTimeout(this.#timer);
    const unsent = this.#unsent;
    if (!unsent) return;
    this.#unsent = null;
    this.#open = true;
    const { passage, language, cell } = unsent.spot;
    await change(
      cell === null
        ? commands.passageSet(passage, language, unsent.inline, unsent.kept)
        : commands.tableSetCell(passage, cell, language, unsent.inline, unsent.kept),
    );
    if (this.#unsent !== null) return;
    this.pending = false;
    release(this);
  }

  /** The passage was left: what was typed there is sent and becomes one finished step. */
  async settle(): Promise<void> {
    await this.send();
    if (!this.#open) return;
    this.#open = false;
    await ask(commands.stepSeal());
  }

  async leave(): Promise<void> {
    this.editing = false;
    await this.settle();
  }
}
