import { expect, test } from "vitest";

import { weeks } from "./month";

test("weeks begin on Sunday in Korea and on Monday elsewhere", () => {
  expect(weeks(2012, 10, 0)[0]?.[0]).toBe("2012-10-28");
  expect(weeks(2012, 10, 1)[0]?.[0]).toBe("2012-10-29");
  expect(weeks(2012, 10, 1).at(-1)?.at(-1)).toBe("2012-12-02");
});

test("a month has as many weeks as it needs, and every day once", () => {
  expect(weeks(2015, 1, 0)).toHaveLength(4);
  expect(weeks(2013, 5, 0)).toHaveLength(6);
  const days = weeks(2016, 1, 1).flat();
  expect(days.filter((day) => day.startsWith("2016-02"))).toHaveLength(29);
  expect(new Set(days).size).toBe(days.length);
});
