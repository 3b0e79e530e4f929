import { expect, test } from "vitest";

import { has } from "./fold";

test("Uzbek is found however its apostrophe is typed", () => {
  for (const typed of ["o'zbek", "O‘ZBEK", "oʻzbek", "o`zbek"]) {
    expect(has("Oʻzbekiston Respublikasi", typed), typed).toBe(true);
  }
  expect(has("Oʻzbekiston Respublikasi", "ozbek")).toBe(false);
});

test("case does not matter, in any alphabet", () => {
  expect(has("Министерство финансов", "МИНИСТ")).toBe(true);
  expect(has("행정안전부", "안전")).toBe(true);
});
