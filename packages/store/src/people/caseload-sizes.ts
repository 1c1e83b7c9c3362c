import { type Day, isoDay } from '@rettidig/engine';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';

/**
 * How many citizens with a running contact course each employee has on a day, by the employee's id. Counts only: no
 * citizen is read, so none is logged.
 */
export async function caseloadSizes(tx: Tx, on: Day): Promise<ReadonlyMap<string, number>> {
  const day = isoDay(on);
  const { rows } = await sql<{ employee: string; citizens: number }>`
    select a.employee, count(distinct a.person)::int as citizens
      from assignment a
      join contact_course c on c.municipality = a.municipality and c.person = a.person
           and c.superseded_at is null
           and c.valid_from <= ${day}::date and (c.valid_to is null or c.valid_to > ${day}::date)
     where a.municipality = ${tx.access.municipality} and a.superseded_at is null
       and a.valid_from <= ${day}::date and (a.valid_to is null or a.valid_to > ${day}::date)
     group by a.employee`.execute(tx.db);
  return new Map(rows.map(({ employee, citizens }) => [employee, citizens]));
}
