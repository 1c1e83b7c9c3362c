import type { StartToSay } from '@rettidig/committee';
import { type FrozenLine, isOfferKey } from '@rettidig/figures';
import { atStartName } from './at-start-names.ts';
import { monthsOf } from './parts.tsx';

/**
 * How participants stood on their first day, as a paper in Danish says it.
 * @param lines the numbers of an evaluation
 * @returns null where it was frozen before this was counted
 */
export function startToSay(lines: readonly FrozenLine[]): StartToSay | null {
  const values = new Map(lines.map(({ key, value }) => [key, value]));
  const count = (key: string): number => Number(values.get(key) ?? 0);
  const months = (key: string): number | null => {
    const days = values.get(key) ?? null;
    return days === null ? null : monthsOf(Number(days));
  };
  if ((values.get('ved-start/af') ?? null) === null) return null;
  return {
    of: count('ved-start/af'),
    withCase: count('sag/af'),
    months: {
      mean: months('sag/gennemsnit'),
      least: months('sag/korteste'),
      most: months('sag/laengste'),
    },
    offers: [...values.keys()]
      .filter(isOfferKey)
      .map((key) => ({ name: atStartName(key, 'da') ?? key, count: count(key) })),
    withoutOffer: count('uden-tilbud'),
    withMentor: count('mentor'),
  };
}
