import { type Day, danishDay } from '@rettidig/engine';
import type { Mode } from './cell.ts';
import { readCpr } from './cpr.ts';
import { declarationOf, type ExchangeFile, type FileName } from './format.ts';
import type { Header } from './header.ts';
import { problem, type Problem } from './problem.ts';

/** A row of any file, by column name; `Row<F>` is the same with its types. */
export type AnyRow = Readonly<Record<string, unknown>>;

export interface RowReading {
  /** null when anything in it is wrong. */
  readonly row: AnyRow | null;
  /** The sender's id of the row, where it could be read. */
  readonly id: string | null;
  /** The sender's id of the person it is about, where it could be read. */
  readonly person: string | null;
  readonly problems: readonly Problem[];
}

/** Where a row stands, and how its columns are named to the person who wrote it. */
export interface RowPlace {
  readonly file: string;
  readonly line: number | null;
  /** Put before the column name; a case file has many lists in one file. */
  readonly prefix: string;
}

/** Reads one line of a file; every field that is wrong gives a problem of its own. */
export function readLine(
  name: FileName,
  {
    header,
    fields,
    place,
    mode,
  }: {
    readonly header: Header;
    readonly fields: readonly string[];
    readonly place: RowPlace;
    readonly mode: Mode;
  },
): RowReading {
  const expected = header.length;
  const extra = fields.length > expected && fields.slice(expected).some((field) => field !== '');
  if (fields.length < expected || extra) {
    const found = problem(
      { file: place.file, line: place.line, column: null },
      {
        code: 'antal-felter',
        message: `Linjen har ${fields.length} felter, men første linje har ${expected}. Tjek, om et semikolon mangler eller er for meget; en tekst med semikolon skal stå i "citationstegn".`,
      },
    );
    return { row: null, id: null, person: null, problems: [found] };
  }
  const texts: Record<string, string> = {};
  for (let i = 0; i < expected; i++) {
    const column = header[i];
    if (column !== null && column !== undefined) texts[column] = fields[i] ?? '';
  }
  return readFields(name, { texts, place, mode, skip: [] });
}

/** Reads the fields of one row by column name. Columns in `skip` are not part of it and stay out. */
export function readFields(
  name: FileName,
  {
    texts,
    place,
    mode,
    skip,
  }: {
    readonly texts: Readonly<Record<string, string>>;
    readonly place: RowPlace;
    readonly mode: Mode;
    readonly skip: readonly string[];
  },
): RowReading {
  const declared = declarationOf(name);
  const row: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const add = (column: string, what: Parameters<typeof problem>[1]): void => {
    const { file, line, prefix } = place;
    problems.push(problem({ file, line, column: `${prefix}${column}` }, what));
  };

  for (const column in declared.columns) {
    const declaredColumn = declared.columns[column];
    if (declaredColumn === undefined || skip.includes(column)) continue;
    const { cell, required, empty } = declaredColumn;
    const text = (texts[column] ?? '').normalize('NFC').trim();
    if (text === '') {
      if (required) {
        add(column, { code: 'mangler', message: `Feltet er tomt. Skriv ${cell.write}.` });
      }
      row[column] = empty;
      continue;
    }
    const reading = cell.read(text, mode);
    if (reading.outcome === 'value') row[column] = reading.value;
    else {
      const { code, message, show } = reading;
      add(column, { code, message, value: show ? text : null });
    }
  }
  checkPeriod(declared, row, add);
  if (name === 'personer') checkPerson(row, add);
  if (name === 'sygeafgoerelser') checkProvision(row, add);
  if (name === 'jobordrer') checkClosing(row, add);

  const id = typeof row['id'] === 'string' ? row['id'] : null;
  const about = name === 'personer' ? id : row['person'];
  const person = typeof about === 'string' ? about : null;
  return { row: problems.length === 0 ? row : null, id, person, problems };
}

type Add = (column: string, what: Parameters<typeof problem>[1]) => void;

function checkPeriod({ period }: ExchangeFile, row: AnyRow, add: Add): void {
  if (period === null) return;
  const from = row[period.from];
  const last = row[period.lastDay];
  if (isDay(from) && isDay(last) && last < from) {
    add(period.lastDay, {
      code: 'slut-foer-start',
      message: `Perioden slutter ${danishDay(last)}, før den begynder ${danishDay(from)}. Ret den ene dato.`,
    });
  }
}

function checkProvision({ udfald, bestemmelse }: AnyRow, add: Add): void {
  if (udfald === 'forlaenget' && bestemmelse === null) {
    const message = 'En forlængelse skal have den bestemmelse i § 27, der forlænges efter.';
    add('bestemmelse', { code: 'mangler', message });
  }
  if (typeof udfald === 'string' && udfald !== 'forlaenget' && typeof bestemmelse === 'string') {
    const message =
      'Kun en forlængelse har en bestemmelse. Slet bestemmelsen, eller ret udfaldet til forlaenget.';
    add('bestemmelse', { code: 'modstrid', message });
  }
}

function checkClosing({ dato, lukket }: AnyRow, add: Add): void {
  if (isDay(dato) && isDay(lukket) && lukket < dato) {
    add('lukket', {
      code: 'slut-foer-start',
      message: `Ordren er lukket ${danishDay(lukket)}, før den kom ${danishDay(dato)}. Ret den ene dato.`,
    });
  }
}

function checkPerson(row: AnyRow, add: Add): void {
  const { cpr, foedselsdato: birthDate, id } = row;
  const reading = typeof cpr === 'string' ? readCpr(cpr) : null;
  if (reading?.outcome === 'cpr' && isDay(birthDate) && reading.cpr.birthDate !== birthDate) {
    add('foedselsdato', {
      code: 'cpr-foedselsdato',
      message: 'Fødselsdatoen er ikke den, CPR-nummeret giver. Ret den, der er forkert.',
    });
  }
  const idAsCpr = typeof id === 'string' ? readCpr(id) : null;
  if (idAsCpr?.outcome === 'cpr') {
    add('id', {
      code: 'cpr-som-id',
      message:
        'Id’et ligner et CPR-nummer. Brug en anden nøgle: id’er vises i lister og fejlmeddelelser.',
    });
  }
}

/** A day among values read by `readFields`, where only days and plain numbers are numbers. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'number';
}
