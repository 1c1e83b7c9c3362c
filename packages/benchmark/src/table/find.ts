import type { Choices } from '../frame/choices.ts';
import type { Cell, ResultTable, Row, Subject } from './result-table.ts';

/** The table about a subject; undefined when it is not there. */
export function tableAbout(
  tables: readonly ResultTable[],
  subject: Subject,
): ResultTable | undefined {
  return tables.find((table) => table.subject === subject);
}

/** A row by its id, as `rowId` makes it; undefined when table or row is not there. */
export function rowOf(table: ResultTable | undefined, id: string): Row | undefined {
  return table?.rows.find((row) => row.id === id);
}

/** The number of a cell, a dash being taken for what the choice says; null: none. Nothing at all is never a number. */
export function numberOf(cell: Cell | undefined, dash: Choices['dash']): number | null {
  if (cell === undefined) return null;
  if (cell.value !== null) return cell.value;
  return cell.missing === 'streg' && dash === 'nul' ? 0 : null;
}

/** The number of a row for a municipality of the table; null: none, or no such municipality. */
export function numberFor(
  table: ResultTable,
  row: Row,
  municipality: string,
  dash: Choices['dash'],
): number | null {
  return numberOf(row.cells[table.municipalities.indexOf(municipality)], dash);
}
