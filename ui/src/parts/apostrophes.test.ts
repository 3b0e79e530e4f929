import { expect, test } from "vitest";

import { isTyped, mended, typedAt, wordsAt } from "./apostrophes";

test("what the office put right is told from what else differs", () => {
  expect(mended("o'zbek, ma`no", "oʻzbek, maʼno")).toEqual([
    { at: 1, typed: "'" },
    { at: 10, typed: "`" },
  ]);
  expect(mended("o'zbek", "oʻzbek ")).toEqual([]);
  expect(mended("o'zbek", "oʻzbeg")).toEqual([]);
  expect(mended("oʻzbek", "o'zbek")).toEqual([]);
  expect(mended("o'zbek", "o'zbek")).toEqual([]);
});

test("the right signs are none that a keyboard gives", () => {
  expect(["'", "\u2019", "`", "ʻ", "ʼ", "a", ""].map(isTyped)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("the word around a place is found, with the apostrophes in it", () => {
  const text = "O'Reilly oʻzi 'yo'";
  expect(typedAt(text)).toEqual([1, 14, 17]);
  expect(wordsAt(text, [1])).toEqual(["O'Reilly"]);
  expect(wordsAt(text, typedAt(text))).toEqual(["O'Reilly", "'yo'"]);
  expect(wordsAt(text, [])).toEqual([]);
});
