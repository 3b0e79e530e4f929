// The year as its sheet shows it: twelve months in a grid, walked over with the arrows.

import type { DayOff } from "./daysOff";

/** Where a key leads from one of the twelve months; null when it leads nowhere. `columns` is how many stand in a row. */
export function walkedMonth(key: string, from: number, columns: number): number | null {
  const to = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - columns,
    ArrowDown: from + columns,
    Home: 0,
    End: 11,
  }[key];
  return to === undefined || to < 0 || to > 11 ? null : to;
}

/** Which calendars rest on each day. */
export function offByDay(days: DayOff[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { day, calendar } of days) {
    if (day.worked) continue;
    found.set(day.date, (found.get(day.date) ?? new Set()).add(calendar));
  }
  return found;
}

/** The calendars with their countries, in their order. */
export function countriesOf(days: DayOff[]): [calendar: number, country: string][] {
  const found = new Map(days.map((one) => [one.calendar, one.country]));
  return [...found].sort(([left], [right]) => left - right);
}
