import { expect, test } from "vitest";

import { beside, dropped, endOf, inwards, outwards, whereAt, withThoseBelow, type Node } from "./tree";

/** Items by their number: `a`, then `b` with `b1` (which has `b11`) and `b2`, then `c`. */
const ITEMS: Node[] = [
  { id: "a", parent: null, depth: 1 },
  { id: "b", parent: null, depth: 1 },
  { id: "b1", parent: "b", depth: 2 },
  { id: "b11", parent: "b1", depth: 3 },
  { id: "b2", parent: "b", depth: 2 },
  { id: "c", parent: null, depth: 1 },
];

function item(id: string): Node {
  const found = ITEMS.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

test("an item goes with what belongs to it", () => {
  expect(withThoseBelow(ITEMS, "b").map((one) => one.id)).toEqual(["b", "b1", "b11", "b2"]);
  expect(withThoseBelow(ITEMS, "c").map((one) => one.id)).toEqual(["c"]);
});

test("up and down stay among the items of the same parent", () => {
  expect(beside(ITEMS, item("b2"), -1)).toEqual({ parent: "b", after: null });
  expect(beside(ITEMS, item("a"), 1)).toEqual({ parent: null, after: "b" });
  expect(beside(ITEMS, item("c"), -1)).toEqual({ parent: null, after: "a" });
  expect(beside(ITEMS, item("b1"), -1)).toBeNull();
  expect(beside(ITEMS, item("c"), 1)).toBeNull();
});

test("inwards is under the item before, outwards beside the parent", () => {
  expect(inwards(ITEMS, item("c"))).toEqual({ parent: "b", after: "b2" });
  expect(inwards(ITEMS, item("a"))).toBeNull();
  expect(outwards(ITEMS, item("b11"))).toEqual({ parent: "b", after: "b1" });
  expect(outwards(ITEMS, item("a"))).toBeNull();
});

test("nothing goes deeper than the fourth level", () => {
  const deep: Node[] = [...ITEMS.slice(0, 4), { id: "b111", parent: "b11", depth: 4 }];
  expect(dropped(deep, null, deep[4] ?? item("a"), "into")).toBeNull();
  expect(dropped(deep, null, deep[4] ?? item("a"), "after")).toEqual({ parent: "b11", after: "b111" });
  expect(inwards(deep, item("b"))).toBeNull();
  expect(dropped(deep, "b", item("a"), "into")).toBeNull();
});

test("what is dropped on a row goes before, into or after it", () => {
  expect([whereAt(2, 30), whereAt(15, 30), whereAt(28, 30)]).toEqual(["before", "into", "after"]);
  expect(dropped(ITEMS, "c", item("a"), "before")).toEqual({ parent: null, after: null });
  expect(dropped(ITEMS, "c", item("b"), "into")).toEqual({ parent: "b", after: "b2" });
  expect(dropped(ITEMS, null, item("b2"), "after")).toEqual({ parent: "b", after: "b2" });
  expect(dropped(ITEMS, "a", item("c"), "before")).toEqual({ parent: null, after: "b" });
  expect(dropped(ITEMS, "b", item("b11"), "into")).toBeNull();
  expect(endOf(ITEMS, null)).toEqual({ parent: null, after: "c" });
});
