import { type Grid, cellOf } from './grid.ts';
import { parsePrinted } from './number.ts';

/** A line of a CSV file: columns by name. */
export type TableRecord = Readonly<Record<string, string>>;

const periodColumns = [
  'year',
  'quarter',
  'month_printed',
  'month',
  'date',
  'valid_from',
  'aar',
  'kvartal',
  'maaned',
];
const aside = new Set([
  'value',
  'value_end',
  'printed',
  'unit',
  'note',
  'src_line',
  'order',
  'level',
  'table',
]);

/**
 * The table that lines of a CSV file make: one line for each figure (`value`, `printed` beside its labels, a period of its own
 * column), or one line for each row with its figures in columns. Lines are those of the file, the head being line 1.
 */
export function gridOfRecords(document: string, records: readonly TableRecord[]): Grid {
  const columns = Object.keys(records[0] ?? {});
  return columns.includes('value')
    ? gridOfFigures(document, records, columns)
    : gridOfRows(document, records, columns);
}

function gridOfFigures(
  document: string,
  records: readonly TableRecord[],
  columns: readonly string[],
): Grid {
  const period = periodColumns.find((name) => columns.includes(name));
  const labels = columns.filter((name) => name !== period && !aside.has(name));
  const heads = [
    ...new Set(records.map((record) => (period === undefined ? '' : (record[period] ?? '')))),
  ];
  const rows = new Map<string, { line: number; note: string | null; cells: Map<string, string> }>();
  for (const [index, record] of records.entries()) {
    const label = labels
      .map((name) => record[name] ?? '')
      .filter((text) => text !== '')
      .join(' · ');
    const head = period === undefined ? '' : (record[period] ?? '');
    const known = rows.get(label);
    // A label that comes again for the same period is another row of the same name.
    const row =
      known === undefined || known.cells.has(head) ? newRow(rows, label, index + 2, record) : known;
    row.cells.set(head, printedOf(record));
  }
  return {
    ...untitled(document),
    heads,
    rows: [...rows].map(([label, { line, note, cells }]) => ({
      line,
      label: label.replaceAll(again, ''),
      note,
      cells: heads.map((head) => cellOf(cells.get(head) ?? '')),
    })),
  };
}

/** Put after a label that comes again, so that both keep a row; never shown. */
const again = '\u0000';

type Rows = Map<string, { line: number; note: string | null; cells: Map<string, string> }>;

function newRow(rows: Rows, label: string, line: number, record: TableRecord) {
  let key = label;
  while (rows.has(key)) key += again;
  const row = { line, note: record['note'] || null, cells: new Map<string, string>() };
  rows.set(key, row);
  return row;
}

/** As printed where that is one number, else the value in Danish. */
function printedOf(record: TableRecord): string {
  const printed = record['printed'] ?? '';
  return parsePrinted(printed) === null && printed !== '-'
    ? (record['value'] ?? '').replace('.', ',')
    : printed;
}

function gridOfRows(
  document: string,
  records: readonly TableRecord[],
  columns: readonly string[],
): Grid {
  const figures = columns.filter(
    (name) =>
      !aside.has(name) && records.some((record) => parsePrinted(record[name] ?? '') !== null),
  );
  const labels = columns.filter((name) => !figures.includes(name) && !aside.has(name));
  return {
    ...untitled(document),
    heads: figures,
    rows: records.map((record, index) => ({
      line: index + 2,
      label: labels.map((name) => record[name] ?? '').join(' · '),
      note: record['note'] || null,
      cells: figures.map((name) => cellOf((record[name] ?? '').replace('.', ','))),
    })),
  };
}

const untitled = (document: string) => ({
  document,
  line: 1,
  caption: null,
  number: null,
  corner: '',
  headLine: 1,
});
