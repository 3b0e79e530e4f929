// Cells of a table as they lie beside each other, where some go over several columns or rows.
import type { Cell, Table } from "../../ipc";

export interface Place {
  row: number;
  column: number;
}

export function isCovered(cell: Cell): boolean {
  return cell.columns === 0 || cell.rows === 0;
}

export function placeOf(table: Table, id: string | null): Place | null {
  for (const [row, cells] of table.rows.entries()) {
    const column = cells.findIndex((cell) => cell.id === id);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The cell that covers a place, or stands there. */
export function cellAt(table: Table, { row, column }: Place): Cell | null {
  for (const [top, cells] of table.rows.entries()) {
    for (const [left, cell] of cells.entries()) {
      if (top <= row && row < top + cell.rows && left <= column && column < left + cell.columns) return cell;
    }
  }
  return null;
}

/** The cell beside another: to the right of it, or below it. */
export function beside(table: Table, id: string | null, to: "right" | "below"): Cell | null {
  const place = placeOf(table, id);
  const cell = place && table.rows[place.row]?.[place.column];
  if (!place || !cell) return null;
  return to === "right"
    ? cellAt(table, { row: place.row, column: place.column + cell.columns })
    : cellAt(table, { row: place.row + cell.rows, column: place.column });
}
