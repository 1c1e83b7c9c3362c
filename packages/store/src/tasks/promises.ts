import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';

/** A line of a plan that the municipality has promised to do. */
export interface Promised {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly due: Day;
  readonly text: string;
}

/** What the municipality has promised a caseworker's citizens by a day and not done. Logs a read of the citizens. */
export async function promisesUntil(
  tx: Tx,
  { caseworker, on, last }: { readonly caseworker: string; readonly on: Day; readonly last: Day },
): Promise<readonly Promised[]> {
  const { rows } = await tx.client.query<Promised>({
    name: 'promises',
    text: `select l.fact as id, l.person, trim(p.given_name || ' ' || p.family_name) as name, l.due,
                  l.content as text
             from plan_line l
             join person p on p.municipality = l.municipality and p.id = l.person
             join assignment a on a.municipality = l.municipality and a.person = l.person
                  and a.superseded_at is null and a.employee = $2
                  and a.valid_from <= $3::date and (a.valid_to is null or a.valid_to > $3::date)
            where l.municipality = $1 and l.superseded_at is null and l.state = 'aaben'
              and l.party = 'kommune' and l.due <= $4::date
            order by l.due, l.fact`,
    values: [tx.access.municipality, caseworker, isoDay(on), isoDay(last)],
  });
  for (const { person } of rows) tx.reads.add(person);
  return rows;
}
