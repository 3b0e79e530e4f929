import { expect, test } from "vitest";

import { place, years } from "./timeline";

const now = new Date("2013-01-15");

test("a timeline shows every year of every term, and this one", () => {
  const term = { starts: "2013-02-20", ends: "2015-02-19", extendedTo: "2017-02-19" };
  expect(years([term], now)).toEqual([2013, 2014, 2015, 2016, 2017]);
  expect(years([], now)).toEqual([2013]);
  expect(years([{ starts: "2014-01-01", ends: "2014-06-01", extendedTo: null }], now)).toEqual([2013, 2014]);
});

test("a day stands where its part of the year is", () => {
  expect(place("2013-01-01", [2013, 2014])).toBe(0);
  expect(place("2014-01-01", [2013, 2014])).toBe(50);
  expect(place("2014-07-02", [2013, 2014])).toBeCloseTo(75, 0);
});
