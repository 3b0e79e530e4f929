// The shapes that travel between the page and the shell. The shell owns them.
export type Language = "ko" | "uz" | "uz-Cyrl" | "ru" | "en";
export type WrittenLanguage = "ko" | "uz" | "ru" | "en";
export type Id = string; // UUID
export interface ErrorReply {
  code: string;
  args: Record<string, string | number>;
} // said by the page as `error-<code>`
export interface Changed {
  kinds: RecordKind[];
  canUndo: boolean;
  canRedo: boolean;
} // reply of every changing command; the page refreshes what depends on those kinds
export type RecordKind = "office" | "member" | "organisation" | "plan" | "packet" | "attachment";
export interface Made {
  id: Id;
  changed: Changed;
}
export interface AppStart {
  language: Language | null;
  theme: "system" | "light" | "dark" | "contrast";
  recentOffices: RecentOffice[];
  session: SessionState;
  version: string;
  suggestedFolder: string;
  notice: ErrorReply | null;
}
export interface RecentOffice {
  path: string;
  name: string;
  openedAt: string;
  missing: boolean;
}
export type SessionState =
  | { state: "closed" }
  | { state: "identify"; path: string; members: MemberName[] }
  | { state: "open"; office: OfficeOverview }
  | { state: "locked"; officeName: string; memberName: string };
export interface Settings {
  language: Language;
  theme: AppStart["theme"];
  lockAfterMinutes: number;
  secondBackupFolder: string | null;
}
export interface NewOffice {
  path: string;
  name: string;
  place: string;
  memberName: string;
  role: Role;
  passphrase: string;
  language: Language;
}
export type Role = "deputy_chairman" | "policy_officer" | "interpreter" | "protocol_officer";
export interface MemberName {
  id: Id;
  name: string;
  role: Role;
}
export interface OfficeOverview {
  name: string;
  place: string;
  path: string;
  sample: boolean;
  member: MemberName;
  may: Action[];
  counts: { plans: number; packets: number; waitingForMe: number };
  canUndo: boolean;
  canRedo: boolean;
  undoText: string | null;
  redoText: string | null;
  backup: BackupState;
  clockTashkent: string;
  clockSeoul: string;
  readOnly: boolean;
}
export interface BackupState {
  at: string | null;
  text: string | null;
  checked: boolean;
  failed: ErrorReply | null;
} // text: "today 13:40" in the reader's language
export type Action =
  | "draft"
  | "translate"
  | "submit"
  | "review"
  | "approve"
  | "compose"
  | "print"
  | "manage_members"
  | "restore";
export interface Strength {
  score: 0 | 1 | 2 | 3 | 4;
  enough: boolean;
  text: string;
}
export interface Undone {
  changed: Changed;
  text: string;
  record: RecordRef | null;
}
export interface RecordRef {
  kind: RecordKind;
  id: Id;
}
export interface HistoryPage {
  entries: HistoryEntry[];
  more: boolean;
}
export interface HistoryEntry {
  id: string;
  at: string;
  atText: string;
  dayText: string;
  member: string;
  text: string;
  record: { ref: RecordRef; name: string } | null;
  kind: "change" | "undo" | "redo" | "migration";
  undone: boolean;
  fields: FieldChange[];
}
export interface FieldChange {
  field: string;
  language: Language | null;
  before: string | null;
  after: string | null;
} // field: label in the reader's language
export interface Backup {
  path: string;
  atText: string;
  sizeText: string;
  checked: boolean;
  kind: "hourly" | "daily" | "monthly" | "manual";
}
export type PlanState =
  "idea" | "draft" | "in_review" | "returned" | "approved" | "in_force" | "superseded" | "withdrawn";
