import { describe, expect, it } from "vitest";

import { deskKey, type Pressed } from "./keys";

function pressed(key: string, also: Partial<Pressed> = {}): Pressed {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...also };
}

describe("the keys of the desk", () => {
  it("mean the same on a Korean, a Russian and a Latin keyboard", () => {
    for (const [key, code, action] of [
      ["ㅏ", "KeyK", "find"],
      ["л", "KeyK", "find"],
      ["k", "KeyK", "find"],
      ["д", "KeyL", "lock"],
      ["ㅔ", "KeyP", "print"],
      ["я", "KeyZ", "undo"],
      ["н", "KeyY", "redo"],
    ] as const) {
      expect(deskKey(pressed(key, { code, ctrlKey: true }), null), key).toBe(action);
    }
  });

  it("redo with Ctrl Shift Z too", () => {
    expect(deskKey(pressed("Z", { code: "KeyZ", ctrlKey: true, shiftKey: true }), null)).toBe("redo");
  });

  it("walk over the regions of the desk with F6", () => {
    expect(deskKey(pressed("F6"), null)).toBe("next-region");
    expect(deskKey(pressed("F6", { shiftKey: true }), null)).toBe("last-region");
  });

  it("leave what other keys mean alone", () => {
    expect(deskKey(pressed("k"), null)).toBeNull();
    expect(deskKey(pressed("k", { ctrlKey: true, altKey: true }), null)).toBeNull();
    expect(deskKey(pressed("s", { ctrlKey: true }), null)).toBeNull();
  });
});
