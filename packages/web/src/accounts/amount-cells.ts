import type { ReportCell } from '@rettidig/documents/report';
import type { Money } from '@rettidig/engine';

/** What amounts are shown in. */
export type AmountUnit = 'tusind' | 'kroner';

export const unitNames: Readonly<Record<AmountUnit, string>> = {
  tusind: '1.000 kr.',
  kroner: 'kr.',
};

/** An amount as a cell of a table: in thousands without decimals, or in kroner with øre. */
export function amountCell(amount: Money | null, unit: AmountUnit): ReportCell {
  if (amount === null) return null;
  return unit === 'tusind'
    ? { value: amount / 100_000, decimals: 0 }
    : { value: amount / 100, decimals: 2 };
}
