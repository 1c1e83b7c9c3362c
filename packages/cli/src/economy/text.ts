import { danishMoney, kroner, type Money } from '@rettidig/engine';
import { inUnits } from '@rettidig/economy';
import { csvField } from '../csv-file.ts';
import { textTable } from '../text-table.ts';

/** How amounts are shown: in thousands, as the papers print them, or to the øre. */
export type AmountShown = (amount: Money) => string;

export const inThousands: AmountShown = (amount) => inUnits(amount, kroner(1000));
/** Without the unit, which stands above the table. */
export const toTheOere: AmountShown = (amount) => danishMoney(amount).replace(/ kr\.$/, '');

/** Kroner with a decimal comma, as spreadsheets read them. */
export const forSpreadsheet: AmountShown = (amount) => (amount / 100).toFixed(2).replace('.', ',');

/** Rows as lines of CSV, a mark for spreadsheets first. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvField).join(';')}\r\n`).join('')}`;

/** A table whose first column is text and whose others are amounts, and last texts again. */
export function amountTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, texts = 0 }: { readonly columns: number; readonly texts?: number },
): readonly string[] {
  const isText = (place: number): boolean => place === 0 || place >= titles.length - texts;
  return textTable(
    titles.map((title, place) => ({ title, align: isText(place) ? 'left' : 'right' })),
    rows,
    columns,
  );
}

/** Remarks under a heading; nothing where there are none. */
export const remarkLines = (title: string, remarks: readonly string[]): readonly string[] =>
  remarks.length === 0 ? [] : ['', title, ...remarks.map((remark) => `- ${remark}`)];