export interface PlanRow {
  id: Id;
  title: string;
  titleLanguage: Language;
  kind: string;
  kindId: Id;
  state: PlanState;
  stateText: string;
  version: number;
  responsible: string | null;
  dueText: string | null;
  changedAt: string;
  changedText: string;
  staleCount: number;
  missingCount: number;
  opinionCount: number;
  waitingForMe: boolean;
  goals: number;
  measures: number;
}
export interface Plan {
  id: Id;
  title: Wordings;
  kindId: Id;
  kind: string;
  state: PlanState;
  stateText: string;
  version: number;
  sourceLanguage: WrittenLanguage;
  responsible: { id: Id; name: string } | null;
  due: string | null;
  dueText: string | null;
  dated: string | null;
  datedText: string | null;
  drafter: string;
  editable: boolean;
  moves: Move[];
  path: { state: PlanState; text: string; done: boolean; now: boolean }[];
  progress: { language: WrittenLanguage; name: string; done: number; total: number; stale: number }[];
  passages: Passage[];
  goals: PlanNode[];
  opinions: Opinion[];
  versions: { number: number; approvedText: string; approvedBy: string; digest: string }[];
}
export interface Move {
  to: PlanState;
  text: string;
  allowed: boolean;
  reason: string | null;
  needsOpinion: boolean;
  primary: boolean;
}
export type Wordings = { [L in Language]?: Wording };
export interface Wording {
  text: string;
  state: "original" | "translated" | "reviewed";
  stale: boolean;
  staleText: string | null;
} // text: the inline dialect rendered as plain text with marks → see inline
export interface Passage {
  id: Id;
  kind: "heading" | "paragraph" | "list_item" | "table" | "figure" | "note";
  level: number;
  ordered: boolean;
  number: string;
  wordings: Wordings;
  inline: { [L in Language]?: Inline[] };
  table: Table | null;
}
export type Inline = { text: string; strong?: boolean; emphasis?: boolean }; // the ONLY form in which the page reads and writes formatted text; Rust owns the stored dialect
export interface Table {
  headerRows: number;
  widths: number[];
  align: ("left" | "right" | "center")[];
  rows: Cell[][];
}
export interface Cell {
  id: string;
  wordings: Wordings;
  inline: { [L in Language]?: Inline[] };
}
export interface PlanNode {
  id: Id;
  level: "goal" | "objective" | "measure";
  number: string;
  names: Wordings;
  responsible: { id: Id; name: string } | null;
  starts: string | null;
  ends: string | null;
  datesText: string | null;
  example: boolean;
  indicators: Indicator[];
  children: PlanNode[];
}
export interface Indicator {
  id: Id;
  names: Wordings;
  units: Wordings;
  baseline: string | null;
  target: string | null;
  baselineText: string | null;
  targetText: string | null;
  periodStarts: string | null;
  periodEnds: string | null;
  periodText: string | null;
  latestText: string | null;
  values: { id: Id; on: string; onText: string; value: string; valueText: string; source: string | null }[];
}
export interface Opinion {
  id: Id;
  kind: "review" | "return" | "approve" | "withdraw";
  member: string;
  atText: string;
  version: number;
  text: string;
}
export interface Found {
  ref: RecordRef;
  name: string;
  kindText: string;
  language: Language;
  part: string;
  snippet: { text: string; hit: boolean }[];
  passage: Id | null;
}
export interface PacketRow {
  id: Id;
  title: string;
  purposeText: string;
  heldOnText: string | null;
  items: number;
  changedText: string;
}
export interface Packet {
  id: Id;
  titles: Wordings;
  places: Wordings;
  classifications: Wordings;
  purpose: "meeting" | "visit" | "report";
  heldOn: string | null;
  heldOnText: string | null;
  languages: Language[];
  items: PacketItem[];
  missing: PacketWarning[];
}
export interface PacketItem {
  id: Id;
  number: string;
  record: RecordRef;
  name: string;
  stateText: string;
}
export interface PacketWarning {
  kind: "stale" | "missing" | "unapproved" | "empty";
  count: number;
  text: string;
  record: RecordRef;
}
export interface Typeset {
  generation: number;
  pages: { width: number; height: number; item: Id | null }[];
  itemPages: { item: Id; first: number; last: number }[];
  whole: boolean;
  milliseconds: number;
}
export type Theme = AppStart["theme"];
export interface Organisation {
  id: Id;
  name: string;
  country: "KR" | "UZ" | "other";
}
export interface PlanKind {
  id: Id;
  name: string;
  own: boolean;
}
export interface PlanQuery {
  filter: PlanFilter;
  state: PlanState | null;
  kind: Id | null;
  text: string;
  sort: PlanSort;
  descending: boolean;
}
export type PlanFilter = "all" | "in_progress" | "waiting_for_me" | "needs_translation";
export type PlanSort = "title" | "changed" | "state" | "due";
export interface PlanList {
  rows: PlanRow[];
  counts: { all: number; inProgress: number; waitingForMe: number; needsTranslation: number };
}
export interface HistoryFilter {
  record: RecordRef | null;
  member: Id | null;
  before: string | null;
}
export interface PrintOptions {
  printer: string | null;
  copies: number;
  duplex: "none" | "long" | "short";
  pages: string | null;
}
export interface Printer {
  name: string;
  isDefault: boolean;
}
export interface SavedPdf {
  path: string;
  pages: number;
}
export interface PrintJob {
  printer: string;
  job: string;
}

export interface Notice {
  sequence: number;
  session: SessionState["state"];
}
