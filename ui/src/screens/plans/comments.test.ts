import { describe, expect, it } from "vitest";

import { placeOf } from "./comments";

describe("a place of the text", () => {
  it("is read from the key by which the page knows it", () => {
    expect(placeOf("p/uz-Cyrl/c")).toEqual({ passage: "p", language: "uz-Cyrl", cell: "c" });
    expect(placeOf("p/ko/")).toEqual({ passage: "p", language: "ko", cell: null });
    expect(placeOf("")).toBeNull();
    expect(placeOf("p")).toBeNull();
  });
});
