import { describe, expect, test } from 'vitest';
import {
  counted,
  danishDay,
  danishLongDay,
  danishNumber,
  danishWeek,
  danishWeekday,
} from './danish.ts';
import { day } from './day.ts';

/** Forms by Dansk Sprognævn: day and month without a leading zero in text, weekdays in lower case. */
describe('Danish days', () => {
  test.each([
    ['2026-11-21', '21.11.2026', '21. november 2026', 'lørdag', 'uge 47'],
    ['2014-01-01', '01.01.2014', '1. januar 2014', 'onsdag', 'uge 1'],
    ['2024-02-29', '29.02.2024', '29. februar 2024', 'torsdag', 'uge 9'],
    ['2021-01-03', '03.01.2021', '3. januar 2021', 'søndag', 'uge 53'],
    ['2026-03-02', '02.03.2026', '2. marts 2026', 'mandag', 'uge 10'],
    ['2026-05-05', '05.05.2026', '5. maj 2026', 'tirsdag', 'uge 19'],
    ['2026-10-09', '09.10.2026', '9. oktober 2026', 'fredag', 'uge 41'],
  ])('%s', (text, short, long, weekday, week) => {
    const value = day(text);
    expect(danishDay(value)).toBe(short);
    expect(danishLongDay(value)).toBe(long);
    expect(danishWeekday(value)).toBe(weekday);
    expect(danishWeek(value)).toBe(week);
  });

  test('all twelve months', () => {
    const months = Array.from(
      { length: 12 },
      (_, index) =>
        danishLongDay(day(`2026-${String(index + 1).padStart(2, '0')}-01`)).split(' ')[1],
    );
    expect(months).toEqual([
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ]);
  });
});

test.each([
  [0, '0 uger'],
  [1, '1 uge'],
  [2, '2 uger'],
  [13, '13 uger'],
])('%i is counted as %s', (count, expected) => {
  expect(counted(count, 'uge', 'uger')).toBe(expected);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [12_500, '12.500'],
  [1_400_000, '1.400.000'],
])('%i is written %s', (number, text) => {
  expect(danishNumber(number)).toBe(text);
});
