import { type Tx, settingsOf } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { Role } from '../database.ts';
import { refusalOf } from '../facts/refusal.ts';
import { type Change, writeHistory } from '../history.ts';
import { newId } from '../id.ts';
import { type Recording, momentOf } from '../recording.ts';
import { followPersons } from './move.ts';

export interface NewUnit {
  /** The sender's own key. */
  readonly externalId: string;
  readonly name: string;
}

export interface NewEmployee {
  readonly externalId: string;
  readonly name: string;
  readonly role: Role;
  /** Id of the unit; null for those who work across the units. */
  readonly unit: string | null;
  readonly seesProtected: boolean;
}

export interface NewPerson {
  readonly externalId: string;
  /** Ten digits. */
  readonly cpr: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Id of the unit. */
  readonly unit: string;
  readonly protected: boolean;
}

/** Adds units and changes those whose sender's key is known. Returns the ids by sender's key. */
export async function saveUnits(
  tx: Tx,
  units: readonly NewUnit[],
  recording: Recording,
): Promise<ReadonlyMap<string, string>> {
  const rows = units.map(({ externalId, name }) => ({ external_id: externalId, name }));
  return await saveRows(tx, 'unit', rows, recording);
}

/** Adds employees and changes those whose sender's key is known. Returns the ids by sender's key. */
export async function saveEmployees(
  tx: Tx,
  employees: readonly NewEmployee[],
  recording: Recording,
): Promise<ReadonlyMap<string, string>> {
  const rows = employees.map(({ externalId, name, role, unit, seesProtected }) => ({
    external_id: externalId,
    name,
    role,
    unit,
    sees_protected: seesProtected,
  }));
  return await saveRows(tx, 'employee', rows, recording);
}

/**
 * Adds persons and changes those whose sender's key is known; a person who moves to another unit or becomes
 * protected takes all rows of the case along. Returns the ids by sender's key.
 * @throws StoreError `findes-allerede` when another person has the CPR number
 */
export async function savePersons(
  tx: Tx,
  persons: readonly NewPerson[],
  recording: Recording,
): Promise<ReadonlyMap<string, string>> {
  const rows = persons.map((person) => ({
    external_id: person.externalId,
    cpr: person.cpr,
    given_name: person.givenName,
    family_name: person.familyName,
    unit: person.unit,
    protected: person.protected,
  }));
  const ids = await saveRows(tx, 'person', rows, recording);
  // What is recorded next looks its persons up; without statistics that becomes a scan for each.
  if (persons.length >= manyRows) await tx.client.query('analyze person');
  return ids;
}

const manyRows = 500;

type Cell = string | boolean | null;
type Row = { readonly external_id: string } & Readonly<Record<string, Cell>>;

const tables = {
  unit: { name: 'text' },
  employee: { name: 'text', role: 'text', unit: 'uuid', sees_protected: 'boolean' },
  person: {
    cpr: 'text',
    given_name: 'text',
    family_name: 'text',
    unit: 'uuid',
    protected: 'boolean',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type Table = keyof typeof tables;

type Stored = Row & { readonly id: string };

async function saveRows(
  tx: Tx,
  table: Table,
  rows: readonly Row[],
  recording: Recording,
): Promise<ReadonlyMap<string, string>> {
  const columns = Object.entries(tables[table]);
  const existing = await readRows(tx, table, columns, rows);
  const ids = new Map<string, string>();
  const added: Stored[] = [];
  const changed: Stored[] = [];
  const changes: Change[] = [];
  for (const row of rows) {
    const old = existing.get(row.external_id);
    const stored = { ...row, id: old?.id ?? newId() };
    ids.set(row.external_id, stored.id);
    if (old !== undefined && columns.every(([name]) => old[name] === row[name])) continue;
    (old === undefined ? added : changed).push(stored);
    changes.push({
      action: old === undefined ? 'registreret' : 'rettet',
      subject: table,
      fact: stored.id,
      person: table === 'person' ? stored.id : null,
      before: old === undefined ? null : historyValues(old),
      after: historyValues(stored),
    });
  }
  const at = await momentOf(tx, recording);
  await insertRows(tx, table, columns, added, at);
  if (changed.length === 0) {
    await writeHistory(tx, changes, recording, at);
    return ids;
  }
  await updateRows(tx, table, columns, changed, () => writeHistory(tx, changes, recording, at));
  return ids;
}

type Columns = readonly (readonly [name: string, type: string])[];

const namesOf = (columns: Columns, alias = ''): string =>
  columns.map(([name]) => `${alias}${name}`).join(', ');

const arraysOf = (columns: Columns, first: number): string =>
  columns.map(([, type], i) => `$${i + first}::${type}[]`).join(', ');

async function readRows(
  tx: Tx,
  table: Table,
  columns: Columns,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Stored>> {
  const found = await tx.client.query<Stored>(
    `select id, external_id, ${namesOf(columns)} from ${table}
      where municipality = $1 and external_id = any ($2::text[])`,
    [tx.access.municipality, rows.map(({ external_id }) => external_id)],
  );
  return new Map(found.rows.map((row) => [row.external_id, row]));
}

async function insertRows(
  tx: Tx,
  table: Table,
  columns: Columns,
  rows: readonly Stored[],
  at: Instant,
): Promise<void> {
  if (rows.length === 0) return;
  // Of these tables only that of persons says when a row was made.
  const [column, moment, moments] =
    table === 'person'
      ? ['recorded_at, ', `$${columns.length + 4}::timestamptz, `, [at]]
      : ['', '', []];
  await tx.client
    .query(
      `insert into ${table} (municipality, ${column}id, external_id, ${namesOf(columns)})
       select $1, ${moment}v.* from unnest($2::uuid[], $3::text[], ${arraysOf(columns, 4)}) as v`,
      [
        tx.access.municipality,
        rows.map(({ id }) => id),
        rows.map(({ external_id }) => external_id),
        ...columns.map(([name]) => rows.map((row) => row[name])),
        ...moments,
      ],
    )
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
}

/**
 * Changes rows that the access has read. A person may be handed to a unit, or given a protection, that lies outside
 * the access: so the change, what follows the person, and its history are written under a wider access.
 */
async function updateRows(
  tx: Tx,
  table: Table,
  columns: Columns,
  rows: readonly Stored[],
  thenHistory: () => Promise<void>,
): Promise<void> {
  const { municipality } = tx.access;
  const ids = rows.map(({ id }) => id);
  await tx.client.query(settingsOf({ ...tx.access, units: 'all', protectedPersons: true }));
  await tx.client
    .query(
      `update ${table} set ${columns.map(([name]) => `${name} = v.${name}`).join(', ')}
         from unnest($2::uuid[], ${arraysOf(columns, 3)}) as v (id, ${namesOf(columns)})
        where ${table}.municipality = $1 and ${table}.id = v.id`,
      [municipality, ids, ...columns.map(([name]) => rows.map((row) => row[name]))],
    )
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  if (table === 'person') {
    await followPersons(tx, ids);
  }
  await thenHistory();
  await tx.client.query(settingsOf(tx.access));
}

/** The history says that a CPR number changed, never which numbers. */
function historyValues(row: Stored): Readonly<Record<string, Cell>> {
  const { cpr: _, id: __, ...rest } = row;
  return rest;
}
