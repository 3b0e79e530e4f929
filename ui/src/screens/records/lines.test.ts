import { expect, test } from "vitest";

import { lines } from "./lines";

test("a list without groups has a line a record", () => {
  expect(lines(2, [])).toEqual([{ place: 0 }, { place: 1 }]);
  expect(lines(0, [])).toEqual([]);
});

test("each group has its heading before its records", () => {
  const groups = [
    { text: "지시", count: 2 },
    { text: "", count: 1 },
  ];
  expect(lines(3, groups)).toEqual([
    { heading: groups[0], at: 0 },
    { place: 0 },
    { place: 1 },
    { heading: groups[1], at: 1 },
    { place: 2 },
  ]);
});

test("groups that were counted a moment later than the list lose no record", () => {
  expect(lines(3, [{ text: "a", count: 1 }]).filter((line) => "place" in line)).toHaveLength(3);
  expect(lines(1, [{ text: "a", count: 5 }]).filter((line) => "place" in line)).toHaveLength(1);
});
