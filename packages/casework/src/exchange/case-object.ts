import { type Day, fold, nearest } from '@rettidig/engine';
import type { EducationLevel } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { withoutCpr } from './cpr.ts';
import { caseFileOf, type Fact } from './facts.ts';
import { declarationOf, type FactFile, factFiles, type FileName } from './format.ts';
import {
  beforeCourseMessage,
  type DatedFact,
  heldInterview,
  interviewsBeforeCourse,
} from './order.ts';
import { overlapMessage, overlappingSpells, periodOf, type Spell } from './overlap.ts';
import { type Place, problem, type Problem } from './problem.ts';
import { type AnyRow, isDay, readFields } from './row.ts';

/** A key or a position inside a YAML or JSON document. */
export type Path = readonly (string | number)[];

export interface CaseSource {
  /** File name, for the problems. */
  readonly file: string;
  /** The line a part of the document stands on; null when not known. */
  readonly lineOf: (path: Path) => number | null;
}

export type CaseReading =
  | { readonly outcome: 'case'; readonly caseFile: CaseFile }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };

/** What the case file says of the person; the rest of personer.csv is not needed to derive duties. */
export const personKeys = ['foedselsdato', 'uddannelse'] as const;

/**
 * Reads a case file: an object (of YAML or JSON) with `person` and the lists of the format, named as the files are and with
 * the same columns. `person` columns fall away, and `id` may be left out.
 */
export function readCase(document: unknown, source: CaseSource): CaseReading {
  const problems: Problem[] = [];
  const at = (path: Path): Place => ({
    file: source.file,
    line: source.lineOf(path),
    column: path.length === 0 ? null : pathText(path),
  });
  if (!isRecord(document)) {
    const message = `En sag skal være et objekt med nøglerne person, ${factFiles.join(', ')}.`;
    return { outcome: 'problems', problems: [problem(at([]), { code: 'forkert-form', message })] };
  }
  const parts = keysOf(document, { path: [], allowed: ['person', ...factFiles], at, problems });

  const person = readPerson(parts.get('person'), { source, at, problems });
  const rows = new Map<FactFile, readonly AnyRow[]>();
  for (const name of factFiles) {
    rows.set(name, readList(name, parts.get(name), { source, at, problems }));
  }
  checkOrder(rows, { parts, at, problems });
  if (problems.length > 0 || person === null) return { outcome: 'problems', problems };

  // Each list was read by its own columns.
  const facts = <F extends FactFile>(name: F): readonly Fact<F>[] =>
    (rows.get(name) ?? []) as unknown as readonly Fact<F>[];
  return {
    outcome: 'case',
    caseFile: caseFileOf(person, {
      kontaktforloeb: facts('kontaktforloeb'),
      ydelser: facts('ydelser'),
      visitationer: facts('visitationer'),
      husstande: facts('husstande'),
      samtaler: facts('samtaler'),
      tilbud: facts('tilbud'),
      fravaer: facts('fravaer'),
      fritagelser: facts('fritagelser'),
      tests: facts('tests'),
      cv: facts('cv'),
      sygesager: facts('sygesager'),
      sygeafgoerelser: facts('sygeafgoerelser'),
    }),
  };
}

/** A held interview before the first course. A list with another fault is not held against others. */
function checkOrder(
  rows: ReadonlyMap<FactFile, readonly AnyRow[]>,
  { parts, at, problems }: Omit<Reading, 'source'> & { readonly parts: ReadonlyMap<string, Part> },
): void {
  if (problems.length > 0) return;
  const factsOf = (name: FactFile, dayOf: (row: AnyRow) => Day | null): DatedFact[] =>
    (rows.get(name) ?? []).flatMap((row, index) => {
      const on = dayOf(row);
      const path = [...(parts.get(name)?.path ?? []), index];
      const { line } = at(path);
      const place = line === null ? pathText(path) : `linje ${line}`;
      return on === null ? [] : [{ id: String(index), person: '', on, place }];
    });
  const courses = factsOf('kontaktforloeb', ({ henvendelse }) =>
    isDay(henvendelse) ? henvendelse : null,
  );
  for (const [interview, course] of interviewsBeforeCourse(
    factsOf('samtaler', heldInterview),
    courses,
  )) {
    const path = [...(parts.get('samtaler')?.path ?? []), Number(interview.id), 'dato'];
    const message = beforeCourseMessage(interview, course);
    problems.push(problem(at(path), { code: 'foer-forloebet', message }));
  }
}

interface Reading {
  readonly source: CaseSource;
  readonly at: (path: Path) => Place;
  readonly problems: Problem[];
}

interface Person {
  readonly birthDate: Day;
  readonly education: EducationLevel | null;
}

function readPerson(part: Part | undefined, { source, at, problems }: Reading): Person | null {
  if (part === undefined || !isRecord(part.value)) {
    const message =
      'Nøglen »person« mangler. Skriv person: med foedselsdato og evt. uddannelse under.';
    problems.push(problem(at(part?.path ?? []), { code: 'mangler', message }));
    return null;
  }
  const skip = Object.keys(declarationOf('personer').columns).filter(
    (column) => !personKeys.some((key) => key === column),
  );
  const row = readItem('personer', part, { skip, source, at, problems });
  if (row === null) return null;
  // Read by the columns of personer.csv.
  const { foedselsdato, uddannelse } = row as {
    readonly foedselsdato: Day;
    readonly uddannelse: EducationLevel | null;
  };
  return { birthDate: foedselsdato, education: uddannelse };
}

