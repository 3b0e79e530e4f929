import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";

import type { Language } from "../ipc";
import { grouped, WholeNumber } from "./number";

describe("a whole number", () => {
  test("is grouped as the office groups it", () => {
    for (const [language, value, expected] of [
      ["ko", 1234567, "1,234,567"],
      ["en", 1234, "1,234"],
      ["uz", 1234, "1234"],
      ["uz-Cyrl", 12345, "12\u{a0}345"],
      ["ru", 1234567, "1\u{a0}234\u{a0}567"],
      ["ru", -5, "−5"],
      ["en", 0, "0"],
    ] satisfies [Language, number, string][]) {
      expect(grouped(language, value), language).toBe(expected);
    }
  });

  test("still chooses the plural", () => {
    const bundle = new FluentBundle("ru", { useIsolating: false });
    bundle.addResource(
      new FluentResource(
        "places =\n    { $count ->\n        [one] { $count } место\n        [few] { $count } места\n       *[other] { $count } мест\n    }\n",
      ),
    );
    const pattern = bundle.getMessage("places")?.value;
    const say = (count: number) =>
      pattern && bundle.formatPattern(pattern, { count: new WholeNumber("ru", count) });
    expect([1, 3, 12345].map(say)).toEqual(["1 место", "3 места", "12\u{a0}345 мест"]);
  });
});
