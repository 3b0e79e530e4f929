// What another record can be to this one, in words and on the wire.

import type { RecordKind, Verb } from "../../ipc";

export interface Relation {
  /** The end of the id of its message. */
  key: `${"after" | "before"}-${Verb}`;
  verb: Verb;
  /** Whether this record does what the verb says, and not the other. */
  ownIsSubject: boolean;
}

const VERBS: readonly Verb[] = ["answers", "promises", "fulfils", "funds", "reports"];

/** What comes after this record first, then what comes before it. A promise comes before what it promises; all else after. */
export const RELATIONS: readonly Relation[] = (["after", "before"] as const).flatMap((side) =>
  VERBS.map((verb) => ({
    key: `${side}-${verb}` as const,
    verb,
    ownIsSubject: (verb === "promises") === (side === "after"),
  })),
);

/** The kinds of record that can stand in a chain, as `hamkor-office` has them. */
export const KINDS: readonly RecordKind[] = [
  "letter",
  "advice",
  "visit",
  "body",
  "meeting",
  "decision",
  "mou",
  "plan",
  "survey",
  "proposal",
  "task",
  "expert",
  "post",
  "project",
  "consortium",
  "programme",
  "fund",
  "organisation",
  "packet",
];
