import fc from 'fast-check';
import { addMonths, birthday, day, fromCivil, isoDay, toCivil } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { birthdayOf, dateOf, dayOf, iso, plusMonths, plusWeeks, weekdayOf } from './calendar.ts';

const days = fc
  .integer({ min: dayOf(1925, 1, 1), max: dayOf(2120, 12, 31) })
  .map((n) => fromCivil(1970, 1, 1 + n));

describe('the calendar of the truth file', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2019-12-31', 2, '2020-02-29'],
    ['2026-03-01', -3, '2025-12-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoDay(plusMonths(iso(from), months))).toBe(to);
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-29', 6],
    ['1969-12-29', 0],
  ])('%s is weekday %i', (text, expected) => {
    expect(weekdayOf(iso(text))).toBe(expected);
  });

  test('a week is seven days, and a person born 29 February is a year older on 1 March', () => {
    expect(plusWeeks(iso('2026-02-23'), 1)).toBe(iso('2026-03-02'));
    expect(isoDay(birthdayOf(iso('1996-02-29'), 30))).toBe('2026-03-01');
    expect(isoDay(birthdayOf(iso('1996-02-29'), 28))).toBe('2024-02-29');
  });

  test('a day outside 1900-2199 is refused', () => {
    expect(() => dayOf(1899, 12, 31)).toThrow(RangeError);
    expect(() => dateOf(day('2200-01-01'))).toThrow(RangeError);
  });

  test('agrees with the engine, which is held against Temporal', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -240, max: 240 }), (start, months) => {
        const { year, month, dayOfMonth } = toCivil(start);
        expect(dateOf(start)).toEqual({ year, month, day: dayOfMonth });
        expect(dayOf(year, month, dayOfMonth)).toBe(start);
        expect(plusMonths(start, months)).toBe(addMonths(start, months));
        expect(birthdayOf(start, 30)).toBe(birthday(start, 30));
      }),
    );
  });
});
