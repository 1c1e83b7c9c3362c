import { sheetRows, type TemplateFor } from './sheet-rows.ts';
import { type SheetCell, sheetNames } from './sheet.ts';

/**
 * A submission, or an empty one to be filled in, as one CSV file: each sheet below its name, `;` between fields, decimal
 * comma, a mark that tells spreadsheets it is UTF-8.
 */
export function submissionCsv(given: TemplateFor): string {
  const lines = sheetNames.flatMap((name) => [
    name,
    ...sheetRows[name](given).map((cells) => cells.map(fieldOf).join(';')),
    '',
  ]);
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function fieldOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
