import { expect, test } from "vitest";

import type { Passage } from "../../ipc";
import { headingText, landing, neighbour, sections } from "./outline";
import { words } from "./inline";

function passage(id: string, kind: Passage["kind"], level = 0): Passage {
  return {
    id,
    kind,
    level,
    ordered: false,
    number: "",
    wordings: {},
    inline: { ko: [words(id)] },
    table: null,
    figure: null,
    alternatives: {},
  };
}

const text = [
  passage("a", "heading", 1),
  passage("a-text", "paragraph"),
  passage("b", "heading", 2),
  passage("b-text", "paragraph"),
  passage("c", "heading", 2),
  passage("d", "heading", 1),
  passage("d-text", "paragraph"),
];
const all = sections(text);
const [a, b, c, d] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0], (typeof all)[0]];

test("a section has everything until the next heading that stands as high", () => {
  expect(all.map((one) => [one.id, one.begin, one.end])).toEqual([
    ["a", 0, 5],
    ["b", 2, 4],
    ["c", 4, 5],
    ["d", 5, 7],
  ]);
});

test("a section moves over its neighbour with everything under it", () => {
  expect(neighbour(text, all, a, 1)).toBe("d-text");
  expect(neighbour(text, all, d, -1)).toBeNull();
  expect(neighbour(text, all, c, -1)).toBe("a-text");
  expect(neighbour(text, all, a, -1)).toBeUndefined();
  expect(neighbour(text, all, d, 1)).toBeUndefined();
  expect(neighbour(text, all, b, -1)).toBeUndefined();
});

test("a section is put before or after another, and never into itself", () => {
  expect(landing(text, d, a, false)).toBeNull();
  expect(landing(text, b, d, true)).toBe("d-text");
  expect(landing(text, a, c, true)).toBeUndefined();
  expect(landing(text, d, c, true)).toBeUndefined();
});

test("a heading that is not translated is shown as it was written", () => {
  expect(headingText(text[0] as Passage, ["ru", "ko"])).toBe("a");
});
