// What keys mean in a plan's text, in a cell that is only looked at and in one that is being written.
import type { Pressed } from "../../desk/keys";
import type { Inline } from "../../ipc";

export type PassageAction =
  | { do: "edit" | "add" | "before" | "leave" | "delete" | "stale" | "join" | "join-next" | "line" }
  | { do: "go"; rows: number; columns: number }
  | { do: "move"; by: -1 | 1 }
  | { do: "kind"; kind: "heading" | "paragraph" | "list_item"; level: number; ordered?: boolean }
  | { do: "level"; by: -1 | 1 }
  | { do: "split"; before: Inline[]; after: Inline[]; kept: string[] }
  | { do: "undo" | "redo" };

export interface CellState {
  editing: boolean;
  /** No language of the passage has a word. */
  empty: boolean;
  /** The caret stands before everything, or after everything. */
  atStart: boolean;
  atEnd: boolean;
  /** It is a cell of a table, where a passage is neither split nor joined. */
  within?: boolean;
}

function kindKey(event: Pressed): PassageAction | null {
  const digit = event.code?.startsWith("Digit") ? event.code.slice(5) : event.key;
  if (event.shiftKey) {
    if (digit === "7") return { do: "kind", kind: "list_item", level: 1, ordered: true };
    return digit === "8" ? { do: "kind", kind: "list_item", level: 1, ordered: false } : null;
  }
  if (digit === "0") return { do: "kind", kind: "paragraph", level: 0 };
  if (["1", "2", "3"].includes(digit)) return { do: "kind", kind: "heading", level: Number(digit) };
  return null;
}

function staticKey(event: Pressed, cell: CellState): PassageAction | null {
  switch (event.key) {
    case "Enter":
    case "F2":
      return { do: "edit" };
    case "Delete":
    case "Backspace":
      return cell.empty ? { do: "delete" } : null;
    case "ArrowUp":
      return { do: "go", rows: -1, columns: 0 };
    case "ArrowDown":
      return { do: "go", rows: 1, columns: 0 };
    case "ArrowLeft":
      return { do: "go", rows: 0, columns: -1 };
    case "ArrowRight":
      return { do: "go", rows: 0, columns: 1 };
    default:
      return null;
  }
}

function editingKey(event: Pressed, cell: CellState): PassageAction | null {
  switch (event.key) {
    case "Enter":
      if (event.shiftKey) return { do: "line" };
      if (cell.within || cell.atEnd) return { do: "add" };
      return cell.atStart ? { do: "before" } : { do: "split", before: [], after: [], kept: [] };
    case "Escape":
      return { do: "leave" };
    case "Tab":
      return { do: "go", rows: 0, columns: event.shiftKey ? -1 : 1 };
    case "Delete":
      if (cell.empty) return { do: "delete" };
      return cell.atEnd && !cell.within ? { do: "join-next" } : null;
    case "Backspace":
      if (cell.empty) return { do: "delete" };
      return cell.atStart && !cell.within ? { do: "join" } : null;
    case "ArrowUp":
      return cell.atStart ? { do: "go", rows: -1, columns: 0 } : null;
    case "ArrowDown":
      return cell.atEnd ? { do: "go", rows: 1, columns: 0 } : null;
    default:
      return null;
  }
}

/** What a key means in a cell of the text; null leaves it to the editor or the page. */
export function passageKey(event: Pressed, cell: CellState): PassageAction | null {
  if (event.key === "F8") return { do: "stale" };
  if (event.altKey) {
    if (event.shiftKey && !event.ctrlKey) {
      if (event.key === "ArrowRight") return { do: "level", by: 1 };
      return event.key === "ArrowLeft" ? { do: "level", by: -1 } : null;
    }
    if (event.key === "ArrowUp") return { do: "move", by: -1 };
    if (event.key === "ArrowDown") return { do: "move", by: 1 };
    return null;
  }
  if (event.ctrlKey || event.metaKey) return kindKey(event);
  return cell.editing ? editingKey(event, cell) : staticKey(event, cell);
}

/** The place to go from one of `rows` × `columns` places; over the last language comes the next passage. */
export function destination(
  from: { row: number; column: number },
  step: { rows: number; columns: number },
  size: { rows: number; columns: number },
): { row: number; column: number } | null {
  let row = from.row + step.rows;
  let column = from.column + step.columns;
  if (column >= size.columns) {
    column = 0;
    row += 1;
  } else if (column < 0) {
    column = size.columns - 1;
    row -= 1;
  }
  return row < 0 || row >= size.rows ? null : { row, column };
}
