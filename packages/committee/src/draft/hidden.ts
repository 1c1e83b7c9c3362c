import { counted } from '@rettidig/engine';
import type { DraftCell, DraftTable } from './table.ts';

/** Numbers of citizens that public papers do not show: from 1 to less than this. */
export const fewestShown = 5;
/** What stands in their place, and in the place of those that would give them away. */
export const hiddenText = 'skjult';

/** Rows of a table of which one is the sum of the others. */
export type SumOfRows = readonly number[];

/**
 * The table as the public may have it. A count under five is hidden, and a share whose citizens, or those left of whom it is
 * a share, are so few; where one number alone is hidden of a sum and its parts, the smallest of the others goes with it, or
 * it could be reckoned. What is hidden of a row is hidden in all its columns that tell of the same day.
 */
export function publicTable(
  table: DraftTable,
  {
    sums = [],
    sameDay = false,
  }: { readonly sums?: readonly SumOfRows[]; readonly sameDay?: boolean } = {},
): DraftTable {
  const hidden = table.rows.map(({ cells }) => cells.map(isFew));
  const spread = (): void => {
    if (!sameDay) return;
    for (const row of hidden) if (row.includes(true)) row.fill(true);
  };
  spread();
  while (hideOneMore(table, hidden, sums)) spread();
  return {
    ...table,
    rows: table.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, c) => (hidden[r]?.[c] === true ? withheld(cell) : cell)),
    })),
  };
}

/** Whether so few are behind a number that somebody may know who they are. */
export function isFew({ value, unit, of }: DraftCell): boolean {
  if (value === null) return false;
  const small = (count: number): boolean => count > 0 && count < fewestShown;
  if (unit === 'antal') return small(value);
  if (unit === 'kroner' || of === null) return false;
  if (unit === 'maaneder') return small(of);
  const met = Math.round((value * of) / 100);
  return small(met) || small(of - met);
}

/** The table without the rows of which every number is hidden; how many they are is said with its source. */
export function withoutHidden(table: DraftTable): DraftTable {
  const rows = table.rows.filter(
    ({ cells }) =>
      cells.some(({ value }) => value !== null) ||
      !cells.some(({ silence }) => silence === hiddenText),
  );
  const left = table.rows.length - rows.length;
  if (left === 0) return table;
  const said = counted(
    left,
    'række, hvor alle tal er skjult, står',
    'rækker, hvor alle tal er skjult, står',
  );
  return { ...table, rows, source: `${table.source}. ${said} her ikke` };
}

const withheld = ({ unit, decimals, of }: DraftCell): DraftCell => ({
  unit,
  decimals,
  of,
  value: null,
  silence: hiddenText,
});

function hideOneMore(
  { rows }: DraftTable,
  hidden: readonly boolean[][],
  sums: readonly SumOfRows[],
): boolean {
  const columns = rows[0]?.cells.length ?? 0;
  for (const sum of sums) {
    for (let column = 0; column < columns; column += 1) {
      const [only, ...others] = sum.filter((row) => hidden[row]?.[column] === true);
      if (only === undefined || others.length > 0) continue;
      const [next] = sum
        .filter((row) => row !== only)
        .flatMap((row) => {
          const value = rows[row]?.cells[column]?.value ?? null;
          return value === null ? [] : [{ row, value }];
        })
        // An empty one last: many know that it must be empty.
        .toSorted((a, b) => Number(a.value === 0) - Number(b.value === 0) || a.value - b.value);
      const own = next === undefined ? undefined : hidden[next.row];
      if (own === undefined) continue;
      own[column] = true;
      return true;
    }
  }
  return false;
}
