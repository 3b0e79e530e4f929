import { expect, test } from "vitest";

import type { Cell, Table } from "../../ipc";
import { beside, cellAt, isCovered, placeOf } from "./table";

function cell(id: string, columns = 1, rows = 1): Cell {
  return { id, columns, rows, wordings: {}, inline: {} };
}

/** The first cell goes over two columns and two rows. */
const table: Table = {
  headerRows: 0,
  widths: [1, 1, 1],
  align: ["left", "left", "left"],
  rows: [
    [cell("a", 2, 2), cell("x", 0, 0), cell("b")],
    [cell("y", 0, 0), cell("z", 0, 0), cell("c")],
    [cell("d"), cell("e"), cell("f")],
  ],
};

test("a place that a cell covers is that cell's", () => {
  expect(cellAt(table, { row: 1, column: 1 })?.id).toBe("a");
  expect(cellAt(table, { row: 2, column: 1 })?.id).toBe("e");
  expect(cellAt(table, { row: 3, column: 0 })).toBeNull();
  expect(placeOf(table, "f")).toEqual({ row: 2, column: 2 });
  expect(table.rows.flat().filter(isCovered).length).toBe(3);
});

test("the cell beside one that goes over several is the next that is not covered", () => {
  expect(beside(table, "a", "right")?.id).toBe("b");
  expect(beside(table, "a", "below")?.id).toBe("d");
  expect(beside(table, "f", "right")).toBeNull();
  expect(beside(table, null, "right")).toBeNull();
});
