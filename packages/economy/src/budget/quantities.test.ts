import { day, openEnd } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import { expect, test } from 'vitest';
import type { CaseloadSeries } from '../caseload/series.ts';
import type { DatedPost } from '../post/post.ts';
import { quantitiesOf, quantityForecasts } from './quantities.ts';

const post = (id: string, is: Partial<DatedPost>): DatedPost => ({
  id,
  name: id,
  appropriation: null,
  area: null,
  accounts: [],
  benefits: [],
  quantity: 'helaarspersoner',
  from: day('2026-01-01'),
  to: openEnd,
  ...is,
});

/** 310 days in January and 280 in February: 10 full-year persons in each. */
const series = (benefit: Benefit): CaseloadSeries => ({
  benefit,
  months: [
    ['2026-01-01', 310],
    ['2026-02-01', 280],
  ].map(([month, days]) => ({
    month: day(String(month)),
    days: Number(days),
    stock: 0,
    inflow: 0,
    outflow: 0,
  })),
  ages: [],
});

test('full-year persons are those of all its benefits; nobody on a benefit is 0, a month not yet known is lacking', () => {
  const posts = [
    post('to', { benefits: ['sygedagpenge', 'kontanthjaelp'] }),
    post('ingen-borgere', { benefits: ['dagpenge'] }),
    post('uden-ydelser', {}),
    post('egen', { quantity: 'egen-optaelling' }),
    post('intet', { quantity: 'ingen' }),
  ];
  const found = quantitiesOf(posts, {
    series: [series('sygedagpenge'), series('kontanthjaelp')],
    counts: [{ post: 'egen', month: day('2026-02-01'), value: 12.5 }],
    year: 2026,
  });
  const start = (id: string) => found.get(id)?.slice(0, 3);
  expect(start('to')).toEqual([20, 20, null]);
  expect(start('ingen-borgere')).toEqual([0, 0, null]);
  expect(start('uden-ydelser')).toEqual([null, null, null]);
  expect(start('egen')).toEqual([null, 12.5, null]);
  expect(found.has('intet')).toBe(false);
});

test('without any caseload nothing is counted, and it is not 0', () => {
  const posts = [post('a', { benefits: ['dagpenge'] })];
  expect(quantitiesOf(posts, { series: [], counts: [], year: 2026 }).get('a')?.[0]).toBe(null);
});

test('a post is told where all its benefits are', () => {
  const told = new Map([
    ['sygedagpenge', { low: 8, expected: 10, high: 12 }],
    ['kontanthjaelp', { low: 1, expected: 2, high: 3 }],
    ['dagpenge', null],
  ] as const);
  const posts = [
    post('to', { benefits: ['sygedagpenge', 'kontanthjaelp'] }),
    post('en-mangler', { benefits: ['sygedagpenge', 'dagpenge'] }),
    post('ukendt', { benefits: ['revalideringsydelse'] }),
    post('egen', { benefits: ['sygedagpenge'], quantity: 'egen-optaelling' }),
  ];
  expect([...quantityForecasts(posts, told)]).toEqual([['to', { low: 9, expected: 12, high: 15 }]]);
});
