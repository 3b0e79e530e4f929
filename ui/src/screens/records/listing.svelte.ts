// A list of which only the parts in view are read: it knows how long it is, and asks for what is looked at.
import { untrack } from "svelte";

import { commands, type RecordList, type RecordQuery, type RecordRow } from "../../ipc";
import { language } from "../../l10n/index.svelte";
import { ask } from "../../state/app.svelte";
import type { ListedKind } from "../../state/records.svelte";

/** How many rows are read at a time. */
export const PAGE = 30;

export class Listing {
  /** What there is to know of the whole list. */
  about = $state.raw<Omit<RecordList, "rows" | "first"> | null>(null);
  /** The rows by their places; those that were not looked at are not there. */
  rows = $state.raw<(RecordRow | undefined)[]>([]);

  #kind: ListedKind;
  #query: RecordQuery | null = null;
  /** The pages that were asked for. */
  #asked: number[] = [];
  #generation = 0;
  /** The first answer of a reading, which knows the whole; the other parts need not count it again. */
  #whole: Promise<RecordList | null> | null = null;

  constructor(kind: ListedKind) {
    this.#kind = kind;
  }

  /** Reads the list anew. What is on screen stays there until the answer comes, unless something else is asked. */
  read(query: RecordQuery): void {
    const same = JSON.stringify(query) === JSON.stringify(this.#query);
    const pages = same ? this.#asked : [];
    this.#query = query;
    this.#generation += 1;
    this.#asked = [];
    this.#whole = null;
    for (const page of pages.length > 0 ? pages : [0]) this.#page(page, !same);
  }

  /** A place is looked at: its row is read unless it is there or on its way. */
  look(place: number): void {
    untrack(() => this.#page(Math.floor(place / PAGE), false));
  }

  #page(page: number, fresh: boolean): void {
    if (this.#query === null || this.#asked.includes(page)) return;
    this.#asked.push(page);
    const generation = this.#generation;
    const window = { first: page * PAGE, count: PAGE };
    if (this.#whole === null) {
      this.#whole = ask(commands.recordList(this.#kind, this.#query, window, language()));
      void this.#whole.then((list) => {
        if (!list || generation !== this.#generation) return;
        const { rows, first, ...about } = list;
        this.about = about;
        this.#put(first, rows, fresh);
      });
      return;
    }
    const rows = ask(commands.recordRows(this.#kind, this.#query, window, language()));
    void Promise.all([this.#whole, rows]).then(([whole, found]) => {
      if (whole && found && generation === this.#generation) this.#put(window.first, found, false);
    });
  }

  #put(first: number, rows: RecordRow[], fresh: boolean): void {
    const total = this.about?.total ?? 0;
    const known = fresh ? [] : this.rows.slice(0, total);
    known.length = total;
    rows.forEach((row, at) => (known[first + at] = row));
    this.rows = known;
  }
}
