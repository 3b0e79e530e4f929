// What can be asked of a field, by what it holds.
import type { Editor, RecordCondition, RecordTest } from "../../ipc";

export type TestKind = "any_of" | "between" | "has" | "empty" | "filled";

/** Which kind of test a condition makes. */
export function kindOf(test: RecordTest): TestKind {
  if (typeof test === "string") return test;
  if (test.any_of) return "any_of";
  return test.between ? "between" : "has";
}

/** What a field is asked for, the usual first. */
export function testsOf(editor: Editor): TestKind[] {
  switch (editor) {
    case "word":
    case "record":
      return ["any_of", "filled", "empty"];
    case "flag":
      return ["any_of"];
    case "date":
    case "time":
    case "number":
    case "decimal":
    case "money":
      return ["between", "filled", "empty"];
    default:
      return ["has", "filled", "empty"];
  }
}

/** What a test is one of. */
export function values(test: RecordTest): string[] {
  return typeof test === "object" ? (test.any_of ?? []) : [];
}

/** Between what a test lies. */
export function between(test: RecordTest): [string | null, string | null] {
  return typeof test === "object" ? (test.between ?? [null, null]) : [null, null];
}

/** A test of a kind, before it asks for anything. */
export function begun(kind: TestKind): RecordTest {
  switch (kind) {
    case "any_of":
      return { any_of: [] };
    case "between":
      return { between: [null, null] };
    case "has":
      return { has: "" };
    default:
      return kind;
  }
}

/** A condition on a field, before it asks for anything. */
export function asking(field: { name: string; editor: Editor }): RecordCondition {
  return { field: field.name, test: begun(testsOf(field.editor)[0] ?? "filled") };
}
