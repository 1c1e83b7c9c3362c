import { CsvError, parse } from 'csv-parse/sync';
import type { Faults } from './fault.ts';

/** A line of a CSV file by the names of its columns. */
export interface CsvLine {
  readonly line: number;
  readonly field: (column: string) => string;
}

export interface CsvContent {
  readonly columns: readonly string[];
  readonly lines: readonly CsvLine[];
}

/** A record of a CSV file and the line it ends on. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Reads separated text as it stands, without the lines that are empty; null where it cannot be read, which is said. */
export function readRecords(text: string, faults: Faults): readonly CsvRecord[] | null {
  const bare = text.replace(/^\uFEFF/, '').normalize('NFC');
  if (bare.trim() === '') return faults.add(null, 'Filen er tom.');
  try {
    const records = parse(bare, {
      delimiter: delimiterOf(bare),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly {
      readonly info: { readonly lines: number };
      readonly record: string[];
    }[];
    return records.map(({ info, record }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    const at = error instanceof CsvError ? error['lines'] : undefined;
    return faults.add(
      typeof at === 'number' ? at : null,
      'Et citationstegn står forkert. Et felt med citationstegn skal begynde og slutte med et.',
    );
  }
}

/**
 * Reads text separated by `;`, or by tabs where there is no `;`, whose first line has the names of the columns. A line that is all empty is skipped.
 * @param required the columns that must be there
 */
export function readCsv(
  text: string,
  required: readonly string[],
  faults: Faults,
): CsvContent | null {
  const records = readRecords(text, faults);
  if (records === null) return null;
  const [header, ...body] = records;
  const columns = (header?.fields ?? []).map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    return faults.add(
      1,
      `Kolonnen »${missing.join('«, »')}« mangler. Første linje skal have kolonnerne ${required.join(';')}, adskilt af semikolon.`,
    );
  }
  const twice = columns.find((name, place) => name !== '' && columns.indexOf(name) !== place);
  if (twice !== undefined) {
    return faults.add(1, `Kolonnen »${twice}« står der to gange. Slet den ene.`);
  }
  const lines = body.flatMap(({ line, fields: cells }): readonly CsvLine[] => {
    const fields = cells.map((one) => one.trim());
    if (fields.every((one) => one === '')) return [];
    if (fields.slice(columns.length).some((one) => one !== '')) {
      faults.add(
        line,
        `Linjen har ${fields.length} felter, og der er ${columns.length} kolonner. Et semikolon i et felt skal stå i citationstegn.`,
      );
      return [];
    }
    return [{ line, field: (column) => fields[columns.indexOf(column)] ?? '' }];
  });
  return { columns, lines };
}

/** Spreadsheets copy with tabs; a comma stands in Danish numbers and parts nothing. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  return !head.includes(';') && head.includes('\t') ? '\t' : ';';
}
