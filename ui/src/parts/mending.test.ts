import { expect, test } from "vitest";

import { Apostrophes, keptIn, moved } from "./mending";

test("places move with what stands around a change", () => {
  expect(moved([1, 8], "O'z va o'q", "O'z, va o'q")).toEqual([1, 9]);
  expect(moved([1, 8], "O'z va o'q", "va o'q")).toEqual([4]);
  expect(moved([1, 8], "O'z va o'q", "O'z va")).toEqual([1]);
  expect(moved([0], "'", "''")).toEqual([0]);
});

test("what the office puts right is replaced in one stretch, from the first sign to the last", () => {
  const field = new Apostrophes("");
  expect(field.changed("bo'ldi, ma'no", false)).toBe(true);
  expect(field.arrived("bo'ldi, ma'no", "boʻldi, maʼno")).toEqual({ from: 2, to: 11, text: "ʻldi, maʼ" });
  expect(field.righted).toEqual([
    { at: 2, typed: "'" },
    { at: 10, typed: "'" },
  ]);
  expect(field.kept).toEqual([]);
});

test("what was written on meanwhile is not touched, and nothing is done where nothing is wrong", () => {
  const field = new Apostrophes("");
  field.changed("bo'", false);
  field.changed("bo'l", false);
  expect(field.arrived("bo'", "boʻ")).toBeNull();
  expect(field.arrived("bo'l", "bo'l")).toBeNull();
  expect(field.righted).toEqual([]);
});

test("a sign that was taken back stays while its word is written on, and the next is put right", () => {
  const field = new Apostrophes("");
  field.changed("O'", false);
  field.arrived("O'", "Oʻ");
  expect(field.changed("O'", true)).toBe(false);
  expect(field.changed("O'Reilly", false)).toBe(false);
  expect(field.kept).toEqual(["O'Reilly"]);
  expect(field.changed("O'Reilly o'zi", false)).toBe(true);
  expect(field.kept).toEqual(["O'Reilly"]);
});

test("what stands in the field already stays as it is", () => {
  const field = new Apostrophes("O'Reilly");
  expect(field.changed("O'Reilly va", false)).toBe(false);
  expect(keptIn("O'Reilly va boʻldi")).toEqual(["O'Reilly"]);
});
