import type { Day } from '@rettidig/engine';
import {
  type DimensionId,
  type Filter,
  type Measure,
  type NamedPeriod,
  type PeriodKind,
  periodOn,
} from '@rettidig/figures';
import { withQuery } from './query.ts';

/** What the page of a measure shows; what is left out is as usual. */
export interface MeasureQuery {
  readonly kind: PeriodKind;
  /** The last period; the one of today where none is named. */
  readonly until?: NamedPeriod | undefined;
  readonly count?: number | undefined;
  readonly filter: Filter;
  readonly splitBy?: DimensionId | null;
}

export type MeasurePart = '' | '/tal.csv' | '/tal.xlsx' | '/figur' | '/andre' | '/frys';

/** Address of the page of a measure, or of one of its files. */
export function measureAddress(
  { id, periods }: Measure,
  { kind, until, count, filter, splitBy = null }: MeasureQuery,
  part: MeasurePart = '',
): string {
  return withQuery(`/noegletal/${id}${part}`, {
    periodetype: kind === periods[0] ? undefined : kind,
    til: until?.code,
    antal: count === undefined ? undefined : String(count),
    ...filter,
    efter: splitBy ?? undefined,
  });
}

/**
 * The page of a measure as an overview of many asks for it: the same period and limits, as far as the measure has them. A
 * measure without them is shown as usual, so that every link leads somewhere.
 */
export function measureOfOverview(
  measure: Measure,
  {
    kind,
    last,
    filter,
  }: { readonly kind: PeriodKind; readonly last: NamedPeriod; readonly filter: Filter },
  on: Day,
): string {
  const [usual] = measure.periods;
  const able = measure.periods.includes(kind) || usual === undefined;
  const isNewest = last.code === periodOn(kind, on).code;
  return measureAddress(measure, {
    kind: able ? kind : usual,
    until: able && !isNewest ? last : undefined,
    filter: Object.fromEntries(
      Object.entries(filter).filter(([id]) => measure.dimensions.some((one) => one === id)),
    ),
  });
}
