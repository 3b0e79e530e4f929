import { expect, test } from "vitest";

import type { PlanNode } from "../../ipc";
import { flatten, moved, nextLevel } from "./tree";

function node(id: string, level: PlanNode["level"], children: PlanNode[] = []): PlanNode {
  return {
    id,
    level,
    number: id,
    names: {},
    responsible: null,
    starts: null,
    ends: null,
    datesText: null,
    example: false,
    indicators: [],
    children,
  };
}

const goals = [
  node("1", "goal", [node("1.1", "objective", [node("1.1.1", "measure")]), node("1.2", "objective")]),
  node("2", "goal"),
  node("3", "goal"),
];

test("rows follow the tree with their depth and parent", () => {
  const rows = flatten(goals);
  expect(rows.map((row) => [row.node.id, row.depth, row.parent?.id ?? null])).toEqual([
    ["1", 0, null],
    ["1.1", 1, "1"],
    ["1.1.1", 2, "1.1"],
    ["1.2", 1, "1"],
    ["2", 0, null],
    ["3", 0, null],
  ]);
});

test("a node moves among its own neighbours only", () => {
  const rows = flatten(goals);
  const at = (id: string) => {
    const row = rows.find((one) => one.node.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row;
  };
  expect(moved(at("2"), -1)).toEqual({ after: null });
  expect(moved(at("3"), -1)).toEqual({ after: "1" });
  expect(moved(at("2"), 1)).toEqual({ after: "3" });
  expect(moved(at("1"), -1)).toBeNull();
  expect(moved(at("1.2"), 1)).toBeNull();
});

test("below a measure stands nothing", () => {
  expect([nextLevel("goal"), nextLevel("objective"), nextLevel("measure")]).toEqual([
    "objective",
    "measure",
    null,
  ]);
});
