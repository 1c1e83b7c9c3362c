import { type Group, jobcentreGroups } from '@rettidig/benchmark';
import type { FilledIn } from '@rettidig/benchmark/input';
import { addMonths, fromCivil, toCivil } from '@rettidig/engine';
import {
  computeFigures,
  findMeasure,
  type NamedPeriod,
  periodOn,
  type Question,
} from '@rettidig/figures';
import type { FigureSource } from '../figures/with-figures.ts';

/**
 * Target groups of today as the benchmark has them: those who are ready for work or education were match 1, those who are not
 * match 2 and 3 (before 2014). Who has not been placed yet is in neither.
 */
const targetGroups: Readonly<Partial<Record<Group, readonly string[]>>> = {
  'a-dagpenge': ['dagpenge'],
  'kontanthjaelp-1': ['jobparat', 'uddannelsesparat', 'aabenlyst-uddannelsesparat'],
  'kontanthjaelp-2-3': ['aktivitetsparat', 'aktivitetsparat-ung'],
  revalidering: ['revalidering'],
  sygedagpenge: ['sygedagpenge'],
  ledighedsydelse: ['ledighedsydelse'],
};

const under30 = ['under-25', '25-29'];

/** Our measure of each indicator; the one of self-support looks 13 weeks ahead, so its year ends a quarter before. */
const measureOf: Readonly<Record<string, { readonly id: string; readonly earlier?: true }>> = {
  samtaleintensitet: { id: 'samtaleintensitet' },
  tilbudsintensitet: { id: 'tilbudsintensitet' },
  'virksomhedsrettet-tilbudsintensitet': { id: 'virksomhedsintensitet' },
  aktiveringsgrad: { id: 'aktiveringsgrad' },
  'virksomhedsrettet-aktiveringsgrad': { id: 'virksomhedsrettet-aktiveringsgrad' },
  'job-og-uddannelsesrater': { id: 'selvforsoergelse-13-uger', earlier: true },
};

/** What the municipality's own figures fill in, and the year they are of. */
export interface OwnFigures {
  readonly filled: FilledIn;
  readonly period: NamedPeriod;
}

/**
 * Persons and quality of a template from the municipality's own cases. Where the year is not over, the twelve months until the
 * last whole one are taken.
 */
export async function ownFigures(source: FigureSource, year: number): Promise<OwnFigures> {
  const { loadSnapshot, newestChange } = await import('@rettidig/store');
  const { period, earlier } = periodsOf(source, year);
  const snapshot = await source.read('Regner', async (tx) => {
    const { at } = await newestChange(tx);
    return await loadSnapshot(tx, { on: source.on, asKnownOn: at });
  });
  const valueOf = (id: string, filter: Question['filter'] = {}, of = period): number | null => {
    const measure = findMeasure(id);
    if (measure === null) throw new Error(`No measure ${id}`);
    const [parts = []] = computeFigures(snapshot, [{ measure, periods: [of], filter }]);
    return parts[0]?.cells[0]?.value ?? null;
  };
  const groups = jobcentreGroups.flatMap((group) => {
    const codes = targetGroups[group];
    return codes === undefined ? [] : [{ group, codes }];
  });
  const everybody = groups.flatMap(({ codes }) => codes);
  const quality = [{ group: 'samlet' as const, codes: everybody }, ...groups].flatMap(
    ({ group, codes }) =>
      Object.entries(measureOf).flatMap(([indicator, { id, earlier: before }]) => {
        const value = valueOf(id, { maalgruppe: codes }, before === true ? earlier : period);
        return value === null ? [] : [{ group, indicator, value: tenths(value) }];
      }),
  );
  const partly = valueOf('delvise-raskmeldinger');
  return {
    period,
    filled: {
      municipality: source.municipality.name.replace(/ Kommune$/, ''),
      year,
      time: [],
      inhabitants: snapshot.inhabitants,
      persons: groups.flatMap(({ group, codes }) => {
        const all = valueOf('fuldtidspersoner', { maalgruppe: codes });
        const young = valueOf('fuldtidspersoner', { maalgruppe: codes, alder: under30 });
        if (all === null) return [];
        return [
          {
            group,
            all: tenths(all),
            // Which of them are with other providers is not among the figures.
            elsewhere: null,
            under30: young === null ? null : tenths(young),
            under30Elsewhere: null,
          },
        ];
      }),
      conditions: {},
      quality:
        partly === null
          ? quality
          : [
              ...quality,
              ...(['samlet', 'sygedagpenge'] as const).map((group) => ({
                group,
                indicator: 'delvise-raskmeldinger',
                value: tenths(partly),
              })),
            ],
      other: {},
    },
  };
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

function periodsOf(
  { on }: FigureSource,
  year: number,
): { readonly period: NamedPeriod; readonly earlier: NamedPeriod } {
  const isOver = toCivil(on).year > year;
  const lastMonth = isOver ? fromCivil(year, 12, 1) : addMonths(periodOn('maaned', on).from, -1);
  return {
    period: periodOn(isOver ? 'aar' : 'rullende-aar', lastMonth),
    earlier: periodOn('rullende-aar', addMonths(lastMonth, -3)),
  };
}
