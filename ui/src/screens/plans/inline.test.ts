import { expect, test } from "vitest";

import type { Inline } from "../../ipc";
import { fromDoc, plain, sameInline, toDoc } from "./inline";

const mixed: Inline[] = [
  { text: "Ikki davlat " },
  { text: "oʻzaro", strong: true },
  { text: " kelishib", strong: true, emphasis: true },
  { text: " oldilar." },
];

test("text comes back from the editor as it went in", () => {
  expect(fromDoc(toDoc(mixed))).toEqual(mixed);
});

test("an empty text is a paragraph without content", () => {
  expect(toDoc([])).toEqual({ type: "doc", content: [{ type: "paragraph" }] });
  expect(fromDoc(toDoc([{ text: "" }]))).toEqual([]);
});

test("neighbours with the same marks become one run", () => {
  const strong = [{ type: "strong" }];
  const doc = {
    content: [
      {
        content: [{ text: "정보화", marks: strong }, { text: "협력", marks: strong }, { text: "위원회" }],
      },
    ],
  };
  expect(fromDoc(doc)).toEqual([{ text: "정보화협력", strong: true }, { text: "위원회" }]);
});

test("marks that the page does not know are left out, the words stay", () => {
  const doc = { content: [{ content: [{ text: "plan", marks: [{ type: "underline" }] }] }] };
  expect(fromDoc(doc)).toEqual([{ text: "plan" }]);
});

test("texts are compared by words and marks, and a mark that is off is a mark that is absent", () => {
  expect(sameInline([{ text: "a", strong: false }], [{ text: "a" }])).toBe(true);
  expect(sameInline([{ text: "a", strong: true }], [{ text: "a" }])).toBe(false);
  expect(sameInline([{ text: "a" }, { text: "b" }], [{ text: "a" }])).toBe(false);
});

test("plain text has the words of every run", () => {
  expect(plain(mixed)).toBe("Ikki davlat oʻzaro kelishib oldilar.");
  expect(plain(undefined)).toBe("");
});
