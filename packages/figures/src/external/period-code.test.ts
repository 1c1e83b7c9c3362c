import { addDays, day, isoDay } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from './period-code.ts';

describe('a period', () => {
  // By the calendar; weeks by ISO 8601: week 1 of 2026 begins 29 December 2025, and 2026 has 53 weeks.
  test.for([
    ['2026M05', '2026-05-01', '2026-06-01'],
    ['2026M12', '2026-12-01', '2027-01-01'],
    ['2026K2', '2026-04-01', '2026-07-01'],
    ['2026Q2', '2026-04-01', '2026-07-01'],
    ['2026Q4', '2026-10-01', '2027-01-01'],
    ['2026H2', '2026-07-01', '2027-01-01'],
    ['2026U12', '2026-03-16', '2026-03-23'],
    ['2026U01', '2025-12-29', '2026-01-05'],
    ['2026W53', '2026-12-28', '2027-01-04'],
    ['2026', '2026-01-01', '2027-01-01'],
    ['2026-05-01', '2026-05-01', '2026-05-02'],
    ['01.05.2026', '2026-05-01', '2026-05-02'],
    [' 2026M02 ', '2026-02-01', '2026-03-01'],
  ] as const)('%s', ([code, from, to]) => {
    expect(readPeriod(code)).toEqual({ outcome: 'dated', from: day(from), to: day(to) });
  });

  test.for(Array.from({ length: 12 }, (_, at) => `2026QMAT${String(at + 1).padStart(2, '0')}`))(
    '%s is kept without days: what it covers is not confirmed',
    (code) => {
      const reading = readPeriod(code);
      expect(reading.outcome).toBe('undated');
      expect(JSON.stringify(reading)).toContain('ikke bekræftet');
    },
  );

  test.for(['2026YTD05', 'maj 2026', 'I alt'])('%s is kept as text', (code) => {
    expect(readPeriod(code).outcome).toBe('undated');
  });

  test.for([
    '',
    '2026M13',
    '2026M00',
    '2026M5',
    '2026K5',
    '2025U53',
    '2026U54',
    '2026QMAT13',
    '2026H3',
  ])('»%s« does not exist', (code) => {
    expect(readPeriod(code).outcome).toBe('impossible');
  });

  test('the twelve months of a year follow each other, and so do its weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2060 }), (year) => {
        const months = Array.from({ length: 12 }, (_, at) =>
          readPeriod(`${year}M${String(at + 1).padStart(2, '0')}`),
        );
        const bounds = months.map((one) =>
          one.outcome === 'dated' ? [isoDay(one.from), isoDay(one.to)] : [],
        );
        expect(bounds[0]?.[0]).toBe(`${year}-01-01`);
        for (let at = 1; at < 12; at += 1) expect(bounds[at]?.[0]).toBe(bounds[at - 1]?.[1]);
        const first = readPeriod(`${year}U01`);
        const second = readPeriod(`${year}U02`);
        if (first.outcome !== 'dated' || second.outcome !== 'dated') throw new Error('no week');
        expect(second.from).toBe(first.to);
        expect(addDays(first.from, 7)).toBe(first.to);
      }),
    );
  });
});
