// @vitest-environment jsdom
import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { PastedPassage, Inline } from "../../ipc";
import { readHtml, readText } from "./paste";

/** What a program puts on the clipboard. */
function clipboard(name: string): string {
  return readFileSync(`../tests/fixtures/clipboard/${name}.html`, "utf8");
}

const [excel, hangul, libreoffice, web, word] = ["excel", "hangul", "libreoffice", "web", "word"].map(
  clipboard,
) as [string, string, string, string, string];

/** A text with its marks as one reads them: *strong*, _emphasis_, footnotes in braces. */
function said(inline: readonly Inline[]): string {
  return inline
    .map((run) => {
      if (run.type === "footnote") return `{${said(run.attrs.runs)}}`;
      if (run.type === "link") return "";
      const marks = (run.marks ?? []).map((mark) => (mark.type === "strong" ? "*" : "_")).join("");
      return `${marks}${run.text}${[...marks].reverse().join("")}`;
    })
    .join("");
}

function shown(draft: PastedPassage): string {
  if (draft.table) {
    const cells = draft.table.rows.map((row) =>
      row
        .map((cell) => {
          const span = cell.columns > 1 || cell.rows > 1 ? `<${cell.columns}×${cell.rows}>` : "";
          return span + said(cell.inline).replaceAll("\n", "/");
        })
        .join(" | "),
    );
    return [`table ${draft.table.headerRows}`, ...cells].join("\n");
  }
  const kind = draft.kind === "list_item" ? (draft.ordered ? "ordered" : "item") : draft.kind;
  return `${kind}${draft.level > 0 ? ` ${draft.level}` : ""}: ${said(draft.inline)}`;
}

for (const [name, html, expected] of [
  [
    "Word",
    word,
    [
      "heading 1: 1. 추진 배경",
      "paragraph: 두 나라는 *전자정부 *협력을{2012년 *양해각서*} _단계적으로_ 넓힌다.",
      "ordered 1: 제도 정비",
      "item 2: 인력 양성",
      "table 1\n<2×1>단계 | 기한\n<1×2>준비 | 조사/보고 | 2013. 3. 31.\n협의 | ",
    ],
  ],
  [
    "Hangul",
    hangul,
    [
      "paragraph: *정보화 협력 추진계획*",
      "heading 1: 추진 방향",
      "paragraph: ○ 국가 *정보화 수준*을 높인다.",
      "heading 2: 세부 과제",
      "paragraph: _시범 사업_",
      "table 1\n<2×1>구분 | 금액\n<1×2>기금 | 한국 | 1,200\n우즈베키스탄 | 800",
    ],
  ],
  ["Excel", excel, ["table 1\n<2×1>Показатель | 2012 год\nУслуги | _онлайн_ | 1 234 567"]],
  [
    "LibreOffice",
    libreoffice,
    [
      "heading 2: Kelishuv maqsadi",
      "paragraph: Tomonlar *elektron hukumat*ni birga rivojlantiradi{2012-yil *memorandumi*}.",
      "ordered 1: _Qonunchilik_ tahlili",
      "item 2: ikki davlatda",
      "ordered 1: Taʼlim",
      "table 1\nBosqich | Muddat\nTayyorgarlik | 2013-yil/mart",
    ],
  ],
  [
    "the web",
    web,
    [
      "heading 3: Digital services",
      "paragraph: Citizens use *one portal*; see the portal.",
      "paragraph: First line\nsecond line",
      "item 1: one",
      "item 2: _two_",
      "item 1: three",
      "paragraph: loose words *at the end*",
    ],
  ],
] as const) {
  test(`what comes from ${name} keeps its structure and loses its looks`, () => {
    expect(readHtml(html).drafts.map(shown)).toEqual(expected);
  });
}

test("pictures are counted, since the clipboard does not hand them over", () => {
  expect(readHtml(web).pictures).toBe(1);
});

test("a text without an element is a paragraph, and nothing is nothing", () => {
  expect(readHtml("plain words").drafts.map(shown)).toEqual(["paragraph: plain words"]);
  expect(readHtml("<p>&nbsp;</p><br>").drafts).toEqual([]);
});

test("a single line of plain text keeps its spaces", () => {
  expect(readText(" Bu 'so'z'").drafts.map(shown)).toEqual(["paragraph:  Bu 'so'z'"]);
  expect(readText("").drafts).toEqual([]);
});

test("plain text has a paragraph a line, and columns between tabs are a table", () => {
  expect(readText("하나\r\n\r\n둘\n").drafts.map(shown)).toEqual(["paragraph: 하나", "paragraph: 둘"]);
  expect(readText("a\tb\nc\td\n").drafts.map(shown)).toEqual(["table 0\na | b\nc | d"]);
});
