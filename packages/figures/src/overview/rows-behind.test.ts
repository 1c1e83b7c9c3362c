import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BehindRow, personsBehind } from '../drill/behind.ts';
import { periodAfter, periodOn } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { anyPopulation } from '../testing/any-population.ts';
import type { OverviewGround } from './cells.ts';
import { inAndOut } from './in-and-out/in-and-out.ts';
import { streamsReport } from './lasting/streams.ts';
import { survivalGroups, survivalReport } from './lasting/survival.ts';
import { riskGroup } from './risk-group/risk-group.ts';
import type { Report } from './report.ts';

const cellsOf = ({ sections }: Report) =>
  sections.flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells));

const rowsOf = (report: Report) =>
  cellsOf(report).flatMap(({ rows, value }) => (rows === undefined ? [] : [{ ...rows, value }]));

const sumOf = (rows: readonly BehindRow[]) => rows.reduce((sum, { amount }) => sum + amount, 0);

test('behind a number without a measure stand as many spells, citizens or places as it says', () => {
  fc.assert(
    fc.property(
      anyPopulation,
      fc.nat({ max: 5 }),
      fc.boolean(),
      fc.constantFrom(...survivalGroups),
      (population, ago, ofUnit, groupBy) => {
        const snapshot = buildSnapshot(population);
        const unit = population.persons[0]?.unit;
        const ground: OverviewGround = {
          snapshot,
          filter: ofUnit && unit !== undefined ? { enhed: [unit] } : {},
          place: 'Øvelse',
          target: () => null,
        };
        const { on } = population;
        const quarter = periodAfter(periodOn('kvartal', on), -ago);
        const month = periodAfter(periodOn('maaned', on), -1 - ago);
        const year = periodAfter(periodOn('aar', on), ago > 2 ? -1 : 0);
        for (const report of [
          streamsReport(ground, quarter),
          inAndOut(ground, month, periodAfter(month, -3)),
          riskGroup(ground, month),
          survivalReport(ground, year, groupBy, (code) => code),
        ]) {
          const all = rowsOf(report);
          const counted = all.map(({ key, table, find }) => {
            const found = find();
            if (table === 'jobOrders') return [key, sumOf(found)];
            return [key, table === 'episodes' ? found.length : personsBehind(found)];
          });
          expect(counted).toEqual(all.map(({ key, value }) => [key, value]));
        }
      },
    ),
    { numRuns: 100 },
  );
});
