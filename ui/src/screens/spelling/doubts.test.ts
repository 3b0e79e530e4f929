import { expect, test } from "vitest";

import { stretches } from "./doubts";

function doubt(start: number, chosen = false, nth = 0) {
  return { start, length: 5, word: "otsiz", nth, spellings: ["отсиз", "оциз"], chosen };
}

const run = (text: string, strong = false) => ({ text, strong, emphasis: false });

test("a doubtful word is found in its run, and what stands around it stays", () => {
  const first = doubt(3);
  const last = doubt(12, false, 1);
  expect(stretches([run("🙂 отсиз ва "), run("отсиз, таълим", true)], [first, last])).toEqual([
    [
      { text: "🙂 ", doubt: null },
      { text: "отсиз", doubt: first },
      { text: " ва ", doubt: null },
    ],
    [
      { text: "отсиз", doubt: last },
      { text: ", таълим", doubt: null },
    ],
  ]);
});

test("what somebody chose is no doubt any more", () => {
  expect(stretches([run("отсиз")], [doubt(0, true)])).toEqual([[{ text: "отсиз", doubt: null }]]);
});

test("a word whose middle carries a mark is left as it is", () => {
  expect(stretches([run("от"), run("сиз", true)], [doubt(0)])).toEqual([
    [{ text: "от", doubt: null }],
    [{ text: "сиз", doubt: null }],
  ]);
});

test("words that have changed since the doubt was told are left as they are", () => {
  expect(stretches([run("янги отсиз")], [doubt(0)])).toEqual([[{ text: "янги отсиз", doubt: null }]]);
});
