import { halfWidth } from '../table/result-table.ts';
import type { Placing } from '../wording/words.ts';
import type { Figure } from './figure.ts';

/** A placing by fewest first, and how far rounding can move it. */
export interface Standing extends Placing {
  readonly best: number;
  readonly worst: number;
}

/** The placing of a municipality in a figure, the least number first; null where it has none. */
export function standingOf({ row, values }: Figure, at: number): Standing | null {
  const own = values[at] ?? null;
  if (own === null) return null;
  const slack = 2 * halfWidth(row);
  const others = values.flatMap((value, place) => (value === null || place === at ? [] : [value]));
  return {
    rank: 1 + others.filter((value) => value < own).length,
    of: others.length + 1,
    shared: 1 + others.filter((value) => value === own).length,
    best: 1 + others.filter((value) => value < own - slack + 1e-9).length,
    worst: 1 + others.filter((value) => value < own + slack - 1e-9).length,
  };
}
