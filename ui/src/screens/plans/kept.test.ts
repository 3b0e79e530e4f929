import { describe, expect, it } from "vitest";

import type { Passage, Plan } from "../../ipc";
import { isSame, kept } from "./kept";

function passage(id: string, text: string): Passage {
  return { id, inline: { ko: [{ type: "text", text }] } } as unknown as Passage;
}

function plan(id: string, ...passages: Passage[]): Plan {
  return { id, passages } as unknown as Plan;
}

describe("a plan that was read again", () => {
  it("has the very passages that did not change", () => {
    const before = plan("1", passage("a", "가"), passage("b", "나"));
    const now = plan("1", passage("b", "나"), passage("a", "다"), passage("c", "가"));
    const merged = kept(before, now);
    expect(merged.passages[0]).toBe(before.passages[1]);
    expect(merged.passages[1]).toBe(now.passages[1]);
    expect(merged.passages[2]).toBe(now.passages[2]);
    expect(merged).toEqual(now);
  });

  it("takes nothing from another plan", () => {
    const now = plan("2", passage("a", "가"));
    expect(kept(plan("1", passage("a", "가")), now)).toBe(now);
    expect(kept(null, now)).toBe(now);
  });
});

describe("what says the same", () => {
  it("is compared to its depth", () => {
    expect(isSame({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(isSame({ a: [1] }, { a: [1, 2] })).toBe(false);
    expect(isSame({ a: 1 }, { b: 1 })).toBe(false);
    expect(isSame({ a: undefined }, { b: undefined })).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(null, {})).toBe(false);
  });
});
