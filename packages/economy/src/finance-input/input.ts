import type { Money } from '@rettidig/engine';
import type { FinanceField } from './fields.ts';

/** A number of a year as the municipality has entered it. */
export interface FinanceInput {
  readonly field: FinanceField;
  /** A code of the field's list; null where the field has one number for the year. */
  readonly key: string | null;
  readonly year: number;
  /** In the field's unit; amounts in whole øre. */
  readonly value: number;
  /** Where it is from, in Danish. */
  readonly source: string;
}

/** The numbers of all years, to be looked up. */
export interface FinanceNumbers {
  /** Null where nobody has entered it. */
  find(field: FinanceField, year: number, key?: string | null): FinanceInput | null;
  amount(field: FinanceField, year: number, key?: string | null): Money | null;
}

const placeOf = (field: FinanceField, year: number, key: string | null): string =>
  `${field}/${year}/${key ?? ''}`;

/** Numbers to be looked up; of two of the same field, year and key the later one counts. */
export function financeNumbers(inputs: readonly FinanceInput[]): FinanceNumbers {
  const byPlace = new Map(
    inputs.map((input) => [placeOf(input.field, input.year, input.key), input]),
  );
  const find: FinanceNumbers['find'] = (field, year, key = null) =>
    byPlace.get(placeOf(field, year, key)) ?? null;
  return {
    find,
    // Amounts are kept in whole øre.
    amount: (field, year, key = null) => (find(field, year, key)?.value ?? null) as Money | null,
  };
}
