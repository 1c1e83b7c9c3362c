import { minus, type Money, sumOf } from '@rettidig/engine';
import { at, roundedTo, type YearAmounts } from './year-amounts.ts';

/** A printed table: rows by name, an amount for each year, all printed in the same unit. */
export interface AmountTable {
  readonly years: readonly number[];
  /** What the amounts are printed in: 1.000 kr. is `kroner(1000)`. */
  readonly unit: Money;
  readonly rows: ReadonlyMap<string, YearAmounts>;
}

/** That a row is the sum of others, some of them taken from it. */
export interface Identity {
  readonly name: string;
  readonly total: string;
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/** `afrunding`: no more apart than the rounding of every printed amount can explain. */
export type Verdict = 'eksakt' | 'afrunding' | 'stemmer-ikke';

/** What an identity comes to in a year. */
export interface Held {
  readonly name: string;
  readonly year: number;
  readonly printed: Money;
  /** The sum of the printed parts, in the table's unit. */
  readonly computed: Money;
  /** Computed less printed. */
  readonly difference: Money;
  readonly verdict: Verdict;
}

/**
 * Holds a table against what it says of itself: an answer for each identity and year. Where the paper made its sums on
 * amounts that were not rounded, a sum is off by as much as the rounding of its parts.
 * @throws Error where an identity names a row that the table does not have
 */
export function holdIdentities(
  { years, unit, rows }: AmountTable,
  identities: readonly Identity[],
): readonly Held[] {
  const row = (name: string): YearAmounts => {
    const found = rows.get(name);
    if (found === undefined) throw new Error(`Tabellen har ikke rækken »${name}«.`);
    return found;
  };
  return identities.flatMap(({ name, total, plus, minus: less = [] }) =>
    years.map((year, place): Held => {
      const sum = (names: readonly string[]): Money =>
        sumOf(...names.map((each) => at(row(each), place)));
      const printed = at(row(total), place);
      const computed = roundedTo(minus(sum(plus), sum(less)), unit);
      const difference = minus(computed, printed);
      const parts = plus.length + less.length;
      return {
        name,
        year,
        printed,
        computed,
        difference,
        verdict: verdictOf(difference, parts, unit),
      };
    }),
  );
}

/** How a difference between a sum of printed parts and the printed sum is to be taken. */
export function verdictOf(difference: Money, parts: number, unit: Money): Verdict {
  if (difference === 0) return 'eksakt';
  return Math.abs(difference) <= mostRounding(parts, unit) ? 'afrunding' : 'stemmer-ikke';
}

/** Half a unit for each part and for the sum; one part alone is the same amount printed twice. */
function mostRounding(parts: number, unit: Money): number {
  return parts === 1 ? 0 : Math.floor((parts + 1) / 2) * unit;
}
