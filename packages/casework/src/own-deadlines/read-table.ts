import { type Day, danishDay, fold, nearest } from '@rettidig/engine';
import { type DeadlineUnit, deadlineUnits, type OwnDeadline } from '@rettidig/law';
import { type Cell, codeCell, dayCell, numberCell, textCell } from '../exchange/cell.ts';
import { type Place, problem, type Problem } from '../exchange/problem.ts';

/** A municipality's table of its own deadlines, or everything that is wrong with the file. */
export type DeadlineTableReading =
  | { readonly outcome: 'table'; readonly deadlines: readonly OwnDeadline[] }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };

interface Row {
  readonly ansoegning: string;
  readonly fra: Day;
  readonly frist: number;
  readonly enhed: DeadlineUnit;
}

/** The columns, in the order they are written; each row fills them all. */
const columns: { readonly [Name in keyof Row]: Cell<Row[Name]> } = {
  ansoegning: textCell,
  fra: dayCell,
  frist: numberCell({ from: 1, to: 1000, whole: true }),
  enhed: codeCell(deadlineUnits),
};
const names = Object.keys(columns) as (keyof Row)[];
/** A column for people, which is not read. */
const remark = 'bemaerkning';

/**
 * Reads the file a municipality fills in (docs/own-deadlines.md). All problems are found, not the first alone.
 * @param file its name, as it stands in the problems
 * @param text its content, with semicolons between the fields
 */
export function readDeadlineTable(file: string, text: string): DeadlineTableReading {
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = readHeader(file, first);
  if (header.problems.length > 0) return { outcome: 'problems', problems: header.problems };

  const problems: Problem[] = [];
  const lines = new Map<OwnDeadline, number>();
  for (const [index, line] of rest.entries()) {
    if (line.trim() === '') continue;
    const place = { file, line: index + 2, column: null };
    const read = readRow(place, header.order, line.split(';'));
    if (read.deadline !== null) lines.set(read.deadline, place.line);
    problems.push(...read.problems);
  }
  const deadlines = [...lines.keys()];
  problems.push(...repeated(file, lines));
  if (problems.length > 0) {
    return {
      outcome: 'problems',
      problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    };
  }
  return { outcome: 'table', deadlines };
}

interface Header {
  /** The column at each position; null where it is not read. */
  readonly order: readonly (keyof Row | null)[];
  readonly problems: readonly Problem[];
}

function readHeader(file: string, line: string): Header {
  const place: Place = { file, line: 1, column: null };
  const all = [...names, remark];
  const wrong = (what: Parameters<typeof problem>[1], column: string | null = null): Problem =>
    problem({ ...place, column }, what);
  if (line.trim() === '') {
    const message = `Filen er tom. Første linje skal være ${names.join(';')}.`;
    return { order: [], problems: [wrong({ code: 'tom-fil', message })] };
  }
  if (!line.includes(';')) {
    const message = 'Kolonnerne er ikke adskilt med semikolon. Gem filen med semikolon (;).';
    return { order: [], problems: [wrong({ code: 'forkert-skilletegn', message })] };
  }
  const problems: Problem[] = [];
  const order = line.split(';').map((field): keyof Row | null => {
    const name = fold(field);
    if (name === '' || name === remark) return null;
    const column = names.find((one) => one === name);
    if (column !== undefined) return column;
    const near = nearest(field, all);
    const meant = near === null ? '' : ` Mente du »${near}«?`;
    const message = `Kolonnen »${field.trim()}« kendes ikke.${meant} Filens kolonner er: ${all.join(', ')}.`;
    problems.push(wrong({ code: 'ukendt-kolonne', message, value: field }));
    return null;
  });
  for (const name of names) {
    const count = order.filter((column) => column === name).length;
    if (count === 0) {
      const message = `Kolonnen »${name}« mangler. Tilføj den i første linje, og udfyld den i hver række.`;
      problems.push(wrong({ code: 'mangler-kolonne', message }, name));
    }
    if (count > 1) {
      const message = `Kolonnen »${name}« står der flere gange. Slet alle undtagen én.`;
      problems.push(wrong({ code: 'gentaget-kolonne', message }, name));
    }
  }
  return { order, problems };
}

interface RowReading {
  readonly deadline: OwnDeadline | null;
  readonly problems: readonly Problem[];
}

function readRow(place: Place, order: Header['order'], fields: readonly string[]): RowReading {
  if (fields.length !== order.length) {
    const message = `Linjen har ${fields.length} felter, men første linje har ${order.length}. Tjek, om et semikolon mangler eller er for meget.`;
    return { deadline: null, problems: [problem(place, { code: 'antal-felter', message })] };
  }
  const problems: Problem[] = [];
  const field = <Name extends keyof Row>(name: Name): Row[Name] | null => {
    const text = (fields[order.indexOf(name)] ?? '').normalize('NFC').trim();
    const at = { ...place, column: name };
    const cell = columns[name];
    if (text === '') {
      const message = `Feltet er tomt. Skriv ${cell.write}.`;
      problems.push(problem(at, { code: 'mangler', message }));
      return null;
    }
    const reading = cell.read(text, { demo: false });
    if (reading.outcome === 'value') return reading.value;
    const { code, message } = reading;
    problems.push(problem(at, { code, message, value: text }));
    return null;
  };
  const application = field('ansoegning');
  const validFrom = field('fra');
  const length = field('frist');
  const unit = field('enhed');
  if (application === null || validFrom === null || length === null || unit === null) {
    return { deadline: null, problems };
  }
  return { deadline: { application, validFrom, length, unit }, problems };
}

/** Two deadlines of one kind of application from the same day: a problem that names both lines. */
function repeated(file: string, lines: ReadonlyMap<OwnDeadline, number>): Problem[] {
  const seen = new Map<string, number>();
  return [...lines].flatMap(([{ application, validFrom }, line]) => {
    const key = `${validFrom} ${application}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, line);
      return [];
    }
    const message = `»${application}« har allerede en frist fra ${danishDay(validFrom)} i linje ${before}. Slet den ene, eller ret datoen.`;
    return [problem({ file, line, column: 'fra' }, { code: 'gentaget-id', message })];
  });
}
