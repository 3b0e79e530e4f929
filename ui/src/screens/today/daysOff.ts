import { commands, type Language, type ShownDay } from "../../ipc";

/** A day of one country that differs from its week. */
export interface DayOff {
  /** The country, as its calendar is called. */
  country: string;
  /** Which of the calendars it stands in, from 0. */
  calendar: number;
  day: ShownDay;
}

/** The days of a year that differ from their week, in every calendar of the office. */
export async function daysOff(year: number, language: Language): Promise<DayOff[]> {
  const calendars = await commands.recordNames(["calendar"], language);
  // As they were made, so that a country keeps its colour in every language.
  calendars.sort((left, right) => left.ref.id.localeCompare(right.ref.id));
  const found = await Promise.all(
    calendars.map(async (row, calendar) => {
      const days = await commands.calendarYear(row.ref.id, "five_days", year, language);
      return days.map((day) => ({ country: row.name, calendar, day }));
    }),
  );
  return found.flat();
}
