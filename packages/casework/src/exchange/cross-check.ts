import { danishDay } from '@rettidig/engine';
import { withoutCpr } from './cpr.ts';
import { declarationOf, type FileName, fileNames } from './format.ts';
import type { Delivered, Gathered } from './gathered.ts';
import {
  beforeCourseMessage,
  type DatedFact,
  heldInterview,
  interviewsBeforeCourse,
} from './order.ts';
import { overlapMessage, overlappingSpells, periodOf, seriesOf, type Spell } from './overlap.ts';
import { problem } from './problem.ts';
import { type AnyRow, isDay } from './row.ts';
import { csvName } from './write.ts';

/** What is registered already and a delivery may refer to or collide with. */
export interface Known {
  /** The sender's ids of a file's registered rows. */
  readonly ids: (file: FileName) => ReadonlySet<string>;
  /** Registered spells of a file whose periods may not overlap; `line` is null. */
  readonly spells: (file: FileName) => Iterable<Spell>;
  /** The sender's id of the person that a registered row of a file is about; null where it is not known. */
  readonly ownerOf: (file: FileName, id: string) => string | null;
  /** CPR number → the sender's id of the registered person. */
  readonly cprs: ReadonlyMap<string, string>;
}

export const nothingKnown: Known = {
  ids: () => new Set(),
  spells: () => [],
  ownerOf: () => null,
  cprs: new Map(),
};

export function checkOneMunicipality(file: Gathered): void {
  const rows = file.good.length + file.counts.leftOut;
  if (rows === 1) return;
  const message = `Filen skal have præcis én række ud over kolonnenavnene. Den har ${rows}.`;
  file.report(
    problem(
      { file: csvName(file.name), line: null, column: null },
      { code: 'antal-kommuner', message },
    ),
  );
}

export function checkCprs(file: Gathered, known: Known): void {
  const lineOf = new Map<unknown, Delivered>();
  for (const delivered of file.good) {
    const { row, line } = delivered;
    const { cpr, id } = row;
    const place = { file: csvName(file.name), line, column: 'cpr' };
    const earlier = lineOf.get(cpr);
    const registered = typeof cpr === 'string' ? known.cprs.get(cpr) : undefined;
    if (earlier !== undefined && earlier.row['id'] !== id) {
      const message = `Samme CPR-nummer står i linje ${earlier.line}. En person skal kun stå én gang: Slet den ene linje.`;
      const found = problem(place, { code: 'gentaget-cpr', message });
      file.reject(row, found);
      file.bad.add(String(earlier.row['id']));
    } else if (registered !== undefined && registered !== id) {
      const message = `CPR-nummeret er registreret på person-id »${withoutCpr(registered)}«. Brug det id, personen blev indlæst med.`;
      file.reject(row, problem(place, { code: 'gentaget-cpr', message, value: null }));
    }
    lineOf.set(cpr, delivered);
  }
}

export function checkReferences(
  file: Gathered,
  gathered: ReadonlyMap<FileName, Gathered>,
  known: Known,
): void {
  for (const [column, { cell }] of Object.entries(declarationOf(file.name).columns)) {
    if (cell.target === null) continue;
    const target = fileNames.find((name) => name === cell.target);
    if (target === undefined) throw new Error(`No file ${cell.target} to refer to`);
    const delivered = gathered.get(target);
    const registered = known.ids(target);
    for (const { row, line } of file.good) {
      const id = row[column];
      if (typeof id !== 'string') continue;
      if (delivered?.bad.has(id) === true) {
        // Its own row says what is wrong; this one goes with it.
        if (typeof row['id'] === 'string') file.bad.add(row['id']);
      } else if (delivered?.lineOf.has(id) !== true && !registered.has(id)) {
        const message = `»${withoutCpr(id)}« er ikke et id i ${csvName(target)} og er heller ikke indlæst før. Ret id’et, eller tilføj rækken dér.`;
        file.reject(
          row,
          problem(
            { file: csvName(file.name), line, column },
            { code: 'ukendt-reference', message, value: id },
          ),
        );
      }
    }
  }
}

/** A reference to a row of another person: one of the two ids is wrong. */
export function checkOwners(
  file: Gathered,
  gathered: ReadonlyMap<FileName, Gathered>,
  known: Known,
): void {
  for (const [column, { cell }] of Object.entries(declarationOf(file.name).columns)) {
    const target = fileNames.find((name) => name === cell.target);
    if (target === undefined || declarationOf(target).columns['person'] === undefined) continue;
    const owners = new Map(gathered.get(target)?.good.map(({ row }) => [row['id'], row['person']]));
    for (const { row, line } of file.good) {
      const { person } = row;
      const id = row[column];
      if (typeof id !== 'string') continue;
      const owner = owners.get(id) ?? known.ownerOf(target, id);
      if (typeof owner !== 'string' || owner === person) continue;
      const message = `»${withoutCpr(id)}« i ${csvName(target)} er en anden persons. Ret det id, der er forkert.`;
      const place = { file: csvName(file.name), line, column };
      file.reject(row, problem(place, { code: 'modstrid', message, value: id }));
    }
  }
}

