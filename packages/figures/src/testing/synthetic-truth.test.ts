import { groupOn } from '@rettidig/casework';
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

describe('the figures the synthetic municipality was made to have', () => {
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

/** The rows of the calibration by the target groups that follow them (docs/synthetic.md, calibrated on). */
const rows = {
  dagpenge: ['dagpenge'],
  'match 1': [
    'jobparat',
    'uddannelsesparat',
    'aabenlyst-uddannelsesparat',
    'kontanthjaelp-ikke-visiteret',
    'ung-ikke-visiteret',
  ],
  overall: [
    'aktivitetsparat',
    'aktivitetsparat-ung',
    'sygedagpenge',
    'jobafklaring',
    'ressourceforloeb',
    'ledighedsydelse',
    'revalidering',
  ],
} as const;

/**
 * Our measures over the same five years against Jobcenterbenchmark 2013, tables 4.2, 4.4 and 4.1, for Lyngby-Taarbæk. They
 * differ in three ways from how the generator is calibrated: interviews that the unemployment fund holds alone count among
 * ours (taken out here), an offer is new only when the type has changed or four weeks have passed (so ours are fewer), and
 * the activation rate counts hours where the calibration counts days (100 less the passive share, here).
 */
describe('the effort that the synthetic municipality is calibrated on, by our measures', () => {
  const fiveYears: NamedPeriod = {
    kind: 'aar',
    code: 'fem år',
    from: addMonths(on, -60),
    to: addDays(on, 1),
  };
  const cellOf = (id: string, filter: Filter) => {
    const [part] = computeFigure(snapshot, measureOf(id), { periods: [fiveYears], filter });
    const cell = part?.cells[0];
    if (cell === undefined || cell.value === null) throw new Error(`Nothing to say of ${id}.`);
    return { ...cell, value: cell.value };
  };

  // Interviews by the fund alone, counted from the facts.
  const heldByFund = (groups: readonly string[]): number =>
    population.persons.flatMap(({ file }) =>
      file.interviews.filter(
        ({ holder, state, on: held }) =>
          holder === 'a-kasse' &&
          state === 'afholdt' &&
          held >= fiveYears.from &&
          groups.includes(groupOn(file, held) ?? ''),
      ),
    ).length;

  test.each([
    { row: 'dagpenge', interviews: 1.2, offers: 1.6, companies: 0.4, activated: 13 },
    { row: 'match 1', interviews: 1.3, offers: 3.5, companies: 1.2, activated: 43 },
    { row: 'overall', interviews: 1.6, offers: 1.6, companies: 0.5, activated: 20 },
  ] as const)('$row', ({ row, interviews, offers, companies, activated }) => {
    const filter = { maalgruppe: rows[row] };
    const intensity = cellOf('samtaleintensitet', filter);
    const without = 1 - heldByFund(rows[row]) / intensity.numerator;
    expect(Math.abs(intensity.value * without - interviews)).toBeLessThan(0.15);
    expect(cellOf('tilbudsintensitet', filter).value / offers).toBeGreaterThan(0.85);
    expect(cellOf('tilbudsintensitet', filter).value / offers).toBeLessThan(1.1);
    expect(cellOf('virksomhedsintensitet', filter).value / companies).toBeGreaterThan(0.85);
    expect(cellOf('virksomhedsintensitet', filter).value / companies).toBeLessThan(1.1);
    expect(Math.abs(100 - cellOf('passivandel', filter).value - activated)).toBeLessThan(3);
    expect(cellOf('aktiveringsgrad', filter).value).toBeLessThan(activated + 3);
  });
});
