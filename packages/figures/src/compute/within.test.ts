import { addDays } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measures } from '../measure/measures.ts';
import { periodOn, periodsUntil } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { computeFigure } from './figure.ts';
import { within } from './within.ts';

test('every figure of periods in a stretch is the same with the rows of the stretch alone', () => {
  let left = 0;
  let all = 0;
  fc.assert(
    fc.property(anyPopulation, fc.nat({ max: 400 }), (population, ago) => {
      const snapshot = buildSnapshot(population);
      const periods = periodsUntil(periodOn('maaned', addDays(population.on, -ago)), 3);
      const [first, , last] = periods;
      if (first === undefined || last === undefined) throw new Error('no periods');
      const near = within(snapshot, { from: first.from, to: last.to });
      left += near.tables.interviews.rows;
      all += snapshot.tables.interviews.rows;
      const figures = (of: Snapshot) =>
        measures.map((measure) => {
          const splitBy = measure.dimensions[ago % measure.dimensions.length] ?? null;
          return [measure.id, computeFigure(of, measure, { periods, splitBy })];
        });
      expect(figures(near)).toEqual(figures(snapshot));
    }),
    { numRuns: 60 },
  );
  expect(left).toBeLessThan(all / 2);
});
