import type { Place } from '../statements/finding.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import { columnsOf, decimalsIn, knownIn, rowNumber } from './known.ts';

/** `Tabel 4.2`, `Bilag I`. */
export const documentOf = ({ id }: ResultTable): string => (/^\d/.test(id) ? `Tabel ${id}` : id);

/** A cell as a place: the line in the source, or the row's number in a table that was computed. */
export function placeOf(table: ResultTable, row: Row, column: string): Place {
  const number = knownIn(table, row, column);
  return {
    document: documentOf(table),
    line: row.line ?? table.rows.indexOf(row) + 1,
    quote: `${row.label}, ${column}: ${number === null ? 'intet' : rowNumber(row, number.value, decimalsIn(row, column))}`,
  };
}

/** Runs through the columns that two tables share, each by its name: tables may have them in other orders. */
export function sharedColumns(one: ResultTable, other: ResultTable): readonly string[] {
  const names = new Set(columnsOf(other));
  return columnsOf(one).filter((name) => names.has(name));
}
