// @vitest-environment jsdom
import { describe, expect, it } from "vitest";

import { ranges, stretchOf } from "./highlight";

/** A text with a footnote, a link by its record's name and one in words of its own. */
function cell(): Element {
  const made = document.createElement("div");
  made.innerHTML =
    "old <strong>plan</strong><sup data-aside>1)</sup> of <button data-aside>the fund</button>" +
    "<button>this <em>fund</em></button> end" +
    "<span data-line><span data-aside>1) </span>an old note</span>";
  document.body.replaceChildren(made);
  return made;
}

const WORDS = "old plan of this fund end\nan old note";

describe("the words of a place", () => {
  it("are found where the office counts them", () => {
    for (const sought of ["old plan", "plan of", "this fund", "fund end", "an old note", "e"]) {
      const start = WORDS.indexOf(sought);
      const [range] = ranges(cell(), [{ start, length: sought.length }]);
      const read = range?.toString().replace("1)", "").replace("the fund", "");
      expect(read).toBe(sought);
    }
  });

  it("are told by what is chosen, and found again there", () => {
    const element = cell();
    const all = new Range();
    all.selectNodeContents(element);
    expect(stretchOf(element, all)).toEqual({ start: 0, text: WORDS });
    for (let start = 0; start < WORDS.length; start += 2) {
      for (const length of [1, 8, 21].filter((length) => start + length <= WORDS.length)) {
        const text = WORDS.slice(start, start + length);
        if (text.startsWith("\n") || text.endsWith("\n")) continue;
        const [range] = ranges(element, [{ start, length }]);
        expect(range && stretchOf(element, range)).toEqual({ start, text });
      }
    }
  });

  it("are none where only what stands aside is chosen", () => {
    const element = cell();
    const range = new Range();
    range.selectNodeContents(element.querySelector("button") as Element);
    expect(stretchOf(element, range).text).toBe("");
  });
});
