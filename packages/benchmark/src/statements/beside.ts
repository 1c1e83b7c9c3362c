import { parse } from 'csv-parse/sync';
import { readTablesCsv } from '../read/index.ts';
import type { Remark } from '../input/submission.ts';
import type { Cell, ResultTable, Row } from '../table/result-table.ts';
import { numberText } from '../wording/number-text.ts';
import { type Grid, type GridRow, cellOf } from './grid.ts';
import { type TableRecord, gridOfRecords } from './records.ts';

/** Tables given beside a text: any table as a grid, those of a benchmark as results too. */
export interface Beside {
  readonly grids: readonly Grid[];
  readonly tables: readonly ResultTable[];
}

/** Tables of a CSV file, or why it cannot be read: every remark says where and how to mend it. */
export interface BesideReading extends Beside {
  readonly remarks: readonly Remark[];
}

/**
 * Reads a CSV file of tables: of a benchmark (`table, municipality, …, row, value, unit, printed`), or any file with a head
 * and figures in its lines. Commas or semicolons between the fields.
 */
export function readBeside(name: string, text: string): BesideReading {
  const [head = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1);
  if (['table', 'municipality', 'row'].every((column) => head.includes(column))) {
    const { tables, remarks } = readTablesCsv([{ name, text }]);
    return { tables, remarks, grids: tables.map((table) => gridOfTable(name, table)) };
  }
  let records: readonly TableRecord[];
  try {
    records = parse(text, {
      bom: true,
      columns: true,
      delimiter: head.includes(';') ? ';' : ',',
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? ` linje ${String(error.lines)}` : '';
    return refused(
      `${name}${line}`,
      'Filen kan ikke læses som CSV: en linje har andre felter end den første, eller et anførselstegn er ikke lukket. Ret linjen.',
    );
  }
  if (records.length === 0)
    return refused(
      name,
      'Der er ingen linjer under den første. Første linje skal være kolonnernes navne.',
    );
  const grid = gridOfRecords(name, records);
  return grid.heads.length === 0
    ? refused(name, 'Der er ingen tal i filen. Mindst én kolonne skal være tal.')
    : { grids: [grid], tables: [], remarks: [] };
}

const refused = (at: string, text: string): BesideReading => ({
  grids: [],
  tables: [],
  remarks: [{ kind: 'fejl', municipality: null, at, text }],
});

/** A table of results as it would stand in a text. */
export function gridOfTable(document: string, table: ResultTable): Grid {
  return {
    document,
    line: table.rows[0]?.line ?? 1,
    caption: `${table.id.startsWith('Bilag') ? table.id : `Tabel ${table.id}`}: ${table.title}`,
    number: table.id,
    corner: '',
    heads: [...table.municipalities, 'Gns. kommuner'],
    headLine: table.rows[0]?.line ?? 1,
    rows: table.rows.map((row) => gridRow(row)),
  };
}

function gridRow({ label, line = 1, unit, decimals, cells, printedMean }: Row): GridRow {
  const percent = unit.startsWith('pct') ? '%' : '';
  const printed = (cell: Cell | null, digits: number | null) => {
    if (cell === null) return '';
    if (cell.value === null) return cell.missing === 'streg' ? '-' : '';
    return `${numberText(cell.value, digits ?? 3)}${percent}`;
  };
  const mean = printedMean === null || printedMean.value === null ? decimals : printedMean.decimals;
  return {
    line,
    label,
    note: null,
    cells: [...cells.map((cell) => printed(cell, decimals)), printed(printedMean, mean)].map(
      (text) => cellOf(text),
    ),
  };
}
