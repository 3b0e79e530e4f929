import { expect, test } from "vitest";

import { itemInView, layOut, seen, sheetsOf, withItem, type Sheet } from "./pages";

function sheets(...items: (string | null)[]): Sheet[] {
  return items.map((item, index) => ({ generation: 1, index, width: 595, height: 842, item }));
}

test("two pages lie beside each other where there is room for two", () => {
  const layout = layOut(sheets(null, null, "a"), 786, null);
  const [one, two, three] = layout.sheets;
  expect(one?.top).toBe(two?.top);
  expect(three?.top).toBeGreaterThan(one?.top ?? 0);
  expect((two?.left ?? 0) + (two?.width ?? 0)).toBeLessThanOrEqual(786);
});

test("a narrow window shows one page at a time, and never wider than itself", () => {
  const layout = layOut(sheets(null, "a"), 400, null);
  expect(layout.sheets[1]?.top).toBeGreaterThan(layout.sheets[0]?.top ?? 0);
  expect(layout.sheets[0]?.width).toBeLessThanOrEqual(400);
});

test("only pages near the window are seen", () => {
  const layout = layOut(sheets(...Array<string>(60).fill("a")), 786, null);
  const top = seen(layout, 0, 700);
  expect(top[0]).toBe(0);
  expect(top.length).toBeLessThan(8);
  const end = seen(layout, layout.height - 700, 700);
  expect(end.at(-1)).toBe(59);
  expect(end).not.toContain(0);
});

test("an item set anew takes the place of its older pages, even when it grew", () => {
  const fresh = [0, 1, 2].map((index) => ({ generation: 2, index, width: 595, height: 842, item: "b" }));
  const merged = withItem(sheets(null, "a", "b", "b", "c"), "b", fresh);
  expect(merged.map((sheet) => [sheet.item, sheet.generation])).toEqual([
    [null, 1],
    ["a", 1],
    ["b", 2],
    ["b", 2],
    ["b", 2],
    ["c", 1],
  ]);
});

test("an item that the whole does not know yet changes nothing", () => {
  expect(withItem(sheets(null, "a"), "z", sheets("z"))).toEqual(sheets(null, "a"));
});

test("the item in view is the one at the middle of the window", () => {
  const layout = layOut(sheets(null, null, "a", "a", "b", "b"), 786, null);
  expect(itemInView(layout, 0, 700)).toBe("a");
  expect(itemInView(layout, layout.height - 700, 700)).toBe("b");
});

test("a page keeps the generation from which its picture comes", () => {
  const typeset = {
    generation: 7,
    pages: [{ width: 595, height: 842, item: null }],
    itemPages: [],
    whole: true,
    milliseconds: 12,
  };
  expect(sheetsOf(typeset)).toEqual([{ generation: 7, index: 0, width: 595, height: 842, item: null }]);
});
