import { day, openEnd } from '@rettidig/engine';
import { flagOf, parsePeriod } from '@rettidig/figures';
import { expect, test } from 'vitest';
import { filterKey, type MeasureTarget, targetFor } from './target.ts';

// Worked by hand: a share of 90 percent, close within 3 points.
test.for([
  [90, 'op', 'naaet'],
  [95, 'op', 'naaet'],
  [87, 'op', 'taet-paa'],
  [86.9, 'op', 'ikke-naaet'],
  [90, 'ned', 'naaet'],
  [85, 'ned', 'naaet'],
  [93, 'ned', 'taet-paa'],
  [93.1, 'ned', 'ikke-naaet'],
  [92, null, 'naaet'],
  [87, null, 'naaet'],
  [94, null, 'ikke-naaet'],
] as const)('%d against 90 ± 3 where good is %s: %s', ([value, direction, flag]) => {
  expect(flagOf(value, { value: 90, margin: 3 }, direction)).toBe(flag);
});

const target = (id: string, is: Partial<MeasureTarget> = {}): MeasureTarget => ({
  id,
  measure: 'samtaler',
  filter: {},
  kind: null,
  value: 90,
  margin: 3,
  from: day('2026-01-01'),
  to: openEnd,
  source: '',
  ...is,
});

const targets = [
  target('old', { from: day('2025-01-01'), to: day('2026-01-01') }),
  target('everybody'),
  target('newer', { from: day('2026-07-01') }),
  target('week', { kind: 'uge', from: day('2026-08-01') }),
  target('dagpenge', { filter: { ydelse: ['dagpenge'] } }),
];

test.for([
  ['2025-12', {}, 'old'],
  ['2026-01', {}, 'everybody'],
  ['2026-10', {}, 'newer'],
  ['2026-U42', {}, 'week'],
  ['2026-10', { ydelse: ['dagpenge'] }, 'dagpenge'],
  ['2026-10', { ydelse: ['kontanthjaelp'] }, null],
  ['2024-10', {}, null],
] as const)('in %s for %j it is %s', ([code, filter, id]) => {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`${code} is no period.`);
  expect(targetFor(targets, { measure: 'samtaler', filter, period })?.id ?? null).toBe(id);
});

test('a filter is the same however it is written', () => {
  expect(filterKey({ enhed: ['b', 'a'], ydelse: [] })).toBe(filterKey({ enhed: ['a', 'b'] }));
});
