import { danishMonth, type Day, fromCivil, parseDay, toCivil } from '@rettidig/engine';

/** When something is to happen: on a day, or in one of some months; null and no months: no time is named. */
export interface When {
  readonly on: Day | null;
  /** First days of the months it may fall in; none where the day is known. */
  readonly months: readonly Day[];
}

const names = Array.from({ length: 12 }, (_, n) => danishMonth(n + 1));
const longDay = /^(\d{1,2})\. (\p{L}+) (\d{4})$/u;
const namedMonth = /^(\p{L}{3,9})\.? (\d{4})$/u;
const numberedMonth = /^(\d{1,2})[./-](\d{4})$/;

/**
 * When something is to happen, as people write it: `05.10.2022`, `5. oktober 2022`, `november 2022`, `11.2022`, `dec 2022
 * eller jan 2023 (afventer dato)`. What stands in parentheses is left out.
 * @returns null where a part of it is no day and no month
 */
export function readWhen(text: string): When | null {
  const bare = text
    .normalize('NFC')
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (bare === '') return { on: null, months: [] };
  const on = dayIn(bare);
  if (on !== null) return { on, months: [] };
  const months = bare.split(/,| eller | og /u).map((part) => monthIn(part.trim()));
  const known = months.filter((month) => month !== null);
  return known.length < months.length
    ? null
    : { on: null, months: [...new Set(known)].toSorted((a, b) => a - b) };
}

function dayIn(text: string): Day | null {
  const [, dayOfMonth, name = '', year] = longDay.exec(text) ?? [];
  if (dayOfMonth === undefined) return parseDay(text);
  const month = monthNumber(name);
  return month === null ? null : parseDay(`${dayOfMonth.padStart(2, '0')}.${two(month)}.${year}`);
}

function monthIn(text: string): Day | null {
  const [, name, year] = namedMonth.exec(text) ?? [];
  const [, number, yearOf] = numberedMonth.exec(text) ?? [];
  const month = name === undefined ? Number(number) : monthNumber(name);
  if (month === null || !(month >= 1 && month <= 12)) return null;
  return fromCivil(Number(year ?? yearOf), month, 1);
}

/** `oktober`, `okt`. */
function monthNumber(name: string): number | null {
  const asked = name.toLocaleLowerCase('da');
  const found = names.findIndex((one) => one === asked || one.slice(0, 3) === asked);
  return found === -1 ? null : found + 1;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** As `readWhen` reads it: `05.10.2022`, or `december 2022 eller januar 2023`; empty where no time is named. */
export function whenText({ on, months }: When): string {
  if (on === null) return months.map(monthText).join(' eller ');
  const { year, month, dayOfMonth } = toCivil(on);
  return `${two(dayOfMonth)}.${two(month)}.${year}`;
}

/** `december 2022`. */
export function monthText(month: Day): string {
  const civil = toCivil(month);
  return `${danishMonth(civil.month)} ${civil.year}`;
}
