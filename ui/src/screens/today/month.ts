// The days of a month as its sheet shows them.

/** The weeks of a month, each of seven days; days of the months beside it fill the first and the last. */
export function weeks(year: number, month: number, firstDay: 0 | 1): string[][] {
  const first = new Date(Date.UTC(year, month, 1));
  const before = (first.getUTCDay() - firstDay + 7) % 7;
  const last = new Date(Date.UTC(year, month + 1, 0));
  const count = Math.ceil((before + last.getUTCDate()) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) =>
      new Date(Date.UTC(year, month, 1 - before + week * 7 + day)).toISOString().slice(0, 10),
    ),
  );
}
