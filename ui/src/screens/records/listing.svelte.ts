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
    void ask(commands.recordList(this.#kind, this.#query, window, language())).then((list) => {
      if (!list || generation !== this.#generation) return;
      const { rows, first, ...about } = list;
      const known = fresh ? [] : this.rows.slice(0, about.total);
      known.length = about.total;
      rows.forEach((row, at) => (known[first + at] = row));
      this.about = about;
      this.rows = known;
    });
  }
}
