import { getSchema } from "@tiptap/core";
import { expect, test } from "vitest";

import kept from "../../../../src-tauri/crates/office/fixtures/inline.json";
import type { Inline } from "../../ipc";
import { footnote, fromDoc, linkTo, plain, sameInline, split, toDoc, words } from "./inline";
import { nodes } from "./schema";

const plan = { kind: "plan", id: "0192f0c1-7a5e-7c3b-9d2f-0123456789ab" } as const;
const mixed: Inline[] = [
  words("Ikki davlat "),
  words("oʻzaro", "strong"),
  words(" kelishib", "strong", "emphasis"),
  footnote([words("2012-yil")]),
  words(" oldilar: "),
  linkTo(plan, "Reja"),
];

test("every text that the office writes comes back from the editor's schema as it was", () => {
  const schema = getSchema(nodes("passage"));
  expect(kept.length).toBeGreaterThan(5);
  for (const inline of kept as Inline[][]) {
    const doc = schema.nodeFromJSON(toDoc(inline));
    doc.check();
    expect(fromDoc(doc.toJSON())).toEqual(inline);
  }
});

test("text comes back from the editor as it went in", () => {
  expect(fromDoc(toDoc(mixed))).toEqual(mixed);
});

test("an empty text is a paragraph without content", () => {
  expect(toDoc([])).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
  expect(fromDoc(toDoc([words("")]))).toEqual([]);
});

test("neighbours with the same marks become one run", () => {
  const strong = [{ type: "strong" }];
  const content = [
    { type: "text", text: "정보화", marks: strong },
    { type: "text", text: "협력", marks: strong },
    { type: "text", text: "위원회" },
  ];
  expect(fromDoc({ content: [{ content }] })).toEqual([words("정보화협력", "strong"), words("위원회")]);
});

test("marks that the page does not know are left out, the words stay", () => {
  const doc = { content: [{ content: [{ type: "text", text: "plan", marks: [{ type: "underline" }] }] }] };
  expect(fromDoc(doc)).toEqual([words("plan")]);
});

test("texts are compared by words, marks, links and footnotes", () => {
  expect(sameInline([words("a")], [{ type: "text", text: "a" }])).toBe(true);
  expect(sameInline([words("a", "strong")], [words("a")])).toBe(false);
  expect(sameInline([words("a"), words("b")], [words("a")])).toBe(false);
  expect(sameInline([linkTo(plan, "A")], [linkTo(plan, "B")])).toBe(false);
  expect(sameInline([footnote([words("a")])], [footnote([words("b")])])).toBe(false);
});

test("plain text has the words of every run and what links show", () => {
  expect(plain(mixed)).toBe("Ikki davlat oʻzaro kelishib oldilar: Reja");
  expect(plain(undefined)).toBe("");
});

test("a text is cut where the caret stands", () => {
  const [before, after] = split(mixed, 15);
  expect([plain(before), plain(after)]).toEqual(["Ikki davlat oʻz", "aro kelishib oldilar: Reja"]);
  expect(split(mixed, 0)).toEqual([[], mixed]);
  const [, rest] = split(mixed, 28);
  expect(rest[0]).toEqual(words(" oldilar: "));
});
