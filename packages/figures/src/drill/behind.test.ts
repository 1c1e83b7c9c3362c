import { addDays, day, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, computeFigure, type Filter, isQuantity } from '../compute/figure.ts';
import type { Measure, Quantity } from '../measure/measure.ts';
import { findMeasure, measures } from '../measure/measures.ts';
import { type NamedPeriod, parsePeriod } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { benefitSpell, citizen, municipalityOf } from '../testing/case-of.ts';
import { anyTurn, at, codesIn, filterOf, periodsOf } from '../testing/any-question.ts';
import { type BehindRow, personsBehind, rowsBehind } from './behind.ts';

/** What the rows say the number is; null where rows alone do not say it. */
function counted({ count }: Quantity, rows: readonly BehindRow[]): number | null {
  switch (count.kind) {
    case 'full-time-persons':
      return null;
    case 'persons':
      return personsBehind(rows);
    case 'on':
      return count.of === 'persons' ? personsBehind(rows) : rows.length;
    case 'values-on':
      return new Set(rows.map(({ columns }) => columns[count.column]).filter((one) => one !== 0))
        .size;
    case 'runs':
      return rows.length;
    case 'days':
    case 'events':
      return rows.reduce((sum, { amount }) => sum + amount, 0);
  }
}

interface Asked {
  readonly period: NamedPeriod;
  readonly filter: Filter;
  /** The filter of the divisor, where it is not split. */
  readonly below: Filter;
}

/** What the cell says, and what its rows say. */
function both(snapshot: Snapshot, measure: Measure, cell: Cell, { period, filter, below }: Asked) {
  const { numerator, divisor } = measure;
  const say = (quantity: Quantity, rows: readonly BehindRow[], said: number | null) => {
    const number = counted(quantity, rows);
    return number === null || said === null ? null : [number, said];
  };
  return [
    say(
      numerator,
      rowsBehind(snapshot, measure, { period, filter, side: 'numerator' }),
      cell.numerator,
    ),
    divisor !== null && isQuantity(divisor)
      ? say(
          divisor,
          rowsBehind(snapshot, measure, { period, filter: below, side: 'divisor' }),
          cell.divisor,
        )
      : null,
  ].filter((pair) => pair !== null);
}

test('the rows behind every cell are as many as it says, split and filtered', () => {
  fc.assert(
    fc.property(anyPopulation, anyTurn, (population, turn) => {
      const snapshot = buildSnapshot(population);
      for (const measure of measures) {
        const periods = periodsOf(measure, snapshot, turn).slice(-2);
        const filter = filterOf(measure, snapshot, turn);
        const [whole] = computeFigure(snapshot, measure, { periods, filter });
        periods.forEach((period, i) => {
          const cell = whole?.cells[i];
          if (cell === undefined) throw new Error('A figure has a cell for each period.');
          for (const [rows, said] of both(snapshot, measure, cell, {
            period,
            filter,
            below: filter,
          })) {
            expect([measure.id, period.code, rows]).toEqual([measure.id, period.code, said]);
          }
        });
        if (measure.dimensions.length === 0) continue;
        const by = at(measure.dimensions, turn.dimension + 1);
        if (filter[by] !== undefined) continue;
        const parts = computeFigure(snapshot, measure, { periods, filter, splitBy: by });
        for (const code of codesIn(snapshot, by)) {
          const part = parts.find((one) => one.code === code);
          const own = { ...filter, [by]: [code] };
          periods.forEach((period, i) => {
            const cell = part?.cells[i] ?? { numerator: 0, divisor: null, value: null };
            const below = measure.shareOfAll === true ? filter : own;
            for (const [rows, said] of both(snapshot, measure, cell, {
              period,
              filter: own,
              below,
            })) {
              expect([measure.id, by, code, rows]).toEqual([measure.id, by, code, said]);
            }
          });
        }
      }
    }),
    { numRuns: 60 },
  );
});

const withRest = measures.flatMap((measure) =>
  measure.rest === undefined ? [] : [{ id: measure.id, measure, counted: measure.rest.counted }],
);

test('timeliness and the demand of 75 percent name who is left', () => {
  // Høje-Taastrup 2013, item 2: interviews and offers, in persons, full-time persons and duties; law 1750 of 2025.
  expect(withRest.map(({ id }) => id).toSorted()).toEqual([
    'kvote-samtale',
    'kvote-tilbud',
    ...['samtale', 'tilbud'].flatMap((subject) =>
      ['fuldtid', 'personer', 'pligter'].map((how) => `rettidighed-${subject}-${how}`),
    ),
  ]);
});

test.each(withRest)(
  'numerator and rest of $id are the whole divisor',
  ({ measure, counted: of }) => {
    fc.assert(
      fc.property(anyPopulation, anyTurn, (population, turn) => {
        const snapshot = buildSnapshot(population);
        const filter = filterOf(measure, snapshot, turn);
        for (const period of periodsOf(measure, snapshot, turn).slice(-2)) {
          const [above, rest, all] = (['numerator', 'rest', 'divisor'] as const).map((side) =>
            rowsBehind(snapshot, measure, { period, filter, side }),
          ) as [readonly BehindRow[], readonly BehindRow[], readonly BehindRow[]];
          const size =
            measure.complement === true
              ? personsBehind
              : (rows: readonly BehindRow[]) => rows.length;
          expect(size(above) + size(rest)).toBe(size(all));
          for (const row of rest) expect(all).toContainEqual(row);
          const [part] = computeFigure(snapshot, measure, { periods: [period], filter });
          const left = (part?.cells[0]?.divisor ?? 0) - (part?.cells[0]?.numerator ?? 0);
          expect(counted(of, rest) ?? left).toBe(left);
        }
      }),
      { numRuns: 40 },
    );
  },
);

test('the same citizens are behind timeliness in full-time persons as in persons', () => {
  const [persons, fullTime] = ['personer', 'fuldtid'].map((how) =>
    findMeasure(`rettidighed-samtale-${how}`),
  );
  if (!persons || !fullTime) throw new Error('The measures of timeliness are gone.');
  fc.assert(
    fc.property(anyPopulation, anyTurn, (population, turn) => {
      const snapshot = buildSnapshot(population);
      const filter = filterOf(persons, snapshot, turn);
      for (const period of periodsOf(persons, snapshot, turn)) {
        for (const side of ['numerator', 'divisor', 'rest'] as const) {
          expect(rowsBehind(snapshot, fullTime, { period, filter, side })).toEqual(
            rowsBehind(snapshot, persons, { period, filter, side }),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  // A case is long from 1,096 days after its first: of 8 July 2022 from 8 July 2025.
  { measure: 'langvarige-sager', filter: {}, ends: null },
  { measure: 'fuldtidspersoner', filter: { varighed: ['36-'] }, ends: null },
  { measure: 'langvarige-sager', filter: {}, ends: '2026-12-01' },
])('a long case is behind $measure until it ends on $ends', ({ measure: id, filter, ends }) => {
  const benefits = [benefitSpell('kontanthjaelp', '2022-07-08', ends)];
  const snapshot = buildSnapshot(municipalityOf('2026-12-15', [citizen('a', { benefits })]));
  const [measure, period] = [findMeasure(id), parsePeriod('2026-10')];
  if (measure === null || period === null) throw new Error('The measure or the month is gone.');
  const rows = rowsBehind(snapshot, measure, { period, filter, side: 'numerator' });
  expect(rows.map(({ from, to }) => [from, to])).toEqual([
    [addDays(day('2022-07-08'), 1_096), ends === null ? openEnd : day(ends)],
  ]);
});
