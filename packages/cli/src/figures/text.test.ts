import { day } from '@rettidig/engine';
import { parsePeriod } from '@rettidig/figures';
import { expect, test } from 'vitest';
import { periodRemarks } from './text.ts';

const months = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].flatMap((code) => {
  const period = parsePeriod(code);
  return period === null ? [] : [period];
});

// Counted by hand on 23 November 2026: December has not begun, November runs, and so much has been delivered.
test.each([
  ['last night', '2026-11-22', []],
  [
    'two months ago',
    '2026-09-22',
    ['Data er kun leveret til og med 22.09.2026. Foreløbig: 2026-09, 2026-10, 2026-11.'],
  ],
])('of periods delivered %s', (_name, deliveredTo, more) => {
  expect(periodRemarks(months, { on: day('2026-11-23'), deliveredTo: day(deliveredTo) })).toEqual([
    'Er ikke begyndt: 2026-12.',
    '2026-11 er talt til og med 23.11.2026.',
    ...more,
  ]);
});
