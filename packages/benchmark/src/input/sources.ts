import { CsvError, parse } from 'csv-parse/sync';
import { slug } from '../table/row-id.ts';
import { type Column, columns } from './layout.ts';
import type { Remarks } from './remarks.ts';
import { columnLetters, type SentFile, type Sheet, type SheetName, sheetNames } from './sheet.ts';

/** What one municipality sent: its sheets, wherever they lie, and the files they came in. */
export interface Source {
  readonly files: readonly string[];
  readonly sheets: ReadonlyMap<SheetName, Sheet>;
}

type TextFile = Extract<SentFile, { readonly kind: 'tekst' }>;

/**
 * Puts files together as submissions. A workbook is one, and so is a CSV file with a line for the name of each sheet. CSV
 * files of one sheet each belong together by what stands before the sheet's name: `ballum-tid.csv`, `ballum-personer.csv`.
 */
export function sourcesOf(
  files: readonly SentFile[],
  remarksFor: (file: string) => Remarks,
): readonly Source[] {
  const loose = new Map<string, { files: string[]; sheets: Map<SheetName, Sheet> }>();
  const whole = files.flatMap((file): readonly Source[] => {
    const remarks = remarksFor(file.name);
    if (file.kind === 'regneark')
      return [{ files: [file.name], sheets: sheetsOfWorkbook(file, remarks) }];
    const lines = linesOf(file, remarks);
    const single = sheetNamedBy(file.name);
    if (single === null || lines.some(({ cells }) => sheetTitle(cells) !== null)) {
      return [{ files: [file.name], sheets: sheetsOfLines(file.name, lines, remarks) }];
    }
    const group = loose.get(single.before) ?? { files: [], sheets: new Map<SheetName, Sheet>() };
    loose.set(single.before, group);
    group.files.push(file.name);
    if (group.sheets.has(single.sheet)) {
      remarks.fault(file.name, `Arket ${single.sheet} er sendt to gange. Send det én gang.`);
    } else group.sheets.set(single.sheet, sheetOf(file.name, lines));
    return [];
  });
  return [...whole, ...loose.values()];
}

function sheetsOfWorkbook(
  { sheets, name: file }: Extract<SentFile, { readonly kind: 'regneark' }>,
  remarks: Remarks,
): ReadonlyMap<SheetName, Sheet> {
  const found = new Map<SheetName, Sheet>();
  for (const { name, rows } of sheets) {
    const sheet = sheetNames.find((each) => slug(each) === slug(name));
    if (sheet === undefined) continue;
    const at: Sheet['at'] = (row, column) =>
      column === undefined
        ? `${name}, række ${row + 1}`
        : `${name}!${columnLetters(column)}${row + 1}`;
    found.set(sheet, { rows, at });
  }
  if (found.size === 0) {
    const names = sheets.map(({ name }) => name).join(', ');
    remarks.fault(
      file,
      `Regnearket har ingen af arkene ${sheetNames.join(', ')} (det har: ${names}). Hent skabelonen, og udfyld den.`,
    );
  }
  return found;
}

interface Line {
  /** In the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

function linesOf({ name, text }: TextFile, remarks: Remarks): readonly Line[] {
  const bare = text.replace(/^\uFEFF/, '');
  const delimiter = bare.includes(';') ? ';' : '\t';
  if (!bare.includes(delimiter)) {
    remarks.fault(
      name,
      'Filen har hverken semikolon eller tabulator mellem felterne. Gem den som CSV med semikolon.',
    );
    return [];
  }
  try {
    const records: readonly {
      readonly info: { readonly lines: number };
      readonly record: string[];
    }[] = parse(bare, { delimiter, info: true, relax_column_count: true }) as never;
    return records.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    const at = error instanceof CsvError ? error['lines'] : undefined;
    remarks.fault(
      typeof at === 'number' ? `${name} linje ${at}` : name,
      'Filen kan ikke læses som CSV: et citationstegn står forkert. Ret det, eller gem filen igen fra regnearket.',
    );
    return [];
  }
}

/** The sheet that a line begins, when it has a sheet's name and nothing else. */
function sheetTitle(cells: readonly string[]): SheetName | null {
  const [first = '', ...rest] = cells.map((cell) => cell.trim());
  if (rest.some((cell) => cell !== '')) return null;
  return sheetNames.find((name) => slug(name) === slug(first)) ?? null;
}

/** The sheet that a file's name ends with, and what stands before it. */
function sheetNamedBy(file: string): { readonly sheet: SheetName; readonly before: string } | null {
  const stem = slug(file.replace(/\.[^.]*$/, ''));
  const sheet = sheetNames.find((name) => stem === slug(name) || stem.endsWith(`-${slug(name)}`));
  return sheet === undefined ? null : { sheet, before: stem.slice(0, -slug(sheet).length) };
}

/** A CSV file with several sheets, each below its name; without names, the sheet is known by its headings. */
function sheetsOfLines(
  file: string,
  lines: readonly Line[],
  remarks: Remarks,
): ReadonlyMap<SheetName, Sheet> {
  const found = new Map<SheetName, Sheet>();
  const starts = lines.flatMap(({ cells, line }, place) => {
    const sheet = sheetTitle(cells);
    return sheet === null ? [] : [{ sheet, place, line }];
  });
  starts.forEach(({ sheet, place, line }, nth) => {
    if (found.has(sheet)) {
      remarks.fault(`${file} linje ${line}`, `${sheet} står der to gange. Slet den ene.`);
      return;
    }
    found.set(sheet, sheetOf(file, lines.slice(place + 1, starts[nth + 1]?.place)));
  });
  if (starts.length > 0 || lines.length === 0) return found;
  const heads = lines
    .slice(0, 3)
    .flatMap(({ cells }) => cells.map((cell) => slug(cell.replace(/\b20\d{2}\b/, ''))));
  const byHeadings = sheetNames.find((name) => {
    const wanted: readonly Column[] = Object.values(columns[name]);
    return wanted.every(
      ({ names, required }) => !required || names.some((each) => heads.includes(each)),
    );
  });
  if (byHeadings === undefined) {
    remarks.fault(
      file,
      `Det ses ikke, hvad filen indeholder. Skriv en linje med ${sheetNames.join(', ')} over hvert afsnit, eller kald filerne fx kommune-tid.csv.`,
    );
  } else found.set(byHeadings, sheetOf(file, lines));
  return found;
}

function sheetOf(file: string, lines: readonly Line[]): Sheet {
  const rows = lines.map(({ cells }) => cells);
  const headings =
    rows.find((cells) => cells.filter((cell) => cell.trim() !== '').length >= 2) ?? [];
  return {
    rows,
    at: (row, column) => {
      const place = `${file} linje ${lines[row]?.line ?? lines[0]?.line ?? 1}`;
      const heading = column === undefined ? '' : (headings[column] ?? '').trim();
      return heading === '' ? place : `${place}, kolonne ${heading}`;
    },
  };
}
