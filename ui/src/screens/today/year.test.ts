import { expect, test } from "vitest";

import type { DayOff } from "./daysOff";
import { countriesOf, offByDay, walkedMonth } from "./year";

test("the arrows lead over the months as they stand, and not out of the year", () => {
  expect(walkedMonth("ArrowRight", 0, 4)).toBe(1);
  expect(walkedMonth("ArrowDown", 2, 4)).toBe(6);
  expect(walkedMonth("ArrowUp", 2, 4)).toBeNull();
  expect(walkedMonth("ArrowLeft", 0, 4)).toBeNull();
  expect(walkedMonth("ArrowRight", 11, 4)).toBeNull();
  expect(walkedMonth("End", 3, 3)).toBe(11);
  expect(walkedMonth("Home", 3, 3)).toBe(0);
  expect(walkedMonth("Enter", 3, 3)).toBeNull();
});

test("a day off is known by the calendars that rest on it", () => {
  const day = (calendar: number, date: string, worked = false): DayOff => ({
    country: ["한국", "우즈베키스탄"][calendar] ?? "",
    calendar,
    day: { date, dateText: date, name: "", worked, estimated: false, source: "", own: false },
  });
  const days = [day(1, "2013-01-01"), day(0, "2013-01-01"), day(0, "2013-03-01"), day(1, "2018-12-29", true)];
  const off = offByDay(days);
  expect([...(off.get("2013-01-01") ?? [])].sort()).toEqual([0, 1]);
  expect([...(off.get("2013-03-01") ?? [])]).toEqual([0]);
  expect(off.has("2018-12-29")).toBe(false);
  expect(countriesOf(days)).toEqual([
    [0, "한국"],
    [1, "우즈베키스탄"],
  ]);
});
