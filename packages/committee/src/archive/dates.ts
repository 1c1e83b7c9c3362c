import { danishMonth, type Day, daysInMonth, fromCivil } from '@rettidig/engine';

const months = Array.from({ length: 12 }, (_, n) => danishMonth(n + 1));

const numbers = /\b(\d{1,2})[-./](\d{1,2})[-./](\d{4})\b/;
const words = new RegExp(String.raw`\b(\d{1,2})\. ?(${months.join('|')}) (\d{4})\b`, 'i');

/** The first day in a line: `05-10-2022`, `18. februar 2014`; null where there is none, or it does not exist. */
export function dayIn(text: string): Day | null {
  const [, dayText, monthText, yearText] = numbers.exec(text) ?? words.exec(text) ?? [];
  if (dayText === undefined || monthText === undefined || yearText === undefined) return null;
  const named = months.indexOf(monthText.toLocaleLowerCase('da')) + 1;
  const month = named === 0 ? Number(monthText) : named;
  const [year, dayOfMonth] = [Number(yearText), Number(dayText)];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    return null;
  }
  return fromCivil(year, month, dayOfMonth);
}

/** A day in a line that does not exist, as it is written: `31. april 2022`; null where there is none. */
export function noSuchDayIn(text: string): string | null {
  const written = (numbers.exec(text) ?? words.exec(text))?.[0];
  return written === undefined || dayIn(text) !== null ? null : written;
}

/** The times of day in a line, in minutes since midnight: `kl. 08:15`, `16.00-16.35`. */
export function timesIn(text: string): readonly number[] {
  return [...text.matchAll(/\b([01]?\d|2[0-3])[:.]([0-5]\d)\b(?!\.\d)/g)].map(
    ([, hours, minutes]) => Number(hours) * 60 + Number(minutes),
  );
}
