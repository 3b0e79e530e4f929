import { describe, expect, it } from "vitest";

import { walked } from "./arrows";

describe("walking over a list", () => {
  it("goes one row at a time and stops at both ends", () => {
    expect(walked("ArrowDown", 0, 3)).toBe(1);
    expect(walked("ArrowDown", 2, 3)).toBeNull();
    expect(walked("ArrowUp", 1, 3)).toBe(0);
    expect(walked("ArrowUp", 0, 3)).toBeNull();
  });

  it("jumps to the ends", () => {
    expect(walked("Home", 2, 3)).toBe(0);
    expect(walked("End", 0, 3)).toBe(2);
  });

  it("leaves other keys alone", () => {
    expect(walked("Enter", 1, 3)).toBeNull();
    expect(walked("a", 1, 3)).toBeNull();
  });
});
