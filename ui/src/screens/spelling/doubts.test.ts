import { expect, test } from "vitest";

import { stretches } from "./doubts";
import { footnote, linkTo, words } from "../plans/inline";

function doubt(start: number, chosen = false, nth = 0) {
  return { start, length: 5, word: "otsiz", nth, spellings: ["отсиз", "оциз"], chosen };
}

const run = (text: string, strong = false) => words(text, ...(strong ? (["strong"] as const) : []));

test("a doubtful word is found in its run, and what stands around it stays", () => {
  const first = doubt(3);
  const last = doubt(12, false, 1);
  expect(stretches([run("🙂 отсиз ва "), run("отсиз, таълим", true)], [first, last]).text).toEqual([
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
  expect(stretches([run("отсиз")], [doubt(0, true)]).text).toEqual([[{ text: "отсиз", doubt: null }]]);
});

test("a word whose middle carries a mark is left as it is", () => {
  expect(stretches([run("от"), run("сиз", true)], [doubt(0)]).text).toEqual([
    [{ text: "от", doubt: null }],
    [{ text: "сиз", doubt: null }],
  ]);
});

test("words that have changed since the doubt was told are left as they are", () => {
  expect(stretches([run("янги отсиз")], [doubt(0)]).text).toEqual([[{ text: "янги отсиз", doubt: null }]]);
});

test("a footnote's words are counted after those of the text, and the names of records not at all", () => {
  const place = doubt(6);
  const runs = [
    linkTo({ kind: "plan", id: "0192f0c1-7a5e-7c3b-9d2f-0123456789ab" }, "Режа"),
    run("янги"),
    footnote([run(" отсиз")]),
    run(""),
  ];
  expect(stretches(runs, [place]).notes).toEqual([
    [
      [
        { text: " ", doubt: null },
        { text: "отсиз", doubt: place },
      ],
    ],
  ]);
});
