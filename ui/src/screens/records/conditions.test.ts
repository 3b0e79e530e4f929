import { expect, test } from "vitest";

import { between, kindOf, testsOf, values } from "./conditions";

test("a test is known by what it holds", () => {
  expect(kindOf("empty")).toBe("empty");
  expect(kindOf({ any_of: [] })).toBe("any_of");
  expect(kindOf({ between: [null, "2012-12-05"] })).toBe("between");
  expect(kindOf({ has: "" })).toBe("has");
  expect(values({ any_of: ["given"] })).toEqual(["given"]);
  expect(values("filled")).toEqual([]);
  expect(between({ between: ["1", null] })).toEqual(["1", null]);
  expect(between("filled")).toEqual([null, null]);
});

test("what is asked of a field fits what it holds", () => {
  expect(testsOf("date")[0]).toBe("between");
  expect(testsOf("word")[0]).toBe("any_of");
  expect(testsOf("lines")[0]).toBe("has");
  // Yes and no is never empty.
  expect(testsOf("flag")).toEqual(["any_of"]);
});
