import { computeFigure, type Measure, type NamedPeriod } from '@rettidig/figures';
import { type OtherArea, otherAreas, placesOf } from '@rettidig/figures/external';
import type { KeptExternalTable } from '@rettidig/store';
import { outsideIn, tablesOf } from '../external/others.ts';
import { leads } from '../http/access.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { MeasureModel } from './measure-load.ts';
import { yearBefore } from './query.ts';
import { shownValue, standingOf } from './standing.ts';

/** Whose numbers stand in a comparison: ours, the municipality's own as published outside, and the others'. */
export type ComparedWith = 'vores' | 'udefra' | OtherArea;

/** One side of a comparison, period by period. */
export interface OtherSeries {
  readonly who: ComparedWith;
  /** Null where it is missing, or has not been published. */
  readonly values: readonly (number | null)[];
  /** The newest that has a number a year before, too; null where none has. */
  readonly overYear: {
    readonly period: NamedPeriod;
    readonly value: number;
    readonly before: number;
  } | null;
}

/** A measure beside the same of others; `tables` is empty where nobody has put any in. */
export interface OthersModel {
  readonly measure: Measure;
  readonly series: readonly OtherSeries[];
  readonly periods: readonly NamedPeriod[];
  readonly tables: readonly Pick<KeptExternalTable, 'id' | 'title' | 'tableId' | 'fetchedAt'>[];
  /** A number grows with the municipality, so that only its development can be compared. */
  readonly isCount: boolean;
  /** Whether the employee leads, and so may put a table in. */
  readonly leads: boolean;
}

/** The others of what a page of a measure shows, as tables from outside have them; null where it is split. */
export async function othersOf(
  visit: EmployeeVisit,
  { measure, periods, query, base, whole }: MeasureModel,
): Promise<OthersModel | null> {
  if (query.splitBy !== null) return null;
  const { filter } = query;
  const places = placesOf(measure, filter);
  const outside = await visit.read((tx) =>
    outsideIn(tx, { place: visit.municipality?.name ?? '', tableIds: tablesOf(places) }),
  );
  const { snapshot } = base;
  const years = periods.map(yearBefore);
  const [earlier] =
    outside.tables.length === 0 ? [] : computeFigure(snapshot, measure, { periods: years, filter });
  const ownBefore = years.map((period, i) => {
    const cell = earlier?.cells[i];
    if (cell === undefined) return null;
    return shownValue(cell, standingOf(snapshot, measure, period, cell));
  });
  const seriesOf = (
    who: ComparedWith,
    values: readonly (number | null)[],
    before: readonly (number | null)[],
  ): OtherSeries => {
    const at = values.findLastIndex((value, i) => value !== null && (before[i] ?? null) !== null);
    const [period, value, earlierValue] = [periods[at], values[at], before[at]];
    return {
      who,
      values,
      overYear:
        period === undefined || typeof value !== 'number' || typeof earlierValue !== 'number'
          ? null
          : { period, value, before: earlierValue },
    };
  };
  const { divisor } = measure;
  return {
    measure,
    periods,
    series: [
      seriesOf(
        'vores',
        whole.cells.map(({ shown, standing }) => (standing.kind === 'kendt' ? shown : null)),
        ownBefore,
      ),
      seriesOf(
        'udefra',
        periods.map((period) => outside.own(places, period)),
        years.map((period) => outside.own(places, period)),
      ),
      ...otherAreas.codes.map(({ code }) =>
        seriesOf(
          code,
          periods.map((period) => outside.others(places, code, period)?.value ?? null),
          years.map((period) => outside.others(places, code, period)?.value ?? null),
        ),
      ),
    ],
    tables: outside.tables,
    isCount: divisor === null || ('of' in divisor && divisor.of === 'period-days'),
    leads: leads(visit.session.employee),
  };
}
