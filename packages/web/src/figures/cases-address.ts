import type { Filter, Measure, NamedPeriod, Side } from '@rettidig/figures';
import { withQuery } from './query.ts';

export const sides = { taeller: 'numerator', naevner: 'divisor', resten: 'rest' } as const;
export type SideCode = keyof typeof sides;

export const sideCodes = { numerator: 'taeller', divisor: 'naevner', rest: 'resten' } as const;

/** Address of the cases behind one number. */
export function casesAddress(
  { id }: Measure,
  {
    period,
    side,
    filter,
    page,
  }: {
    readonly period: NamedPeriod;
    readonly side: Side;
    readonly filter: Filter;
    readonly page?: number;
  },
  file: '' | '.csv' | '.xlsx' = '',
): string {
  return withQuery(`/noegletal/${id}/sager${file}`, {
    periode: period.code,
    side: side === 'numerator' ? undefined : sideCodes[side],
    ...filter,
    blad: page === undefined || page === 1 ? undefined : String(page),
  });
}
