import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { knownThen } from '../facts/load.ts';
import { refusalOf } from '../facts/refusal.ts';
import { type Change, writeHistory } from '../history.ts';
import { isId, newId } from '../id.ts';
import { type Recording, authorOf, momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';

type Cell = string | number | boolean | null;

/** How something of the municipality's own lies in its table, where it keeps all its versions. */
export interface KeptTable<V extends { readonly id: string }> {
  readonly name: string;
  /** The column of what is the same in all versions. */
  readonly key: string;
  readonly columns: readonly (readonly [name: string, type: string, property: string])[];
  readonly write: (value: V) => readonly Cell[];
  /** What it says stands in its versions alone, not in the history, which more people may read. */
  readonly secret?: true;
  /** Reads the cells of a row in the order of the columns. */
  readonly read: (id: string, row: readonly unknown[]) => V;
}

const namesOf = <V extends { readonly id: string }>({ columns }: KeptTable<V>): string =>
  columns.map(([name]) => name).join(', ');

/** Which rows: a condition on the columns, in which `$2` is the value and `$1` the municipality. */
export interface Where {
  readonly condition: string;
  readonly value: string;
}

/**
 * All that stands in a table now, or stood in it as known at a moment, in the order of a clause made of its columns, of them
 * those that a condition takes.
 */
export async function readKept<V extends { readonly id: string }>(
  tx: Tx,
  table: KeptTable<V>,
  orderBy: string,
  where?: Where,
  asKnownOn?: Instant,
): Promise<readonly V[]> {
  const values = [tx.access.municipality, ...(where === undefined ? [] : [where.value])];
  const moment = asKnownOn === undefined ? undefined : `$${values.length + 1}`;
  const { rows } = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `select ${table.key}, ${namesOf(table)} from ${table.name}
            where municipality = $1 and ${knownThen('', moment)}
                  ${where === undefined ? '' : `and ${where.condition}`} order by ${orderBy}`,
    values: asKnownOn === undefined ? values : [...values, asKnownOn],
  });
  return rows.map((row) => table.read(row[0] as string, row.slice(1)));
}

/**
 * Adds what is new, and writes a new version of what is there and says something else. What is there and says the
 * same is left alone.
 * @throws StoreError `findes-allerede` when the database holds it twice
 */
export async function saveKept<V extends { readonly id: string }>(
  tx: Tx,
  table: KeptTable<V>,
  values: readonly V[],
  recording: Recording,
): Promise<void> {
  const at = await momentOf(tx, recording);
  const names = namesOf(table);
  const { rows } = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `select ${table.key}, ${names} from ${table.name}
            where municipality = $1 and superseded_at is null and ${table.key} = any ($2::uuid[])`,
    values: [tx.access.municipality, values.map(({ id }) => id)],
  });
  const before = new Map(
    rows.map((row) => [row[0] as string, table.read(row[0] as string, row.slice(1))]),
  );
  const isNew = (value: V): boolean => {
    const old = before.get(value.id);
    return (
      old === undefined || JSON.stringify(table.write(old)) !== JSON.stringify(table.write(value))
    );
  };
  const written = values.filter(isNew);
  if (written.length === 0) return;
  await tx.client.query({
    text: `update ${table.name} set superseded_at = $3
            where municipality = $1 and superseded_at is null and ${table.key} = any ($2::uuid[])`,
    values: [tx.access.municipality, written.map(({ id }) => id), at],
  });
  const arrays = table.columns.map(([, type], i) => `$${i + 6}::${type}[]`).join(', ');
  const cells = written.map(table.write);
  await tx.client
    .query({
      text: `insert into ${table.name} (municipality, recorded_at, recorded_by, id, ${table.key}, ${names})
             select $1, $2, $3, v.* from unnest($4::uuid[], $5::uuid[], ${arrays}) as v`,
      values: [
        tx.access.municipality,
        at,
        authorOf(tx, recording),
        written.map(() => newId()),
        written.map(({ id }) => id),
        ...table.columns.map((_, column) => cells.map((row) => row[column] ?? null)),
      ],
    })
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  const changes = written.map((value): Change => {
    const old = before.get(value.id);
    return {
      action: old === undefined ? 'registreret' : 'rettet',
      subject: table.name,
      fact: value.id,
      person: null,
      before: old === undefined ? null : jsonOf(table, old),
      after: jsonOf(table, value),
    };
  });
  await writeHistory(tx, changes, recording, at);
}

/**
 * Ends what runs on a day: its newest version has the day as the first day after. What would never have run is
 * withdrawn.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function endKept<
  V extends { readonly id: string; readonly from: Day; readonly to: Day },
>(
  tx: Tx,
  table: KeptTable<V>,
  { id, to, recording }: { readonly id: string; readonly to: Day; readonly recording: Recording },
): Promise<void> {
  const old = await standing(tx, table, id);
  if (to > old.from) return await saveKept(tx, table, [{ ...old, to }], recording);
  await withdraw(tx, table, old, recording);
}

/**
 * Withdraws what is there: it stands in the history, and nowhere else.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawKept<V extends { readonly id: string }>(
  tx: Tx,
  table: KeptTable<V>,
  { id, recording }: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdraw(tx, table, await standing(tx, table, id), recording);
}

async function standing<V extends { readonly id: string }>(
  tx: Tx,
  table: KeptTable<V>,
  id: string,
): Promise<V> {
  const old = isId(id)
    ? (await readKept(tx, table, table.key, { condition: `${table.key} = $2`, value: id }))[0]
    : undefined;
  if (old !== undefined) return old;
  throw new StoreError(
    'ukendt-oplysning',
    'Oplysningen findes ikke længere: den er annulleret i mellemtiden. Hent siden igen.',
  );
}

async function withdraw<V extends { readonly id: string }>(
  tx: Tx,
  table: KeptTable<V>,
  old: V,
  recording: Recording,
): Promise<void> {
  const at = await momentOf(tx, recording);
  await tx.client.query(
    `update ${table.name} set superseded_at = $3
      where municipality = $1 and superseded_at is null and ${table.key} = $2`,
    [tx.access.municipality, old.id, at],
  );
  const change: Change = {
    action: 'annulleret',
    subject: table.name,
    fact: old.id,
    person: null,
    before: jsonOf(table, old),
    after: null,
  };
  await writeHistory(tx, [change], recording, at);
}

function jsonOf<V extends { readonly id: string }>(
  table: KeptTable<V>,
  value: V,
): Readonly<Record<string, Cell>> | null {
  if (table.secret === true) return null;
  const cells = table.write(value);
  return Object.fromEntries(table.columns.map(([, , property], i) => [property, cells[i] ?? null]));
}

/** Id by sender's key of what an import brought and stands in a table now. */
export async function sendersOf(
  tx: Tx,
  { name, key }: { readonly name: string; readonly key: string },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.client.query<{ readonly external: string; readonly id: string }>(
    `select external_id as external, ${key} as id from ${name}
      where municipality = $1 and superseded_at is null and external_id is not null`,
    [tx.access.municipality],
  );
  return new Map(rows.map(({ external, id }) => [external, id]));
}
