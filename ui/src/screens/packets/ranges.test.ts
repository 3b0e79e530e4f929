import { expect, test } from "vitest";

import { pageRanges } from "./ranges";

test("pages are read however they are written", () => {
  expect(pageRanges("")).toBe("");
  expect(pageRanges(" 1 – 3, 5 ")).toBe("1-3,5");
  expect(pageRanges("7")).toBe("7");
});

test("what is not a list of pages is refused", () => {
  for (const wrong of ["a", "3-1", "0", "1-", "1,,2"]) expect(pageRanges(wrong)).toBeNull();
});
