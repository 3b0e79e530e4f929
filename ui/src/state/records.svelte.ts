// Which records that are kept as a sheet the lists show, and which one is open: kept while the reader looks at other things.
import type { Id, RecordFilter, RecordKind, RecordQuery, RecordSort, WrittenLanguage } from "../ipc";

/** The kinds of record that are kept as a sheet, in the order in which the desk names them. */
export const SHEET_KINDS = [
  "expert",
  "post",
  "mou",
  "body",
  "meeting",
  "decision",
  "visit",
  "letter",
  "advice",
  "task",
  "person",
  "organisation",
  "mou_template",
  "calendar",
] as const satisfies readonly RecordKind[];

export type SheetKind = (typeof SHEET_KINDS)[number];

/** The kinds whose records an office has from its founding on. */
export const FIXED_KINDS: readonly SheetKind[] = ["calendar"];

export function isSheetKind(kind: string): kind is SheetKind {
  return (SHEET_KINDS as readonly string[]).includes(kind);
}

class RecordChoice {
  open = $state<Id | null>(null);
  filter = $state<RecordFilter>("all");
  state = $state("");
  text = $state("");
  /** `name`, `changed`, `state`, or the name of a field. */
  sort = $state("name");
  descending = $state(false);

  get narrows(): boolean {
    return this.filter !== "all" || this.state !== "" || this.text.trim() !== "";
  }

  get query(): RecordQuery {
    const own = this.sort === "name" || this.sort === "changed" || this.sort === "state";
    const sort: RecordSort = own ? (this.sort as "name" | "changed" | "state") : { field: this.sort };
    return {
      filter: this.filter,
      state: this.state || null,
      text: this.text.trim(),
      sort,
      descending: this.descending,
    };
  }

  showAll(): void {
    this.filter = "all";
    this.state = "";
    this.text = "";
  }
}

class Records {
  readonly choices: Record<SheetKind, RecordChoice> = Object.fromEntries(
    SHEET_KINDS.map((kind) => [kind, new RecordChoice()]),
  ) as Record<SheetKind, RecordChoice>;
  /** The languages that texts are shown in, beside the reader's own. */
  languages = $state<WrittenLanguage[]>([]);

  forget(): void {
    for (const kind of SHEET_KINDS) {
      this.choices[kind].open = null;
      this.choices[kind].showAll();
    }
  }
}

export const records = new Records();
