import { share } from '@rettidig/engine';
import type { Money } from '@rettidig/engine';
import { financeTerms, type FinanceField } from '../finance-input/fields.ts';
import type { FinanceInput } from '../finance-input/input.ts';

/** A number that is tried so many percent higher or lower. */
export interface FinanceChange {
  readonly field: FinanceField;
  readonly key: string | null;
  readonly year: number;
  readonly pct: number;
}

const whole = 100;

/** The numbers with one of them changed; null where nobody has entered it, so that nothing can be tried. */
export function withChange(
  inputs: readonly FinanceInput[],
  { field, key, year, pct }: FinanceChange,
): readonly FinanceInput[] | null {
  const isMeant = (input: FinanceInput): boolean =>
    input.field === field && input.key === key && input.year === year;
  if (!inputs.some(isMeant)) return null;
  const sign = pct < 0 ? '−' : '+';
  return inputs.map((input) =>
    isMeant(input)
      ? {
          ...input,
          value:
            financeTerms(field).unit === 'kr.'
              ? share(input.value as Money, whole + pct, whole)
              : (input.value * (whole + pct)) / whole,
          source: `${input.source} (${sign}${String(Math.abs(pct)).replace('.', ',')} pct.)`,
        }
      : input,
  );
}
