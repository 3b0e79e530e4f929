import { expect, test } from "vitest";

import type { Cell, Passage } from "../../ipc";
import { count } from "./counts";
import { footnote, words } from "./inline";

const cell = (text: string): Cell => ({
  id: text,
  columns: 1,
  rows: 1,
  wordings: {},
  inline: { ko: [words(text)] },
});

test("words stand between spaces, in tables and footnotes too, and a dash is none", () => {
  const passage: Passage = {
    id: "a",
    kind: "table",
    level: 0,
    ordered: false,
    number: "",
    wordings: {},
    inline: {
      ko: [words("두 나라 – "), words("공동", "strong"), words("기금"), footnote([words("2012년 기준")])],
    },
    table: { headerRows: 0, widths: [1], align: ["left"], rows: [[cell("제도 정비")]] },
    figure: null,
    alternatives: {},
  };
  expect(count([passage], "ko")).toEqual({ words: 7, signs: 19 });
  expect(count([passage], "ru")).toEqual({ words: 0, signs: 0 });
});
