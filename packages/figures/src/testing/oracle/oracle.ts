import type { Period } from '@rettidig/engine';
import type { Filter } from '../../compute/figure.ts';
import type { MeasureId } from '../../measure/measure.ts';
import type { DimensionId } from '../../snapshot/dimension.ts';
import { effort } from './effort.ts';
import { extent } from './extent.ts';
import { flow } from './flow.ts';
import {
  type Counted,
  daysOf,
  fits,
  type Item,
  type PlainMeasure,
  tally,
  type Town,
} from './item.ts';
import { resources } from './resources.ts';
import { timely } from './timeliness.ts';

/** The measures the oracle knows: each written from its definition, walking day by day over the facts. */
export const plainMeasures: Readonly<Record<MeasureId, PlainMeasure>> = {
  ...extent,
  ...flow,
  ...effort,
  ...timely,
  ...resources,
};

export interface PlainCell {
  readonly numerator: number;
  readonly divisor: number | null;
}

/** What was counted for one period: filtered and split as often as one likes. */
export interface PlainFigure {
  /** The whole, or the part with a code of a dimension. */
  cell(filter: Filter, part?: { readonly by: DimensionId; readonly code: string }): PlainCell;
  /** Every code of a dimension that something has, `ingen` for none. */
  codes(by: DimensionId): readonly string[];
}

/**
 * Counts a measure for a period.
 *
 * @param shareOfAll the divisor is not split
 * @returns null where no day of the period can be known
 */
export function plainFigure(
  town: Town,
  { id, shareOfAll = false }: { readonly id: MeasureId; readonly shareOfAll?: boolean },
  period: Period,
): PlainFigure | null {
  const plain = plainMeasures[id];
  if (plain === undefined) throw new Error(`The oracle does not know ${id}.`);
  if (daysOf(period, town.on, plain.lag ?? 0).length === 0) return null;
  const counted = plain.count(town, period);
  const all = [...counted.items, ...(Array.isArray(counted.divisor) ? counted.divisor : [])];
  return {
    cell: (filter, part) => {
      const whole = (one: Item): boolean => fits(one, filter);
      const split = (one: Item): boolean =>
        whole(one) && (part === undefined || (one.code(part.by) ?? 'ingen') === part.code);
      return cellOf(counted, split, shareOfAll ? whole : split);
    },
    codes: (by) => [...new Set(all.map((one) => one.code(by) ?? 'ingen'))],
  };
}

type Choice = (one: Item) => boolean;

function cellOf(
  { items, except, how, divisor, divisorHow }: Counted,
  above: Choice,
  below: Choice,
): PlainCell {
  const out = new Set((except ?? []).filter(above).map(({ who }) => who));
  const left = items.filter((one) => above(one) && !out.has(one.who));
  return {
    numerator: tally(left, how),
    divisor:
      divisor === null || typeof divisor === 'number'
        ? divisor
        : tally(divisor.filter(below), divisorHow ?? how),
  };
}
