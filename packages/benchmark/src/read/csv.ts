import { counted } from '@rettidig/engine';
import { CsvError, parse } from 'csv-parse/sync';
import { tableSubjects } from '../frame/tables.ts';
import type { Remark } from '../input/submission.ts';
import { assemble, type TableReading } from './assemble.ts';
import { type CsvLine, draftsOf } from './csv-lines.ts';
import { fault, questionsOfNames } from './remarks.ts';

/** A file by its name, for remarks, and what stands in it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Columns that every file must have; `section`, `level`, `parent`, `printed`, `src_line` and `year` may be there. */
const required = ['table', 'municipality', 'group', 'row', 'value', 'unit'] as const;

/**
 * Reads tables of results, a line for each cell: `table, municipality, group, section, level, parent, row, value, unit,
 * printed, note, src_line`. `printed` is the number as printed (decimal comma; `-` is a dash); without it `value` is read. A
 * table may lie in several files.
 * @param year the year the tables must be of, where a column `year` says one; null: any
 */
export function readTablesCsv(
  files: readonly TextFile[],
  { year = null }: { readonly year?: number | null } = {},
): TableReading {
  const remarks: Remark[] = [];
  const read = files.flatMap((file) => {
    const own = linesOf(file);
    remarks.push(...own.remarks);
    return own.lines;
  });
  remarks.push(...faultsOfYear(read, year));
  const { lines, remarks: repeated } = withoutRepeats(read);
  remarks.push(...repeated);
  const drafts = draftsOf(lines);
  remarks.push(...drafts.remarks);
  const assembled = drafts.tables.map(assemble);
  remarks.push(...assembled.flatMap((each) => each.remarks));
  const tables = assembled.map((each) => each.table).toSorted(byNumber);
  remarks.push(...questionsOfNames(tables));
  return remarks.some((remark) => remark.kind === 'fejl')
    ? { tables: [], remarks }
    : { tables, remarks };
}

const order = Object.keys(tableSubjects);
const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
const byNumber = (a: { readonly id: string }, b: { readonly id: string }): number =>
  placeOf(a.id) - placeOf(b.id) || a.id.localeCompare(b.id, 'da', { numeric: true });

/** One remark for each file, municipality and year that is not the round's, where it begins. */
function faultsOfYear(lines: readonly CsvLine[], year: number | null): readonly Remark[] {
  const told = new Map<string, { readonly remark: Remark; readonly lines: number }>();
  for (const line of lines) {
    const said = line.fields['year'] ?? line.fields['aar'] ?? '';
    if (year === null || said === '' || said === String(year)) continue;
    const name = line.fields['municipality'] ?? '';
    const key = [line.file, name, said].join('\n');
    const earlier = told.get(key);
    told.set(key, {
      remark:
        earlier?.remark ??
        fault(
          `${line.at}, kolonne year`,
          `Tallene er fra ${said}, men runden er ${year}. Send tallene for ${year}, eller vælg en anden runde.`,
          name,
        ),
      lines: (earlier?.lines ?? 0) + 1,
    });
  }
  return [...told.values()].map(({ remark, lines: count }) =>
    count === 1
      ? remark
      : { ...remark, at: `${remark.at ?? ''} og ${counted(count - 1, 'linje', 'linjer')} til` },
  );
}

/** A table that comes whole in two files is said once, not cell by cell; the first file's is kept for the other remarks. */
function withoutRepeats(lines: readonly CsvLine[]): {
  readonly lines: readonly CsvLine[];
  readonly remarks: readonly Remark[];
} {
  const cellOf = ({ fields }: CsvLine): string =>
    ['table', 'municipality', 'group', 'section', 'parent', 'row', 'unit']
      .map((column) => fields[column] ?? '')
      .join('\n');
  const firstFile = new Map<string, string>();
  const faults = new Map<string, Remark>();
  const kept = lines.filter((line) => {
    const first = firstFile.get(cellOf(line));
    if (first === undefined || first === line.file) {
      firstFile.set(cellOf(line), line.file);
      return true;
    }
    const table = line.fields['table'] ?? '';
    faults.set(
      [table, first, line.file].join('\n'),
      fault(line.file, `Tabel ${table} står både i ${first} og i ${line.file}. Tag den ene ud.`),
    );
    return false;
  });
  return { lines: kept, remarks: [...faults.values()] };
}

function linesOf({ name, text }: TextFile): {
  readonly lines: readonly CsvLine[];
  readonly remarks: readonly Remark[];
} {
  const bare = text.replace(/^\uFEFF/, '');
  const [head = ''] = bare.split(/\r?\n/, 1);
  const delimiter = head.includes(';') ? ';' : ',';
  let records: readonly { readonly info: { readonly lines: number }; readonly record: string[] }[];
  try {
    records = parse(bare, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof records;
  } catch (error) {
    const at = error instanceof CsvError ? error['lines'] : undefined;
    const line = typeof at === 'number' ? ` linje ${at}` : '';
    return {
      lines: [],
      remarks: [
        fault(`${name}${line}`, 'Filen kan ikke læses som CSV: et citationstegn står forkert.'),
      ],
    };
  }
  const [header, ...body] = records;
  const columns = (header?.record ?? []).map((column) => column.trim().toLowerCase());
  const missing = required.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    return {
      lines: [],
      remarks: missing.map((column) =>
        fault(
          `${name} linje 1`,
          `Kolonnen ${column} mangler. Første linje skal have kolonnernes navne: ${required.join(', ')}.`,
        ),
      ),
    };
  }
  const remarks: Remark[] = [];
  const lines = body.flatMap(({ info, record }): readonly CsvLine[] => {
    const at = `${name} linje ${info.lines}`;
    if (record.length !== columns.length) {
      remarks.push(
        fault(
          at,
          `Linjen har ${record.length} felter, og der er ${columns.length} kolonner. Et komma i et felt skal stå i citationstegn.`,
        ),
      );
      return [];
    }
    const fields = Object.fromEntries(
      columns.map((column, place) => [column, (record[place] ?? '').normalize('NFC').trim()]),
    );
    return [{ file: name, at, fields }];
  });
  const isEmpty = body.length === 0;
  return {
    lines,
    remarks: isEmpty
      ? [fault(`${name} linje 1`, 'Filen har ingen tal under kolonnernes navne.')]
      : remarks,
  };
}
