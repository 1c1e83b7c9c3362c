import { declarationOf, type FileName, type Row } from './format.ts';

/** `personer.csv`. */
export function csvName(file: FileName): string {
  return `${file}.csv`;
}

/** The first line of a file, with the canonical column names; no line break. */
export function csvHeader(file: FileName): string {
  return Object.keys(declarationOf(file).columns).join(';');
}

/** One row as a line of its file; no line break. */
export function csvLine<F extends FileName>(file: F, row: Row<F>): string {
  const values: Readonly<Record<string, unknown>> = row;
  return Object.entries(declarationOf(file).columns)
    .map(([name, column]) => {
      const value = values[name];
      return value === null || value === undefined ? '' : quoted(column.cell.text(value));
    })
    .join(';');
}

function quoted(text: string): string {
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
