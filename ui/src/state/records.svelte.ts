// Which records that are kept as a sheet the lists show, and which one is open: kept while the reader looks at other things.
import type {
  Id,
  RecordCondition,
  RecordFilter,
  RecordKind,
  RecordQuery,
  RecordSort,
  WrittenLanguage,
} from "../ipc";

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
  "survey",
  "proposal",
  "project",
  "consortium",
  "programme",
  "fund",
  "person",
  "organisation",
  "mou_template",
  "term",
  "calendar",
] as const satisfies readonly RecordKind[];

export type SheetKind = (typeof SHEET_KINDS)[number];

/** Every kind that has a list: also those whose records have screens of their own. */
export type ListedKind = SheetKind | "plan" | "packet";

/** The kinds whose records an office has from its founding on. */
export const FIXED_KINDS: readonly SheetKind[] = ["calendar"];

export function isSheetKind(kind: string): kind is SheetKind {
  return (SHEET_KINDS as readonly string[]).includes(kind);
}

/** How a list is shown: beside the record that is open, as a table over the whole width, or as a chart of terms. */
export type ListForm = "beside" | "table" | "chart";

class RecordChoice {
  open = $state<Id | null>(null);
  form = $state<ListForm>("beside");
  filter = $state<RecordFilter>("all");
  state = $state("");
  text = $state("");
  conditions = $state.raw<RecordCondition[]>([]);
  /** The fields that are shown; none for the usual ones. */
  columns = $state.raw<string[]>([]);
  /** By what it is grouped; empty when it is not. */
  group = $state("");
  /** `name`, `changed`, `state`, or the name of a field. */
  sort = $state("name");
  descending = $state(false);

  /** What is worked on day by day begins with what was changed last. */
  constructor(latestFirst = false) {
    if (latestFirst) {
      this.sort = "changed";
      this.descending = true;
    }
  }

  get narrows(): boolean {
    return (
      this.filter !== "all" || this.state !== "" || this.text.trim() !== "" || this.conditions.length > 0
    );
  }

  get query(): RecordQuery {
    const own = this.sort === "name" || this.sort === "changed" || this.sort === "state";
    const sort: RecordSort = own ? (this.sort as "name" | "changed" | "state") : { field: this.sort };
    return {
      filter: this.filter,
      state: this.state || null,
      text: this.text.trim(),
      conditions: this.conditions,
      columns: this.columns,
      group: this.group || null,
      sort,
      descending: this.descending,
    };
  }

  /** Shows what a view shows that was kept. */
  take(query: RecordQuery): void {
    this.filter = query.filter;
    this.state = query.state ?? "";
    this.text = query.text;
    this.conditions = query.conditions;
    this.columns = query.columns;
    this.group = query.group ?? "";
    this.sort = typeof query.sort === "string" ? query.sort : query.sort.field;
    this.descending = query.descending;
  }

  /** Sorts by a column, and the other way round when it is sorted by it already. */
  sortBy(column: string): void {
    this.descending = this.sort === column && !this.descending;
    this.sort = column;
  }

  showAll(): void {
    this.filter = "all";
    this.state = "";
    this.text = "";
    this.conditions = [];
  }
}

class Records {
  readonly choices: Record<ListedKind, RecordChoice> = {
    ...(Object.fromEntries(SHEET_KINDS.map((kind) => [kind, new RecordChoice()])) as Record<
      SheetKind,
      RecordChoice
    >),
    plan: new RecordChoice(true),
    packet: new RecordChoice(true),
  };
  /** The languages that texts are shown in, beside the reader's own. */
  languages = $state<WrittenLanguage[]>([]);

  forget(): void {
    for (const choice of Object.values(this.choices)) {
      choice.open = null;
      choice.showAll();
    }
  }
}

export const records = new Records();
