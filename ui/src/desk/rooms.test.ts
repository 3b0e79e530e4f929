import { expect, test } from "vitest";

import { foldNext, GROUPS } from "./rooms";

test("what nobody has used is folded first, from the end", () => {
  expect(foldNext(GROUPS, [], null)).toBe("reference");
  expect(foldNext(["people", "agreements"], ["agreements"], null)).toBe("people");
});

test("of what was used, the longest ago", () => {
  const used = [...GROUPS].reverse();
  expect(foldNext(GROUPS, used, null)).toBe("reference");
  expect(foldNext(["people", "tasks"], used, null)).toBe("tasks");
});

test("the group of the present room stays", () => {
  expect(foldNext(["reference", "people"], [], "people")).toBe("reference");
  expect(foldNext(["people"], [], "people")).toBe(null);
});
