import { type Day, fromCivil } from '@rettidig/engine';
import pg from 'pg';

/** A moment as ISO 8601 in UTC with microseconds as the database has them: `2026-11-21T09:30:00.123456Z`. */
export type Instant = string;

const codeOfZero = 48;

function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + text.charCodeAt(i) - codeOfZero;
  return value;
}

/** Reads a date column (`2026-11-21`). */
export function dayOfColumn(text: string): Day {
  if (text.length !== 10)
    throw new RangeError(`A date column holds ${text}, outside the years 1 to 9999.`);
  return fromCivil(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
}

const momentPattern = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d(?::\d\d)?)$/;

/** Reads a timestamptz column, whatever time zone the session has. */
export function instantOfColumn(text: string): Instant {
  const match = momentPattern.exec(text);
  if (match === null) throw new RangeError(`A timestamptz column holds ${text}.`);
  const [, date, time, fraction = '', offset = '+00'] = match;
  if (offset === '+00') return `${date}T${time}${fraction}Z`;
  const utc = new Date(`${date}T${time}${offset.length === 3 ? `${offset}:00` : offset}`);
  return `${utc.toISOString().slice(0, 19)}${fraction}Z`;
}

/** Reads an int8 column as a number; refuses one that a number cannot hold exactly. */
export function wholeOfColumn(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`An int8 column holds ${text}, too large for a number.`);
  return value;
}

const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, dayOfColumn],
  [pg.types.builtins.TIMESTAMPTZ, instantOfColumn],
  [pg.types.builtins.INT8, wholeOfColumn],
]);

/** How columns become values; the rest as `pg` does it (numeric stays text, which is exact). */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};
