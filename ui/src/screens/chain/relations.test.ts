import { describe, expect, it } from "vitest";

import { RELATIONS } from "./relations";

describe("relations", () => {
  it.each([
    ["after-fulfils", false],
    ["before-fulfils", true],
    ["after-promises", true],
    ["before-promises", false],
    ["after-reports", false],
  ])("%s: this record is the subject: %s", (key, subject) => {
    expect(RELATIONS.find((one) => one.key === key)?.ownIsSubject).toBe(subject);
  });

  it("offers every verb in both directions", () => {
    expect(new Set(RELATIONS.map((one) => one.key)).size).toBe(10);
  });
});
