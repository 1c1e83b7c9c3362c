import { addDays, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { textsIn } from '../texts/index.ts';
import { dueDistance, lastDayText, listDay, sundayOf, textDay, weekdayName } from './days.ts';
import { endOfDay, listInstant } from './instants.ts';
import { decimal, percent } from './numbers.ts';

const today = day('2026-11-18');

describe('days in words', () => {
  test('in lists and in text, in both languages', () => {
    const first = day('2026-03-01');
    expect([listDay(first, 'da'), listDay(first, 'en')]).toEqual(['01.03.2026', '1 Mar 2026']);
    expect([textDay(first, 'da'), textDay(first, 'en')]).toEqual(['1. marts 2026', '1 March 2026']);
    expect([weekdayName(first, 'da'), weekdayName(first, 'en')]).toEqual(['søndag', 'Sunday']);
  });

  test.for([
    [-400, '400 dage over', '400 days over'],
    [-1, '1 dag over', '1 day over'],
    [0, 'i dag', 'today'],
    [1, 'i morgen', 'tomorrow'],
    [2, 'fredag', 'Friday'],
    [6, 'tirsdag', 'Tuesday'],
    [7, 'om 7 dage', 'in 7 days'],
    [20, 'om 20 dage', 'in 20 days'],
    [21, 'om 3 uger', 'in 3 weeks'],
    [70, 'om 10 uger', 'in 10 weeks'],
  ] as const)('a deadline %i days from a Wednesday: %s', ([days, danish, english]) => {
    const due = addDays(today, days);
    expect(dueDistance(due, today, textsIn('da'), 'da')).toBe(danish);
    expect(dueDistance(due, today, textsIn('en'), 'en')).toBe(english);
  });

  test('the Sunday of a week', () => {
    expect(sundayOf(day('2026-11-16'))).toBe(day('2026-11-22'));
    expect(sundayOf(day('2026-11-22'))).toBe(day('2026-11-22'));
  });

  test('the last day of a period', () => {
    expect(lastDayText(day('2026-03-01'), textsIn('da'), 'da')).toBe('28.02.2026');
    expect(lastDayText(openEnd, textsIn('da'), 'da')).toBe('løber stadig');
  });
});

describe('moments in Danish time', () => {
  test.for([
    // Winter time: one hour ahead of UTC; summer time: two.
    ['2026-11-21T23:30:00.123456Z', '22.11.2026 kl. 00.30', '22 Nov 2026 00:30'],
    ['2026-07-01T09:05:00Z', '01.07.2026 kl. 11.05', '1 Jul 2026 11:05'],
  ] as const)('%s', ([instant, danish, english]) => {
    expect(listInstant(instant, 'da')).toBe(danish);
    expect(listInstant(instant, 'en')).toBe(english);
  });

  test.for([
    ['2026-11-16', '2026-11-16T22:59:59.999999Z'],
    ['2026-07-01', '2026-07-01T21:59:59.999999Z'],
    // The night summer time ends has 25 hours.
    ['2026-10-25', '2026-10-25T22:59:59.999999Z'],
  ] as const)('the end of %s', ([on, instant]) => {
    expect(endOfDay(day(on))).toBe(instant);
  });
});

test('numbers have a comma in Danish', () => {
  expect([decimal(12.5, 'da'), decimal(12.5, 'en')]).toEqual(['12,5', '12.5']);
  expect([percent(81.25, 'da'), percent(81.25, 'en'), percent(75, 'da')]).toEqual([
    '81,3 %',
    '81.3%',
    '75 %',
  ]);
});
