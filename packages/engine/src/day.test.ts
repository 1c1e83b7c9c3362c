import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  ageOn,
  birthday,
  type Day,
  day,
  DayError,
  daysInMonth,
  fromCivil,
  isLeapYear,
  isoDay,
  isoWeek,
  mondayOf,
  openEnd,
  parseDay,
  toCivil,
  weekday,
} from './day.ts';
import { Temporal } from './temporal.ts';

const epoch = new Temporal.PlainDate(1970, 1, 1);
const plain = (value: Day) => epoch.add({ days: value });
const anyDay = fc
  .integer({ min: fromCivil(1800, 1, 1), max: fromCivil(2200, 12, 31) })
  .map((number) => number as Day);

describe('held against Temporal, years 1800 to 2200', () => {
  test('civil dates, weekdays and ISO weeks', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const date = plain(value);
        const { year, month, day: dayOfMonth } = date;
        expect(toCivil(value)).toEqual({ year, month, dayOfMonth });
        expect(fromCivil(year, month, dayOfMonth)).toBe(value);
        expect(isoDay(value)).toBe(date.toString());
        expect(parseDay(date.toString())).toBe(value);
        expect(weekday(value)).toBe(date.dayOfWeek);
        expect(isoWeek(value)).toEqual({ year: date.yearOfWeek, week: date.weekOfYear });
        expect(isLeapYear(year)).toBe(date.inLeapYear);
        expect(daysInMonth(year, month)).toBe(date.daysInMonth);
      }),
      { numRuns: 2000 },
    );
  });

  test('months are added with the last day of a shorter month', () => {
    const months = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(anyDay, months, (value, count) => {
        expect(isoDay(addMonths(value, count))).toBe(
          plain(value).add({ months: count }).toString(),
        );
        expect(isoDay(addWeeks(value, count))).toBe(plain(value).add({ weeks: count }).toString());
      }),
      { numRuns: 2000 },
    );
  });

  test('a Monday begins the week of every day', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const monday = mondayOf(value);
        expect(weekday(monday)).toBe(1);
        expect(value - monday).toBeGreaterThanOrEqual(0);
        expect(value - monday).toBeLessThan(7);
        expect(isoWeek(monday)).toEqual(isoWeek(value));
      }),
    );
  });
});

describe('addMonths', () => {
  test.each([
    ['2014-01-31', 1, '2014-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2014-03-31', 1, '2014-04-30'],
    ['2014-03-31', 3, '2014-06-30'],
    ['2014-11-30', 3, '2015-02-28'],
    ['2020-08-31', 6, '2021-02-28'],
    ['2014-05-31', -3, '2014-02-28'],
    ['2014-01-15', -1, '2013-12-15'],
    ['2014-12-01', 1, '2015-01-01'],
    ['2014-06-03', 0, '2014-06-03'],
    ['1900-01-29', 1, '1900-02-28'],
    ['2000-01-29', 1, '2000-02-29'],
  ] as const)('%s + %i months is %s', (from, months, expected) => {
    expect(isoDay(addMonths(day(from), months))).toBe(expected);
  });
});

describe('age', () => {
  test.each([
    ['1984-05-05', '2014-05-04', 29],
    ['1984-05-05', '2014-05-05', 30],
    ['1984-05-05', '2014-05-06', 30],
    ['1988-02-29', '2018-02-28', 29],
    ['1988-02-29', '2018-03-01', 30],
    ['1988-02-29', '2020-02-28', 31],
    ['1988-02-29', '2020-02-29', 32],
    ['2000-01-01', '2000-01-01', 0],
    ['2000-12-31', '2001-01-01', 0],
  ] as const)('born %s is on %s %i years old', (born, on, years) => {
    expect(ageOn(day(born), day(on))).toBe(years);
  });

  test('is reached on the birthday and not the day before', () => {
    const born = fc
      .integer({ min: fromCivil(1900, 1, 1), max: fromCivil(2010, 12, 31) })
      .map((number) => number as Day);
    fc.assert(
      fc.property(born, fc.integer({ min: 1, max: 100 }), (birthDate, years) => {
        const turned = birthday(birthDate, years);
        expect(ageOn(birthDate, turned)).toBe(years);
        expect(ageOn(birthDate, addDays(turned, -1))).toBe(years - 1);
      }),
    );
  });
});

describe('ISO weeks at the turn of the year', () => {
  test.each([
    ['2026-11-21', 2026, 47],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2019-12-30', 2020, 1],
    ['2024-12-30', 2025, 1],
  ] as const)('%s is in %i week %i', (text, year, week) => {
    expect(isoWeek(day(text))).toEqual({ year, week });
  });
});

describe('reading a day', () => {
  test.each([
    ['2026-11-21', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['1.2.2026', '2026-02-01'],
    ['01/02/2026', '2026-02-01'],
    ['1-2-2026', '2026-02-01'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(isoDay(day(text))).toBe(expected);
  });

  test.each([
    '',
    ' 2026-11-21',
    '2026-11-21 ',
    '2026-1-5',
    '2026-13-01',
    '2026-00-10',
    '2026-02-29',
    '1900-02-29',
    '31.04.2026',
    '00.01.2026',
    '32.01.2026',
    '21.11.26',
    '20261121',
    '2026-11-21T00:00',
    '2026/11/21',
    '٢٠٢٦-11-21',
    'i morgen',
  ])('»%s« is no day', (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(DayError);
    expect(() => day(text)).toThrow(
      `»${text}« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.`,
    );
  });

  test('the open end is later than any day the law speaks of', () => {
    expect(openEnd).toBeGreaterThan(fromCivil(9999, 12, 31));
  });
});
