// @vitest-environment jsdom
import { expect, test } from "vitest";

import type { Cell, Passage } from "../../ipc";
import { formatted } from "./copy";
import { footnote, linkTo, words } from "./inline";
import { readHtml } from "./paste";

function passage(kind: Passage["kind"], level: number, number: string, inline: Passage["inline"]): Passage {
  const id = `${kind}-${number}`;
  return {
    id,
    kind,
    level,
    ordered: true,
    number,
    wordings: {},
    inline,
    table: null,
    figure: null,
    alternatives: {},
  };
}

const cell = (text: string, columns = 1, rows = 1): Cell => ({
  id: text,
  columns,
  rows,
  wordings: {},
  inline: text === "" ? {} : { ko: [words(text)] },
});

const text: Passage[] = [
  passage("heading", 1, "1", { ko: [words("배경")] }),
  passage("paragraph", 0, "", {
    ko: [
      words("두 나라는 <전자정부> "),
      words("협력", "strong"),
      footnote([words("2012년")]),
      words("을 "),
      linkTo({ kind: "plan", id: "x" }, "계획"),
    ],
    ru: [words("Две страны")],
  }),
  passage("list_item", 2, "1)", { ko: [words("인력 양성")] }),
  {
    ...passage("table", 0, "", {}),
    table: {
      headerRows: 1,
      widths: [1, 1],
      align: ["left", "right"],
      rows: [
        [cell("구분", 2), cell("", 0, 0)],
        [cell("기금"), cell("1,200")],
      ],
    },
  },
];

test("a text leaves with its numbers, tables and footnotes", () => {
  const { html, text: plain } = formatted(text, "ko");
  expect(plain.split("\n")).toEqual([
    "1 배경",
    "두 나라는 <전자정부> 협력1)을 계획",
    "    1) 인력 양성",
    "구분\t",
    "기금\t1,200",
    "",
    "1) 2012년",
  ]);
  const doc = new DOMParser().parseFromString(html, "text/html");
  expect(doc.querySelector("h1")?.textContent).toBe("1 배경");
  expect(doc.querySelector("th")?.getAttribute("colspan")).toBe("2");
  expect(doc.querySelectorAll("td").length).toBe(2);
  expect(doc.body.textContent).toContain("<전자정부>");
});

test("only what has words in a language leaves in it", () => {
  expect(formatted(text.slice(0, 3), "ru").text).toBe("Две страны");
});

test("what was copied can be pasted again", () => {
  const kinds = readHtml(formatted(text, "ko").html).drafts.map((one) => one.kind);
  expect(kinds.slice(0, 4)).toEqual(["heading", "paragraph", "paragraph", "table"]);
});
