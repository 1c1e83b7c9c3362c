import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { portfolioRow } from '../portfolio/row.ts';
import { aCitizen, aDuty } from '../testing/case.ts';
import { unitLoad } from './load.ts';

const today = day('2026-11-18');

const row = (caseworker: string | null, due: string) =>
  portfolioRow(
    aCitizen({}, { caseworker: caseworker === null ? null : { id: caseworker, name: caseworker } }),
    {
      duties: [aDuty({ number: 2, due: day(due) }), aDuty({ number: 3, due: day(due) })],
      gaps: [],
    },
    today,
  );

test('a unit’s load: by caseworker, the heaviest first, those without one last', () => {
  const rows = [
    row('Bent', '2026-11-22'),
    row(null, '2026-11-17'),
    row(null, '2026-11-17'),
    row(null, '2026-11-17'),
    row('Anna', '2026-11-17'),
    row('Anna', '2026-11-23'),
  ];
  const { loads, sum, groups } = unitLoad(rows, today);
  expect(
    loads.map(({ caseworker, citizens, overdue, overdueCitizens, thisWeek }) => [
      caseworker?.name,
      citizens,
      overdue,
      overdueCitizens,
      thisWeek,
    ]),
  ).toEqual([
    ['Anna', 2, 2, 1, 0],
    ['Bent', 1, 0, 0, 2],
    [undefined, 3, 6, 3, 0],
  ]);
  expect([sum.citizens, sum.overdue, sum.thisWeek]).toEqual([6, 8, 2]);
  // No benefit, so no target group.
  expect(groups).toEqual([null]);
});

test('a unit without citizens', () => {
  expect(unitLoad([], today)).toMatchObject({ loads: [], groups: [], sum: { citizens: 0 } });
});
