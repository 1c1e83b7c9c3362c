import type { Day } from '@rettidig/engine';
import {
  type Cell,
  computeFigures,
  type DimensionId,
  type Filter,
  type Measure,
  measures,
  type NamedPeriod,
  periodAfter,
  type PeriodKind,
  periodsUntil,
  type Snapshot,
  type Theme,
  themes,
  within,
} from '@rettidig/figures';
import { yearBefore } from './query.ts';
import { isWhole, shownValue, type Standing, standingOf } from './standing.ts';

/** A number of one period. */
export interface PeriodValue {
  readonly period: NamedPeriod;
  readonly value: number | null;
  readonly standing: Standing;
}

/** Why a measure has no number in the overview. */
export type NoNumber =
  | { readonly why: 'kun-delt'; readonly by: DimensionId }
  | { readonly why: 'kan-ikke-afgraenses'; readonly by: DimensionId }
  | { readonly why: 'ikke-periodetype' };

/** One measure in the overview. */
export type OverviewRow =
  | { readonly measure: Measure; readonly none: NoNumber }
  | {
      readonly measure: Measure;
      readonly none: null;
      /** The newest period of which all is known. */
      readonly whole: PeriodValue;
      /** The one after it, while it runs and can be counted so far; null when there is none. */
      readonly running: PeriodValue | null;
      /** The change from the period before, and from the same one a year before; null where one is not known. */
      readonly sincePrevious: number | null;
      readonly sinceYear: number | null;
      /** Values up to the newest whole period, oldest first. */
      readonly trend: readonly PeriodValue[];
    };

export interface OverviewTheme {
  readonly theme: Theme;
  readonly rows: readonly OverviewRow[];
}

export interface OverviewQuery {
  readonly kind: PeriodKind;
  /** Nothing after it is shown. */
  readonly last: NamedPeriod;
  readonly filter: Filter;
}

const trendLength = 13;

/** Every measure, by theme, with its newest number and where it comes from. */
export function overviewOf(snapshot: Snapshot, query: OverviewQuery): readonly OverviewTheme[] {
  const shown = measures.map((measure) => shownOf(snapshot, measure, query));
  const firstDays = shown.flatMap((one) => (one.none === null ? [one.periods[0]?.from] : []));
  const from = firstDays.reduce<Day>(
    (first, day) => (day !== undefined && day < first ? day : first),
    query.last.from,
  );
  // Counted over the rows of these periods alone: most of ten years lie before them.
  const rows = within(snapshot, { from, to: query.last.to });
  const asked = shown.flatMap((one) => (one.none === null ? [one] : []));
  const figures = computeFigures(
    rows,
    asked.map(({ measure, periods }) => ({ measure, periods, filter: query.filter })),
  );
  const cells = new Map(asked.map((one, i) => [one, figures[i]?.[0]?.cells ?? []]));
  return themes.codes.map(({ code }) => ({
    theme: code,
    rows: shown
      .filter(({ measure: { theme } }) => theme === code)
      .map((one) => (one.none === null ? rowOf(snapshot, one, cells.get(one) ?? []) : one)),
  }));
}

/** The periods in which a measure is shown, in order. */
interface Shown {
  readonly measure: Measure;
  readonly none: null;
  readonly newest: NamedPeriod;
  readonly before: NamedPeriod;
  readonly trend: readonly NamedPeriod[];
  /** The period after the newest whole one, where it has come. */
  readonly next: NamedPeriod | null;
  readonly periods: readonly NamedPeriod[];
}

function shownOf(
  snapshot: Snapshot,
  measure: Measure,
  { kind, last, filter }: OverviewQuery,
): Shown | Exclude<OverviewRow, { readonly none: null }> {
  if (!measure.periods.includes(kind)) return { measure, none: { why: 'ikke-periodetype' } };
  if (measure.alwaysBy !== undefined) {
    return { measure, none: { why: 'kun-delt', by: measure.alwaysBy } };
  }
  const unable = (Object.keys(filter) as DimensionId[]).find(
    (id) => !measure.dimensions.includes(id),
  );
  if (unable !== undefined) {
    return { measure, none: { why: 'kan-ikke-afgraenses', by: unable } };
  }
  const newest = newestWhole(snapshot, measure, last);
  const next = periodAfter(newest, 1);
  const before = yearBefore(newest);
  const trend = periodsUntil(newest, trendLength);
  const earlier = trend.some(({ code }) => code === before.code) ? [] : [before];
  const later = next.from <= last.from ? [next] : [];
  const periods = [...earlier, ...trend, ...later];
  return { measure, none: null, newest, before, trend, next: later[0] ?? null, periods };
}

function rowOf(
  snapshot: Snapshot,
  { measure, newest, before, trend, next, periods }: Shown,
  cells: readonly Cell[],
): OverviewRow {
  const valueOf = (period: NamedPeriod): PeriodValue => {
    const cell: Cell | undefined = cells[periods.findIndex(({ code }) => code === period.code)];
    const known = cell ?? { numerator: 0, divisor: null, value: null };
    const standing = standingOf(snapshot, measure, period, known);
    return { period, standing, value: shownValue(known, standing) };
  };
  const whole = valueOf(newest);
  const running = next === null ? null : valueOf(next);
  const since = (period: NamedPeriod): number | null => {
    const { value } = valueOf(period);
    return value === null || whole.value === null ? null : whole.value - value;
  };
  return {
    measure,
    none: null,
    whole,
    running: running?.standing.kind === 'loeber' ? running : null,
    sincePrevious: since(periodAfter(newest, -1)),
    sinceYear: since(before),
    trend: trend.map(valueOf),
  };
}

/** The newest period up to the last one of which all is known. */
export function newestWhole(snapshot: Snapshot, measure: Measure, last: NamedPeriod): NamedPeriod {
  let period = last;
  while (!isWhole(measure, period, snapshot)) period = periodAfter(period, -1);
  return period;
}
