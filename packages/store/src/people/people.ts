import { type Day, isoDay } from '@rettidig/engine';
import type { EducationLevel } from '@rettidig/law';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { knownThen } from '../facts/load.ts';
import type { Person } from './person.ts';

export interface Filters {
  readonly caseworker?: string;
  readonly unit?: string;
  readonly person?: string;
  /** Only those whose contact course runs on the day. */
  readonly running?: boolean;
  /** Only those whose name has each of these parts. */
  readonly nameParts?: readonly string[];
  /** Only the one with this CPR number: ten digits. */
  readonly cpr?: string;
  /** Only those whose present address has each of these parts. */
  readonly addressParts?: readonly string[];
  /** Only those who have an offer at this workplace on the day, by P-number. */
  readonly workplace?: string;
  /** At most so many. */
  readonly most?: number;
}

const fullName = `(p.given_name || ' ' || p.family_name)`;

/** Condition: an address of the citizen on the day, which is parameter 2, has a part, given as a parameter. */
const livesAt = (part: string): string => `and exists (
    select from contact_details d
     where d.municipality = p.municipality and d.person = p.id and d.superseded_at is null
       and d.valid_from <= $2::date and (d.valid_to is null or d.valid_to > $2::date)
       and (d.street || ' ' || d.postcode || ' ' || d.town) ilike ${part})`;

/** Condition: an offer of the citizen on the day, which is parameter 2, is at a workplace, given as a parameter. */
const worksAt = (pNumber: string): string => `and exists (
    select from offer_terms o
      join activity a on a.municipality = o.municipality and a.fact = o.activity and a.superseded_at is null
     where o.municipality = p.municipality and o.person = p.id and o.superseded_at is null
       and o.p_number = ${pNumber}
       and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to > $2::date))`;

/** A text as `like` finds it, with its own percent signs and underscores. */
const literal = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** Condition: a contact course of the citizen runs on the day, which is parameter 2. */
function runs(moment: string | undefined): string {
  return `and exists (
    select from contact_course c
     where c.municipality = p.municipality and c.person = p.id and ${knownThen('c.', moment)}
       and c.valid_from <= $2::date and (c.valid_to is null or c.valid_to > $2::date))`;
}

/** Citizens without the facts of their cases, in the order of their names as Danish sorts. */
export async function loadPeople(
  tx: Tx,
  on: Day,
  {
    caseworker,
    unit,
    person,
    running,
    nameParts = [],
    cpr,
    addressParts = [],
    workplace,
    most,
  }: Filters,
  asKnownOn: Instant | undefined,
): Promise<ReadonlyMap<string, Person>> {
  const values: unknown[] = [tx.access.municipality, isoDay(on)];
  const only = (column: string, id: string | undefined) =>
    id === undefined ? '' : `and ${column} = $${values.push(id)}`;
  const filters = [
    only('a.employee', caseworker),
    only('p.unit', unit),
    only('p.id', person),
    only('p.cpr', cpr),
    workplace === undefined ? '' : worksAt(`$${values.push(workplace)}`),
    ...addressParts.map((part) => livesAt(`$${values.push(`%${literal(part)}%`)}`)),
    ...nameParts.map((part) => `and ${fullName} ilike $${values.push(`%${literal(part)}%`)}`),
  ];
  const moment = asKnownOn === undefined ? undefined : `$${values.push(asKnownOn)}`;
  // A statement for each set of filters: one for all of them would be planned as if there were none. A search is
  // different every time and is not kept.
  const kept = `people:${[caseworker, unit, person, moment].map((one) => (one === undefined ? '-' : '+')).join('')}${running ?? false}`;
  const { rows } = await tx.client.query<unknown[]>({
    ...(nameParts.length + addressParts.length > 0 || (cpr ?? workplace) !== undefined
      ? {}
      : { name: kept }),
    rowMode: 'array',
    text: `
      select p.id, ${fullName}, p.protected, p.unit, u.name, a.employee, e.name,
             r.birth_date, r.education
        from person p
        join unit u on u.municipality = p.municipality and u.id = p.unit
        join person_record r on r.municipality = p.municipality and r.person = p.id
             and ${knownThen('r.', moment)}
        left join assignment a on a.municipality = p.municipality and a.person = p.id
             and a.valid_from <= $2::date and (a.valid_to is null or a.valid_to > $2::date)
             and ${knownThen('a.', moment)}
        left join employee e on e.municipality = a.municipality and e.id = a.employee
       where p.municipality = $1 ${filters.join(' ')} ${running === true ? runs(moment) : ''}
       order by p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", p.id, a.valid_from desc
       ${most === undefined ? '' : `limit ${Math.trunc(most)}`}`,
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
