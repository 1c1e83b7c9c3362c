import type { CaseFile } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type FactKind, type FactTable, factTables } from './fact.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Lists = Mutable<Omit<CaseFile, 'person'>>;

const listKinds = [
  'contact_course',
  'benefit_spell',
  'person_category',
  'interview',
  'activity',
  'absence',
  'exemption',
  'skill_test',
  'cv_entry',
] as const satisfies readonly FactKind[];

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
  const results = await Promise.all(listKinds.map((kind) => rowsOf(tx, kind, persons, asKnownOn)));
  const fill = <T>(
    rows: readonly unknown[][],
    table: FactTable<T>,
    into: (lists: Lists) => (T & { readonly id: string })[],
  ) => {
    for (const row of rows) {
      const lists = byPerson.get(row[0] as string);
      if (lists !== undefined) into(lists).push({ ...table.read(row, 2), id: row[1] as string });
    }
  };
  const [
    courses = [],
    benefits = [],
    categories = [],
    interviews = [],
    activities = [],
    absences = [],
    exemptions = [],
    tests = [],
    cvs = [],
  ] = results;
  fill(courses, factTables.contact_course, (lists) => lists.courses);
  fill(benefits, factTables.benefit_spell, (lists) => lists.benefits);
  fill(categories, factTables.person_category, (lists) => lists.categories);
  fill(interviews, factTables.interview, (lists) => lists.interviews);
  fill(activities, factTables.activity, (lists) => lists.activities);
  fill(absences, factTables.absence, (lists) => lists.absences);
  fill(exemptions, factTables.exemption, (lists) => lists.exemptions);
  fill(tests, factTables.skill_test, (lists) => lists.tests);
  fill(cvs, factTables.cv_entry, (lists) => lists.cvs);
  return byPerson;
}

function emptyLists(): Lists {
  return {
    courses: [],
    benefits: [],
    categories: [],
    interviews: [],
    activities: [],
    absences: [],
    exemptions: [],
    tests: [],
    cvs: [],
  };
}

async function rowsOf(
  tx: Tx,
  kind: FactKind,
  persons: readonly string[],
  asKnownOn: Instant | undefined,
): Promise<unknown[][]> {
  const own = factTables[kind].columns.map(([name]) => name);
  const { rows } = await tx.client.query<unknown[]>({
    name: `facts:${kind}${asKnownOn === undefined ? '' : ':then'}`,
    rowMode: 'array',
    text: `select person, fact, ${own.join(', ')} from ${kind}
            where municipality = $1 and person = any ($2::uuid[]) and ${knownThen('', asKnownOn, '$3')}
            order by ${own[0]}, fact`,
    values: [tx.access.municipality, persons, ...(asKnownOn === undefined ? [] : [asKnownOn])],
  });
  return rows;
}

/** Condition: the version that is current, or was at a moment. */
export function knownThen(
  alias: string,
  asKnownOn: Instant | undefined,
  parameter: string,
): string {
  if (asKnownOn === undefined) return `${alias}superseded_at is null`;
  return `${alias}recorded_at <= ${parameter}::timestamptz
    and (${alias}superseded_at is null or ${alias}superseded_at > ${parameter}::timestamptz)`;
}
