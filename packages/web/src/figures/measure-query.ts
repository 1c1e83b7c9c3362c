import type { DimensionId, Filter, Measure, NamedPeriod, PeriodKind } from '@rettidig/figures';
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
