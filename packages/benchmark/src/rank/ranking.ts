import type { Choices } from '../frame/choices.ts';
import { numberOf } from '../table/find.ts';
import type { ResultTable, Row } from '../table/result-table.ts';

/** Which number comes first: the fewest FTE is the highest productivity; of what is gained, the most is best. */
export type Order = 'mindst-foerst' | 'stoerst-foerst';

/** Where a municipality stands among those that have a number. */
export interface Standing {
  readonly municipality: string;
  readonly value: number;
  /** 1 for the first; those with the same number have the same rank, and the next ones are that many further on. */
  readonly rank: number;
  /** How many have a number. */
  readonly of: number;
  /** How many stand on this rank, itself among them. */
  readonly shared: number;
}

/** In a row of resources few is first; the first by conditions is the best too; of quality the most is. */
export function orderOf({ section }: Pick<Row, 'section'>): Order {
  return section === 'kvalitet' ? 'stoerst-foerst' : 'mindst-foerst';
}

/**
 * The municipalities of a row in order, ties told by `shared`. Those without a number are left out; with dashes as zero a
 * dash is a number.
 */
export function ranking(
  { municipalities }: Pick<ResultTable, 'municipalities'>,
  row: Pick<Row, 'cells' | 'section'>,
  { dash }: Pick<Choices, 'dash'>,
  order: Order = orderOf(row),
): readonly Standing[] {
  const sign = order === 'mindst-foerst' ? 1 : -1;
  const numbers = municipalities
    .flatMap((municipality, place) => {
      const value = numberOf(row.cells[place], dash);
      return value === null ? [] : [{ municipality, value }];
    })
    .sort((a, b) => sign * (a.value - b.value));
  const values = numbers.map((number) => number.value);
  return numbers.map(({ municipality, value }) => ({
    municipality,
    value,
    rank: values.indexOf(value) + 1,
    of: values.length,
    shared: values.lastIndexOf(value) - values.indexOf(value) + 1,
  }));
}
