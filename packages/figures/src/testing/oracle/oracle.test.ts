import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { computeFigure, type Filter, type Part } from '../../compute/figure.ts';
import type { Measure } from '../../measure/measure.ts';
import { measures } from '../../measure/measures.ts';
import { buildSnapshot } from '../../snapshot/build.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { anyPopulation } from '../any-population.ts';
import { anyTurn, filterOf, periodsOf, type Turn } from '../any-question.ts';
import { type Town, townOf } from './item.ts';
import {
  nothing,
  type PlainCell,
  type PlainFigure,
  plainFigure,
  plainMeasures,
  valued,
} from './oracle.ts';

test('the oracle knows every measure, and no other', () => {
  expect(Object.keys(plainMeasures).toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
});

/** A cell that is not what the plain walk says. */
interface Difference {
  readonly measure: string;
  readonly period: string | undefined;
  readonly filter: Filter;
  readonly part: string;
  readonly computed: unknown;
  readonly expected: unknown;
}

function differences(
  snapshot: Snapshot,
  town: Town,
  measure: Measure,
  turn: Turn,
): readonly Difference[] {
  const periods = periodsOf(measure, snapshot, turn);
  const filter = filterOf(measure, snapshot, turn);
  const plain = periods.map((period) => plainFigure(town, measure, period));
  const found: Difference[] = [];
  const hold = (part: string, shown: Part | undefined, expected: readonly PlainCell[]): void => {
    periods.forEach((period, i) => {
      const computed = shown === undefined ? 'no part' : shown.cells[i];
      if (isDeepStrictEqual(computed, expected[i])) return;
      const [which, code] = [measure.id, period.code];
      found.push({ measure: which, period: code, filter, part, computed, expected: expected[i] });
    });
  };
  const [whole] = computeFigure(snapshot, measure, { periods, filter });
  hold(
    'whole',
    whole,
    plain.map((figure) => figure?.whole(filter) ?? nothing),
  );
  for (const by of measure.dimensions) {
    const parts = computeFigure(snapshot, measure, { periods, filter, splitBy: by });
    const plainParts = plain.map((figure) => figure?.parts(filter, by));
    const codes = new Set([
      ...parts.map(({ code }) => code ?? 'unsplit'),
      ...plainParts.flatMap((one) => [...(one?.keys() ?? [])]),
    ]);
    for (const code of codes) {
      const part = parts.find((one) => one.code === code);
      const expected = plain.map((figure, i) =>
        figure === null
          ? nothing
          : (plainParts[i]?.get(code) ?? emptyPart(figure, measure, filter)),
      );
      const isEmpty = expected.every(
        ({ numerator, divisor }) =>
          numerator === 0 && !(hasOwnDivisor(measure) && (divisor ?? 0) > 0),
      );
      // A part without anything is not shown.
      if (part === undefined && isEmpty) continue;
      if (part !== undefined && isEmpty) {
        found.push({
          measure: measure.id,
          period: undefined,
          filter,
          part: `${by} ${code}`,
          computed: 'shown',
          expected: 'no part',
        });
      } else hold(`${by} ${code}`, part, expected);
    }
  }
  return found;
}

/** A part that nothing counted is in: its divisor is nothing, or that of all. */
function emptyPart(figure: PlainFigure, measure: Measure, filter: Filter): PlainCell {
  const { divisor } = figure.whole(filter);
  return valued(0, divisor !== null && hasOwnDivisor(measure) ? 0 : divisor, 1);
}

/** Whether the divisor counts something of the part, so that a part with nothing above still says something. */
function hasOwnDivisor({ divisor, shareOfAll }: Measure): boolean {
  return divisor !== null && 'table' in divisor && shareOfAll !== true;
}

test('the computation equals the plain walk over days: every measure, split and filter', () => {
  fc.assert(
    fc.property(anyPopulation, anyTurn, (population, turn) => {
      const snapshot = buildSnapshot(population);
      const town = townOf(population);
      expect(measures.flatMap((one) => differences(snapshot, town, one, turn))).toEqual([]);
    }),
    { numRuns: 210 },
  );
});
