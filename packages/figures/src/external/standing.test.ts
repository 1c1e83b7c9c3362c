import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const today = day('2026-11-18');

test.for([
  ['fetched today, next in December', '2026-11-18', '2026-12-10', { kind: 'current' }],
  [
    'next was due yesterday',
    '2026-11-01',
    '2026-11-17',
    { kind: 'stale', since: day('2026-11-17') },
  ],
  ['next is due today', '2026-11-01', '2026-11-18', { kind: 'stale', since: today }],
  ['fetched after the next came', '2026-11-18', '2026-11-17', { kind: 'current' }],
  ['no promise, 45 days', '2026-10-04', null, { kind: 'current' }],
  ['no promise, 46 days', '2026-10-03', null, { kind: 'old', days: 46 }],
] as const)('a table: %s', ([, fetched, next, standing]) => {
  const line = { fetchedAt: `${fetched}T08:00:00Z`, nextUpdate: next === null ? null : day(next) };
  expect(standingOf(line, today)).toEqual(standing);
});
