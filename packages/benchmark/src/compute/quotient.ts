import type { Cell } from '../table/result-table.ts';

/** A number that goes into a figure, with what it is; null where it was not sent. */
export interface Term {
  readonly label: string;
  readonly value: number | null;
}

/** What a figure is made of: a sum over a sum, times a factor; or a sum as it is. */
export interface Quotient {
  readonly over: readonly Term[];
  /** Null: held against nothing. */
  readonly under: readonly Term[] | null;
  readonly factor: 1 | 100 | 1000;
  /** What stands where nothing goes into it: nobody has registered time on it, or it was not sent. */
  readonly empty: 'streg' | 'blank';
}

/** The sum of terms; null where one of them was not sent. */
export function sumOf(terms: readonly Term[]): number | null {
  let sum = 0;
  for (const { value } of terms) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** The figure itself. Nothing to divide by gives nothing: it is never taken for zero. */
export function cellOf({ over, under, factor, empty }: Quotient): Cell {
  if (over.length === 0) return { value: null, missing: empty };
  const numerator = sumOf(over);
  const denominator = under === null ? 1 : sumOf(under);
  if (numerator === null || denominator === null || denominator === 0) {
    return { value: null, missing: 'blank' };
  }
  return { value: (factor * numerator) / denominator };
}
