import { addDays, addMonths, day } from '@rettidig/engine';
import { keyFiguresOf } from '@rettidig/synthetic';
import { describe, expect, test } from 'vitest';
import { computeFigure, type Filter } from '../compute/figure.ts';
import type { Measure } from '../measure/measure.ts';
import { findMeasure } from '../measure/measures.ts';
import { type NamedPeriod, periodAfter, periodOn, periodsUntil } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import type { DimensionId } from '../snapshot/dimension.ts';
import { syntheticTown } from './synthetic-municipality.ts';

const on = day('2026-11-23');
const { made, population } = syntheticTown({ municipality: 173, seed: 1, on });
const snapshot = buildSnapshot(population);

const measureOf = (id: string): Measure => {
  const found = findMeasure(id);
  if (found === null) throw new Error(`No measure ${id}.`);
  return found;
};

/** How a figure of `noegletal.csv` (docs/synthetic.md) is asked for: the measure, what it is split by, and which side. */
const asked: Readonly<
  Record<
    string,
    { readonly id: string; readonly by: DimensionId | null; readonly side?: 'divisor' }
  >
> = {
  'antal-personer': { id: 'antal-personer', by: 'ydelse' },
  dage: { id: 'passivandel', by: 'ydelse', side: 'divisor' },
  'fuldtidsdage-3700': { id: 'fuldtidspersoner', by: 'ydelse' },
  tilgang: { id: 'tilgang', by: 'ydelse' },
  afgang: { id: 'afgang', by: 'ydelse' },
  samtaler: { id: 'samtaler', by: 'samtaletype' },
  'nye-tilbud': { id: 'nye-tilbud', by: 'tilbudstype' },
  afslutningsaarsager: { id: 'afslutningsaarsager', by: 'aarsag' },
  jobordrer: { id: 'jobordrer', by: null },
  henvisninger: { id: 'henvisninger', by: null },
};

const months = periodsUntil(periodAfter(periodOn('maaned', on), -1), 24);

/** Our figures as lines of the truth file: month, group, number; those of 0 left out. */
function linesOf(
  id: string,
  by: DimensionId | null,
  { side, whole = 'alle' }: { readonly side?: 'divisor' | undefined; readonly whole?: string } = {},
): readonly string[] {
  return computeFigure(snapshot, measureOf(id), { periods: months, splitBy: by }).flatMap(
    ({ code, cells }) =>
      cells.flatMap((cell, i) => {
        const number = side === 'divisor' ? (cell.divisor ?? 0) : cell.numerator;
        const group = code === null ? whole : code === 'ingen' ? 'ikke-oplyst' : code;
        return number === 0 ? [] : [`${months[i]?.code};${group};${number}`];
      }),
  );
}

describe('the figures the synthetic municipality was made to have', { timeout: 120_000 }, () => {
  const truth = Map.groupBy(keyFiguresOf(made), ({ figure }) => figure);

  test('are all held against ours', () => {
    expect([...truth.keys()].toSorted()).toEqual(
      [...Object.keys(asked), 'henvendelser'].toSorted(),
    );
  });

  test.each(Object.entries(asked))('%s', (figure, { id, by, side }) => {
    const lines = truth.get(figure)?.map(({ month, group, count }) => `${month};${group};${count}`);
    const whole = figure === 'antal-personer' ? linesOf(id, null) : [];
    expect([...linesOf(id, by, { side }), ...whole].toSorted()).toEqual(lines?.toSorted());
    expect(lines?.length ?? 0).toBeGreaterThan(12);
  });

  test('henvendelser', () => {
    const lines = truth
      .get('henvendelser')
      ?.map(({ month, group, count }) => `${month};${group};${count}`);
    expect(
      [
        ...linesOf('klageandel', null, { whole: 'borgerraadgiver' }),
        ...linesOf('klager', null, { whole: 'klage' }),
      ].toSorted(),
    ).toEqual(lines?.toSorted());
  });
});

/**
 * The table of docs/synthetic.md (0173, 2026-11-23) by our measures: the same five years. Ours differ in what they count:
 * interviews of the unemployment fund alone are held interviews, too; an offer is new only when its type has changed or four
 * weeks have passed; and days on the benefit count less where the citizen works beside it.
 */
describe('the effort the synthetic municipality is calibrated on', { timeout: 60_000 }, () => {
  const fiveYears: NamedPeriod = {
    kind: 'aar',
    code: 'fem år',
    from: addMonths(on, -60),
    to: addDays(on, 1),
  };
  const overall = { filter: {} };
  const dagpenge = { filter: { maalgruppe: ['dagpenge'] } };
  const valueOf = (id: string, { filter }: { readonly filter: Filter }): number => {
    const [part] = computeFigure(snapshot, measureOf(id), { periods: [fiveYears], filter });
    return part?.cells[0]?.value ?? Number.NaN;
  };
  test('numbers', () => {
    for (const [name, which] of Object.entries({ overall, dagpenge })) {
      console.log(
        name,
        ['samtaleintensitet', 'tilbudsintensitet', 'virksomhedsintensitet', 'aktiveringsgrad'].map(
          (id) => [id, valueOf(id, which)],
        ),
      );
    }
  });
});
