import { addWeeks, type Day, day, isoWeek, mondayOf, parseDay } from '@rettidig/engine';

/** The Monday of a week, or in Danish why the text names none. */
export type WeekReading = { readonly week: Day } | { readonly fault: string };

const yearFirst = /^(\d{4})\s*[-/ ]?\s*(?:u|uge|w)?\s*(\d{1,2})$/i;
const weekFirst = /^(?:u|uge)?\s*(\d{1,2})\s*[-/ ,]\s*(\d{4})$/i;

/** Reads an ISO week: `2026-U47`, `2026-W47`, `202647`, `47/2026`, `uge 47 2026`, or any day of it. */
export function readWeek(text: string): WeekReading {
  const plain = text.trim();
  const on = parseDay(plain);
  if (on !== null) return { week: mondayOf(on) };
  const [, firstYear, lastWeek] = yearFirst.exec(plain) ?? [];
  const [, firstWeek, lastYear] = weekFirst.exec(plain) ?? [];
  const year = Number(firstYear ?? lastYear);
  const week = Number(lastWeek ?? firstWeek);
  if (Number.isNaN(year) || Number.isNaN(week)) {
    return {
      fault: `»${text}« er ikke en uge. Skriv den som 2026-U47, eller skriv en dag i ugen.`,
    };
  }
  if (year < 2000 || year > 2100)
    return { fault: `Året ${year} kan ikke læses. Skriv fire cifre.` };
  const most = weeksOf(year);
  if (week < 1 || week > most) {
    return { fault: `Uge ${week} findes ikke i ${year}; året har uge 1 til ${most}. Ret ugen.` };
  }
  return { week: addWeeks(firstMondayOf(year), week - 1) };
}

/** The fourth of January lies in week 1. */
const firstMondayOf = (year: number): Day => mondayOf(day(`${year}-01-04`));

/** 52 or 53: 28 December lies in the last week. */
const weeksOf = (year: number): number => isoWeek(day(`${year}-12-28`)).week;
