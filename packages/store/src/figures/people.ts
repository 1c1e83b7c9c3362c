import type { Day } from '@rettidig/engine';
import type { EducationLevel } from '@rettidig/law';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { knownThen } from '../facts/load.ts';

/** Which population: of which day, as known when, and of whom. */
export interface WhichPopulation {
  /** The day it is. */
  readonly on: Day;
  /** A moment: everything as it was known then; left out: as known now. */
  readonly asKnownOn?: Instant;
  /** Ids of citizens: only these; what belongs to the municipality is always there. */
  readonly persons?: readonly string[];
}

/** A citizen without the facts. */
export type PersonRow = readonly [
  id: string,
  unit: string,
  birthDate: Day,
  education: EducationLevel | null,
];

/** The citizens the access reaches, in the order of their ids, so many at a time; never none. */
export async function* loadPeople(
  tx: Tx,
  { asKnownOn, persons }: WhichPopulation,
  atATime: number,
): AsyncGenerator<readonly PersonRow[], undefined> {
  const earlier = asKnownOn === undefined ? null : await unitsBefore(tx, asKnownOn);
  const read =
    persons === undefined
      ? everybody(tx, asKnownOn, atATime)
      : only(tx, { asKnownOn, ids: [...new Set(persons)].toSorted(), atATime });
  for await (const rows of read) {
    yield earlier === null
      ? rows
      : rows.map(([id, unit, ...rest]) => [id, earlier.get(id) ?? unit, ...rest]);
  }
  return undefined;
}

async function* everybody(
  tx: Tx,
  asKnownOn: Instant | undefined,
  atATime: number,
): AsyncGenerator<readonly PersonRow[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const some = { condition: 'p.id > $2', value: after, limit: `limit ${atATime}` };
    const rows = await peopleWhere(tx, asKnownOn, some);
    const last = rows.at(-1);
    if (last !== undefined) yield rows;
    if (last === undefined || rows.length < atATime) return;
    [after] = last;
  }
}

async function* only(
  tx: Tx,
  {
    asKnownOn,
    ids,
    atATime,
  }: {
    readonly asKnownOn: Instant | undefined;
    /** In order. */
    readonly ids: readonly string[];
    readonly atATime: number;
  },
): AsyncGenerator<readonly PersonRow[]> {
  for (let at = 0; at < ids.length; at += atATime) {
    const value = `{${ids.slice(at, at + atATime).join(',')}}`;
    const rows = await peopleWhere(tx, asKnownOn, {
      condition: 'p.id = any ($2::uuid[])',
      value,
      limit: '',
    });
    if (rows.length > 0) yield rows;
  }
}

async function peopleWhere(
  tx: Tx,
  asKnownOn: Instant | undefined,
  { condition, value, limit }: Readonly<Record<'condition' | 'value' | 'limit', string>>,
): Promise<readonly PersonRow[]> {
  const values: unknown[] = [tx.access.municipality, value];
  const moment = asKnownOn === undefined ? undefined : `$${values.push(asKnownOn)}`;
  const { rows } = await tx.client.query<[string, string, Day, EducationLevel | null]>({
    name: `people:${condition}:${limit}:${moment ?? 'now'}`,
    rowMode: 'array',
    text: `select p.id, p.unit, r.birth_date, r.education
             from person p
             join person_record r on r.municipality = p.municipality and r.person = p.id
                  and ${knownThen('r.', moment)}
            where p.municipality = $1 and ${condition}
            order by p.id ${limit}`,
    values,
  });
  return rows;
}

/** The units that citizens who have moved since belonged to: the table has only the present one, the history the others. */
async function unitsBefore(tx: Tx, moment: Instant): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.client.query<[person: string, unit: string]>({
    rowMode: 'array',
    text: `select distinct on (fact) fact, before ->> 'unit'
             from history
            where municipality = $1 and subject = 'person' and recorded_at > $2
              and before ->> 'unit' is not null
            order by fact, recorded_at, id`,
    values: [tx.access.municipality, moment],
  });
  return new Map(rows);
}
