import type { Day } from '@rettidig/engine';
import type { Filter, NamedPeriod, PeriodKind, TargetLevel } from '@rettidig/figures';

/** A target of a measure for a group, in a time. */
export interface MeasureTarget extends TargetLevel {
  readonly id: string;
  readonly measure: string;
  readonly filter: Filter;
  /** Kind of period it is for; null: every kind, as for shares and rates. */
  readonly kind: PeriodKind | null;
  readonly from: Day;
  /** The first day after; the open end while it counts. */
  readonly to: Day;
  readonly source: string;
}

/** The target of a measure that holds in a period for exactly the group; the newest of several. */
export function targetFor(
  targets: readonly MeasureTarget[],
  {
    measure,
    filter,
    period,
  }: { readonly measure: string; readonly filter: Filter; readonly period: NamedPeriod },
): MeasureTarget | null {
  const key = filterKey(filter);
  return (
    targets
      .filter(
        (one) =>
          one.measure === measure &&
          (one.kind === null || one.kind === period.kind) &&
          one.from < period.to &&
          period.from < one.to &&
          filterKey(one.filter) === key,
      )
      .toSorted((a, b) => b.from - a.from)[0] ?? null
  );
}

/** A filter as text, the same for the same filter however it is written. */
export function filterKey(filter: Filter): string {
  return JSON.stringify(
    Object.entries(filter)
      .filter(([, codes]) => codes.length > 0)
      .map(([id, codes]) => [id, [...codes].toSorted()])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
}
