import type { CaseFile } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import type { EducationLevel } from '@rettidig/law';
import { type Tx, logReads } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { knownThen, loadFacts } from '../facts/load.ts';
import { type HistoryLine, historyOf } from '../history.ts';
import { isId } from '../id.ts';
import { StoreError } from '../store-error.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A citizen as the lists show it, with the facts of the case. Never the CPR number. */
export interface Citizen {
  readonly id: string;
  readonly name: string;
  readonly birthDate: Day;
  readonly protected: boolean;
  readonly unit: Named;
  /** The caseworker on the day asked about; null when there is none. */
  readonly caseworker: Named | null;
  readonly caseFile: CaseFile;
}

/** A citizen on a page of its own. */
export interface CitizenCase extends Citizen {
  /** The first six digits of the CPR number and four dots. */
  readonly cprMasked: string;
  readonly changes: readonly HistoryLine[];
}

/** Which citizens: of a caseworker, of a unit, or all the access reaches; caseworkers as they are on the day. */
export interface Which {
  readonly on: Day;
  readonly caseworker?: string;
  readonly unit?: string;
}

/**
 * Citizens with the facts of their cases, sorted by name as Danish sorts. Logs a read of every one of them.
 * @param asKnownOn a moment: reads the facts as they were known then. Access is always that of now.
 */
export async function loadCaseload(
  tx: Tx,
  which: Which,
  asKnownOn?: Instant,
): Promise<readonly Citizen[]> {
  const ids = [which.caseworker, which.unit].filter((id) => id !== undefined);
  if (!ids.every(isId)) return [];
  const people = await loadPeople(tx, which.on, which, asKnownOn);
  const facts = await loadFacts(tx, [...people.keys()], asKnownOn);
  const citizens: Citizen[] = [];
  for (const [id, { person, ...citizen }] of people) {
    tx.reads.add(id);
    const lists = facts.get(id);
    if (lists !== undefined) citizens.push({ ...citizen, caseFile: { person, ...lists } });
  }
  return citizens;
}

/**
 * One citizen with the facts, the masked CPR number and the history of the case; null when there is none that the
 * access reaches. Logs the read.
 */
export async function loadCitizen(
  tx: Tx,
  id: string,
  on: Day,
  asKnownOn?: Instant,
): Promise<CitizenCase | null> {
  if (!isId(id)) return null;
  const found = (await loadPeople(tx, on, { person: id }, asKnownOn)).get(id);
  if (found === undefined) return null;
  tx.reads.add(id);
  const [facts, changes, masked] = await Promise.all([
    loadFacts(tx, [id], asKnownOn),
    historyOf(tx, id),
    tx.client.query<{ readonly start: string }>({
      name: 'cpr-masked',
      text: 'select left(cpr, 6) as start from person where municipality = $1 and id = $2',
      values: [tx.access.municipality, id],
    }),
  ]);
  const lists = facts.get(id);
  const start = masked.rows[0]?.start;
  if (lists === undefined || start === undefined) return null;
  const { person, ...citizen } = found;
  return { ...citizen, caseFile: { person, ...lists }, cprMasked: `${start}-••••`, changes };
}

/**
 * The whole CPR number, ten digits. Logged as a read of its own, with the reason.
 * @throws StoreError `ukendt-borger` when the access does not reach the citizen
 */
export async function revealCpr(tx: Tx, id: string, reason: string): Promise<string> {
  const row = isId(id)
    ? await tx.db
        .selectFrom('person')
        .select('cpr')
        .where('municipality', '=', tx.access.municipality)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (row === undefined) {
    throw new StoreError(
      'ukendt-borger',
      'Borgeren findes ikke, eller du har ikke adgang til sagen.',
    );
  }
  await logReads(tx.client, tx.access, [id], `CPR-nummer vist: ${reason}`);
  return row.cpr;
}

type Person = Omit<Citizen, 'caseFile'> & Pick<CaseFile, 'person'>;

interface Filters {
  readonly caseworker?: string;
  readonly unit?: string;
  readonly person?: string;
}

async function loadPeople(
  tx: Tx,
  on: Day,
  { caseworker, unit, person }: Filters,
  asKnownOn: Instant | undefined,
): Promise<ReadonlyMap<string, Person>> {
  const values: unknown[] = [tx.access.municipality, isoDay(on)];
  const only = (column: string, id: string | undefined) =>
    id === undefined ? '' : `and ${column} = $${values.push(id)}`;
  const filters = [only('a.employee', caseworker), only('p.unit', unit), only('p.id', person)];
  const moment = asKnownOn === undefined ? undefined : `$${values.push(asKnownOn)}`;
  const { rows } = await tx.client.query<unknown[]>({
    // A statement for each set of filters: one for all of them would be planned as if there were none.
    name: `people:${filters.join('')}:${moment ?? 'now'}`,
    rowMode: 'array',
    text: `
      select p.id, p.given_name || ' ' || p.family_name, p.protected, p.unit, u.name, a.employee, e.name,
             r.birth_date, r.education
        from person p
        join unit u on u.municipality = p.municipality and u.id = p.unit
        join person_record r on r.municipality = p.municipality and r.person = p.id
             and ${knownThen('r.', moment)}
        left join assignment a on a.municipality = p.municipality and a.person = p.id
             and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to > $2::date)
             and ${knownThen('a.', moment)}
        left join employee e on e.municipality = a.municipality and e.id = a.employee
       where p.municipality = $1 ${filters.join(' ')}
       order by p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", p.id, a.valid_from desc`,
    values,
  });
  const people = new Map<string, Person>();
  for (const row of rows) {
    const [id, name, isProtected, unit, unitName, employee, employeeName] = row as [
      string,
      string,
      boolean,
      string,
      string,
      string | null,
      string | null,
    ];
    // Of two caseworkers on the same day, the one who came last comes first in the rows.
    if (people.has(id)) continue;
    const birthDate = row[7] as Day;
    people.set(id, {
      id,
      name: name.trim(),
      birthDate,
      protected: isProtected,
      unit: { id: unit, name: unitName },
      caseworker: employee === null ? null : { id: employee, name: employeeName ?? '' },
      person: { birthDate, education: row[8] as EducationLevel | null },
    });
  }
  return people;
}