/** The same thing twice, where there can be only one row about it. */
export function checkOnePer(file: Gathered): void {
  const { onePer } = declarationOf(file.name);
  if (onePer === null) return;
  const lineOf = new Map<unknown, number>();
  for (const { row, line } of file.good) {
    const value = row[onePer];
    const earlier = lineOf.get(value);
    if (earlier === undefined) {
      lineOf.set(value, line);
      continue;
    }
    const message = `»${withoutCpr(String(value))}« står også i linje ${earlier}. Der kan kun være én række om det: Slet den ene.`;
    const place = { file: csvName(file.name), line, column: onePer };
    file.reject(row, problem(place, { code: 'modstrid', message, value: String(value) }));
  }
}

/** The end of a course or an offer on another day than the course or the offer itself says. */
export function checkEnds(
  file: Gathered,
  { gathered, target }: { readonly gathered: Gathered | undefined; readonly target: FileName },
): void {
  const ended = new Map(gathered?.good.map(({ row }) => [row['id'], row['til_og_med']]));
  for (const { row, line } of file.good) {
    const last = ended.get(row[target]);
    const { dato } = row;
    if (last === undefined || last === dato) continue;
    const message = isDay(last)
      ? `»${withoutCpr(String(row[target]))}« slutter ${danishDay(last)} i ${csvName(target)}. Ret den ene dato.`
      : `»${withoutCpr(String(row[target]))}« løber endnu i ${csvName(target)}. Skriv til_og_med dér, eller slet linjen.`;
    const place = { file: csvName(file.name), line, column: 'dato' };
    file.reject(row, problem(place, { code: 'modstrid', message }));
  }
}

export function checkOverlaps(file: Gathered, known: Known): void {
  const declared = declarationOf(file.name);
  if (declared.oneAtATime === null) return;
  const spells: Spell[] = [];
  const rows = new Map<string, AnyRow>();
  for (const { row, line } of file.good) {
    const { id, person } = row;
    const period = periodOf(declared, row);
    if (typeof id !== 'string' || typeof person !== 'string' || period === null) continue;
    if (file.bad.has(id)) continue;
    spells.push({ id, person, line, series: seriesOf(declared, row), ...period });
    rows.set(id, row);
  }
  for (const spell of known.spells(file.name)) if (!rows.has(spell.id)) spells.push(spell);
  for (const pair of overlappingSpells(spells)) {
    const message = overlapMessage(pair, declared.oneAtATime);
    const line = Math.max(...pair.map((spell) => spell.line ?? 0));
    const place = { file: csvName(file.name), line, column: declared.period?.from ?? null };
    file.report(problem(place, { code: 'overlap', message }));
    for (const { id, line: own } of pair) if (own !== null) file.bad.add(id);
  }
}

/** A held interview before the first course of its person; the course may be delivered or registered. */
export function checkInterviewOrder(
  file: Gathered,
  gathered: ReadonlyMap<FileName, Gathered>,
  known: Known,
): void {
  const courses = coursesOf(gathered.get('kontaktforloeb'), known);
  const delivered = new Map<string, Delivered>();
  const interviews: DatedFact[] = [];
  for (const { row, line } of file.good) {
    const { id, person } = row;
    const on = heldInterview(row);
    if (typeof id !== 'string' || typeof person !== 'string' || on === null) continue;
    interviews.push({ id, person, on, place: '' });
    delivered.set(id, { row, line });
  }
  for (const [interview, course] of interviewsBeforeCourse(interviews, courses)) {
    const found = delivered.get(interview.id);
    if (found === undefined) continue;
    const place = { file: csvName(file.name), line: found.line, column: 'dato' };
    const message = beforeCourseMessage(interview, course);
    file.reject(found.row, problem(place, { code: 'foer-forloebet', message }));
  }
}

/** The first days of courses. A person with a course that cannot be used has none, as its day is not known. */
function coursesOf(delivered: Gathered | undefined, known: Known): readonly DatedFact[] {
  const courses = new Map<string, DatedFact>();
  for (const { id, person, from } of known.spells('kontaktforloeb')) {
    courses.set(id, { id, person, on: from, place: `registreret som ${withoutCpr(id)}` });
  }
  const unsure = new Set(delivered?.persons);
  for (const { row, line } of delivered?.good ?? []) {
    const { id, person, henvendelse } = row;
    if (typeof id !== 'string' || typeof person !== 'string' || !isDay(henvendelse)) continue;
    if (delivered?.bad.has(id) === true) unsure.add(person);
    courses.set(id, { id, person, on: henvendelse, place: `linje ${line}` });
  }
  return [...courses.values()].filter(({ person }) => !unsure.has(person));
}
