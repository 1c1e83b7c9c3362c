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
  readonly value: number | null;
}

/** Nothing: no day of the period can be known. */
export const nothing: PlainCell = { numerator: 0, divisor: null, value: null };

/** A cell with its value: none where there is nothing to divide by. */
export function valued(numerator: number, divisor: number | null, times: number): PlainCell {
  if (divisor === null) return { numerator, divisor, value: numerator * times };
  return { numerator, divisor, value: divisor === 0 ? null : (numerator * times) / divisor };
}

/** What was counted for one period: filtered and split as often as one likes. */
export interface PlainFigure {
  whole(filter: Filter): PlainCell;
  /** By the codes of a dimension that anything counted has, filtered or not; `ingen` for none. */
  parts(filter: Filter, by: DimensionId): ReadonlyMap<string, PlainCell>;
}

/**
 * Counts a measure for a period.
 *
 * @param measure `shareOfAll`: the divisor is not split
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
  return {
    whole: (filter) =>
      cellOf(
        where(counted, (one) => fits(one, filter)),
        plain.times,
      ),
    parts: (filter, by) => {
      const { items, except, divisor, ...how } = where(counted, (one) => fits(one, filter));
      const code = (one: Item): string => one.code(by) ?? 'ingen';
      const above = Map.groupBy(items, code);
      const out = Map.groupBy(except ?? [], code);
      const below = isList(divisor) ? Map.groupBy(divisor, code) : null;
      return new Map(
        [...new Set([...above.keys(), ...(below?.keys() ?? [])])].map((part) => [
          part,
          cellOf(
            {
              ...how,
              items: above.get(part) ?? [],
              except: out.get(part) ?? [],
              divisor: shareOfAll || below === null ? divisor : (below.get(part) ?? []),
            },
            plain.times,
          ),
        ]),
      );
    },
  };
}

const isList = (divisor: Counted['divisor']): divisor is readonly Item[] =>
  divisor !== null && typeof divisor !== 'number';

function where(counted: Counted, only: (one: Item) => boolean): Counted {
  const { items, except, divisor } = counted;
  return {
    ...counted,
    items: items.filter(only),
    except: (except ?? []).filter(only),
    divisor: isList(divisor) ? divisor.filter(only) : divisor,
  };
}

function cellOf(
  { items, except, how, divisor, divisorHow = how }: Counted,
  times: number,
): PlainCell {
  const out = new Set((except ?? []).map(({ who }) => who));
  const numerator = tally(
    items.filter(({ who }) => !out.has(who)),
    how,
  );
  return valued(numerator, isList(divisor) ? tally(divisor, divisorHow) : divisor, times);
}
