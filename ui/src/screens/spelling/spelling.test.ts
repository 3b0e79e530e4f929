import { expect, test } from "vitest";

import { spelledWords } from "./spelling";

test("words of both alphabets stand beside each other, and the same word is counted", () => {
  expect(spelledWords("Oʻzbek tili, sanʼat; tili — 2012-yil", "Ўзбек тили, санъат; тили — 2012-йил")).toEqual(
    [
      { word: "Oʻzbek", nth: 0, cyrillic: "Ўзбек" },
      { word: "tili", nth: 0, cyrillic: "тили" },
      { word: "sanʼat", nth: 0, cyrillic: "санъат" },
      { word: "tili", nth: 1, cyrillic: "тили" },
      { word: "yil", nth: 0, cyrillic: "йил" },
    ],
  );
});

test("an apostrophe that was kept as it was typed parts no word", () => {
  expect(spelledWords("O'Reilly 'yo' tili", "ЎРейлли 'йо' тили").map(({ cyrillic }) => cyrillic)).toEqual([
    "ЎРейлли",
    "йо",
    "тили",
  ]);
});

test("a text without words has none", () => {
  expect(spelledWords("2012, 45%", "2012, 45%")).toEqual([]);
});
