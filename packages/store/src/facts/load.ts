import type { CaseFile, FactKind, FactValues } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { factTables } from './fact.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Lists = Mutable<Omit<CaseFile, 'person'>>;

/**
 * The lists of facts of some persons, as known now or at a moment, each sorted by first day. Every person gets an
 * entry. All tables are asked in one go on the connection.
 */
export async function loadFacts(
  tx: Tx,
  persons: readonly string[],
  asKnownOn: Instant | undefined,
): Promise<ReadonlyMap<string, Lists>> {
  const byPerson = new Map(persons.map((person) => [person, emptyLists()]));
  const ids = `{${persons.join(',')}}`;
  const load = async <K extends FactKind>(
    kind: K,
    listOf: (lists: Lists) => (FactValues[K] & { readonly id: string })[],
  ): Promise<void> => {
    const { read, firstDay } = factTables[kind];
    for (const row of await rowsOf(tx, kind, ids, asKnownOn)) {
      const lists = byPerson.get(row[0] as string);
      if (lists !== undefined) listOf(lists).push(read(row[1] as string, row, 2));
    }
    for (const lists of byPerson.values()) {
      const list = listOf(lists);
      if (list.length > 1) list.sort((a, b) => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1));
    }
  };
  await Promise.all([
    load('contact_course', (lists) => lists.courses),
    load('benefit_spell', (lists) => lists.benefits),
    load('person_category', (lists) => lists.categories),
    load('household', (lists) => lists.households),
    load('interview', (lists) => lists.interviews),
    load('activity', (lists) => lists.activities),
    load('absence', (lists) => lists.absences),
    load('exemption', (lists) => lists.exemptions),
    load('skill_test', (lists) => lists.tests),
    load('cv_entry', (lists) => lists.cvs),
    load('sickness_case', (lists) => lists.sicknessCases),
    load('sickness_decision', (lists) => lists.sicknessDecisions),
  ]);
  return byPerson;
}

function emptyLists(): Lists {
  return {
    courses: [],
    benefits: [],
    categories: [],
    households: [],
    interviews: [],
    activities: [],
    absences: [],
    exemptions: [],
    tests: [],
    cvs: [],
    sicknessCases: [],
    sicknessDecisions: [],
  };
}

/** The rows of a kind: person, fact, and its own columns. */
export async function rowsOf(
  tx: Tx,
  kind: FactKind,
  persons: string,
  asKnownOn: Instant | undefined,
): Promise<unknown[][]> {
  const own = factTables[kind].columns.map(([name]) => name);
  const moment = asKnownOn === undefined ? undefined : '$3';
  const { rows } = await tx.client.query<unknown[]>({
    name: `facts:${kind}:${moment ?? 'now'}`,
    rowMode: 'array',
    text: `select person, fact, ${own.join(', ')} from ${kind}
            where municipality = $1 and person = any ($2::uuid[]) and ${knownThen('', moment)}`,
    values: [tx.access.municipality, persons, ...(asKnownOn === undefined ? [] : [asKnownOn])],
  });
  return rows;
}

/** Condition: the version that is current, or that was at a moment (given as a parameter). */
export function knownThen(alias: string, moment: string | undefined): string {
  if (moment === undefined) return `${alias}superseded_at is null`;
  return `${alias}recorded_at <= ${moment}::timestamptz
    and (${alias}superseded_at is null or ${alias}superseded_at > ${moment}::timestamptz)`;
}
