import { expect, test } from "vitest";

import { blanksIn } from "./blanks";

test("a blank is told from a quotation", () => {
  expect(blanksIn("담당 «…», 기한 «… 날짜»").map(({ words }) => words)).toEqual(["«…»", "«… 날짜»"]);
  expect(blanksIn("закон «Об электронном правительстве» и «…»").map(({ start }) => start)).toEqual([39]);
  expect(blanksIn("«… не закрыто")).toEqual([]);
});