function readList(name: FactFile, part: Part | undefined, reading: Reading): readonly AnyRow[] {
  const { at, problems } = reading;
  if (part === undefined || part.value === null) return [];
  if (!Array.isArray(part.value)) {
    const message = `»${name}« skal være en liste. Skriv hver række med en bindestreg foran (YAML) eller i [ ] (JSON).`;
    problems.push(problem(at(part.path), { code: 'forkert-form', message }));
    return [];
  }
  const declared = declarationOf(name);
  const rows: AnyRow[] = [];
  const ids = new Set<string>();
  const spells: Spell[] = [];
  for (const [index, value] of part.value.entries()) {
    const path = [...part.path, index];
    const item = readItem(
      name,
      { value, path },
      { ...reading, skip: ['person'], id: `${name}-${index + 1}` },
    );
    if (item === null) continue;
    const id = String(item['id']);
    if (ids.has(id)) {
      const message = `Id »${withoutCpr(id)}« er brugt to gange i »${name}«. Giv hver række sit eget id, eller udelad dem.`;
      problems.push(problem(at([...path, 'id']), { code: 'gentaget-id', message }));
    }
    ids.add(id);
    rows.push(item);
    const period = periodOf(declared, item);
    if (period !== null) {
      spells.push({ ...period, id, person: '', series: '', line: at(path).line ?? index + 1 });
    }
  }
  if (declared.oneAtATime !== null) {
    for (const pair of overlappingSpells(spells)) {
      const message = overlapMessage(pair, declared.oneAtATime);
      const place = { ...at(part.path), line: Math.max(...pair.map(({ line }) => line ?? 0)) };
      problems.push(problem(place, { code: 'overlap', message }));
    }
  }
  return rows;
}

/** One map of the document as a row; null when anything in it is wrong. */
function readItem(
  name: FileName,
  { value, path }: Part,
  {
    skip,
    id,
    source,
    at,
    problems,
  }: Reading & { readonly skip: readonly string[]; readonly id?: string },
): AnyRow | null {
  const declared = declarationOf(name);
  const allowed = Object.keys(declared.columns).filter((column) => !skip.includes(column));
  if (!isRecord(value)) {
    const message = `Skriv rækken med nøglerne ${allowed.join(', ')}.`;
    problems.push(problem(at(path), { code: 'forkert-form', message }));
    return null;
  }
  const before = problems.length;
  let hasForm = true;
  const texts: Record<string, string> = id === undefined ? {} : { id };
  for (const [key, part] of keysOf(value, { path, allowed, at, problems })) {
    const text = scalarText(part.value);
    if (text === null) {
      hasForm = false;
      const message = 'Her skal stå én værdi, ikke en liste eller et objekt.';
      problems.push(problem(at(part.path), { code: 'forkert-form', message }));
    } else if (text !== '') {
      texts[key] = text;
    }
  }
  if (!hasForm) return null;
  const place = { file: source.file, line: source.lineOf(path), prefix: `${pathText(path)}, ` };
  const reading = readFields(name, { texts, place, mode: { demo: false }, skip });
  for (const found of reading.problems) {
    // The line of the field itself where it is written, otherwise of its row.
    const column = found.column?.slice(place.prefix.length) ?? '';
    problems.push({ ...found, line: source.lineOf([...path, column]) ?? found.line });
  }
  return problems.length > before ? null : reading.row;
}

interface Part {
  readonly value: unknown;
  readonly path: Path;
}

/** The entries of an object by canonical key; keys that may not stand there become problems. */
function keysOf(
  value: Readonly<Record<string, unknown>>,
  {
    path,
    allowed,
    at,
    problems,
  }: Omit<Reading, 'source'> & {
    readonly path: Path;
    readonly allowed: readonly string[];
  },
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const [written, inner] of Object.entries(value)) {
    const key = fold(written);
    const own = [...path, written];
    if (!allowed.includes(key)) {
      const near = nearest(written, allowed);
      const meant = near === null ? '' : ` Mente du »${near}«?`;
      const message = `Nøglen »${withoutCpr(written)}« kendes ikke her.${meant} Der kan stå: ${allowed.join(', ')}.`;
      const place = { ...at(own), column: path.length === 0 ? null : pathText(path) };
      problems.push(problem(place, { code: 'ukendt-kolonne', message, value: written }));
    } else if (parts.has(key)) {
      const message = `Nøglen »${key}« står der to gange. Slet den ene.`;
      problems.push(problem(at(own), { code: 'gentaget-kolonne', message }));
    } else {
      parts.set(key, { value: inner, path: own });
    }
  }
  return parts;
}

/** A field as it would stand in a CSV file; null when it is no single value. */
function scalarText(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `samtaler nr. 2, dato`. */
function pathText(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` nr. ${part + 1}` : `${index === 0 ? '' : ', '}${part}`,
    )
    .join('');
}
