import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Database } from './database.ts';
import { isId, newId } from './id.ts';
import { StoreError } from './store-error.ts';

/** Who asks, what they may see, and why. The database enforces it (docs/adr/0007). */
export interface Access {
  /** The municipality's code (kommunekode), 101-999. */
  readonly municipality: number;
  /** The employee's id; null for a program without a person behind it, such as an import. */
  readonly user: string | null;
  /** Ids of the units whose citizens may be seen. */
  readonly units: readonly string[] | 'all';
  /** Whether citizens with name and address protection may be seen. */
  readonly protectedPersons: boolean;
  /** What of the committees' unpublished material may be seen; nothing when absent. */
  readonly committee?: CommitteeAccess;
  /** Why, in Danish; stands in the read log. */
  readonly purpose: string;
}

/** Everything; or what is open, and what is closed of the bodies with these ids. */
export type CommitteeAccess = 'alt' | { readonly closedOf: readonly string[] };

/** One transaction under one access. Only this package looks inside. */
export interface Tx {
  readonly access: Access;
  readonly db: Kysely<Database>;
  readonly client: pg.ClientBase;
  /** Persons read so far; logged when the transaction commits. */
  readonly reads: Set<string>;
  /** Tables that got many rows; their statistics are made anew when the transaction commits. */
  readonly grown: Set<string>;
}

/** Where connections come from. */
interface Connections {
  readonly pool: pg.Pool;
}

/**
 * Runs work in one transaction that sees only what the access allows. Commits when the work is done, together with
 * one line in the read log about every person the work has read; rolls back everything when it throws. What was read
 * in a transaction that throws is not logged, so it must not be shown.
 *
 * The work sees one moment of the database, however many statements it reads with. Where somebody else has changed what
 * it wants to change, it is rolled back and done again, so it must do nothing outside the transaction.
 * @throws StoreError when the access is malformed
 */
export async function withAccess<T>(
  store: Connections,
  access: Access,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction(store, { access, isolation: 'repeatable read' }, work);
    } catch (error) {
      const isOvertaken =
        error instanceof Error && 'code' in error && error.code === serializationFailure;
      if (!isOvertaken || attempt === mostAttempts) throw error;
    }
  }
}

const serializationFailure = '40001';
const mostAttempts = 5;

/**
 * As `withAccess`, but every statement sees what others have finished before it, and nothing is done twice: for work
 * that first waits for its turn.
 */
export async function withAccessInTurn<T>(
  store: Connections,
  access: Access,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return await transaction(store, { access, isolation: 'read committed' }, work);
}

async function transaction<T>(
  store: Connections,
  {
    access,
    isolation,
  }: { readonly access: Access; readonly isolation: 'repeatable read' | 'read committed' },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const begin = `begin isolation level ${isolation}; ${settingsOf(access)}`;
  if (access.purpose.trim() === '') throw malformed('formålet mangler');
  const client = await store.pool.connect();
  try {
    await client.query(begin);
    const tx: Tx = { access, client, db: queriesOn(client), reads: new Set(), grown: new Set() };
    const result = await work(tx);
    await commit(tx);
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}

/** The settings that the policies read, as literals: a distributed database passes those on to every node. */
export function settingsOf(access: Access): string {
  const { municipality, user, units, protectedPersons, committee } = access;
  if (!Number.isInteger(municipality) || municipality < 101 || municipality > 999) {
    throw malformed('kommunekoden er ikke et tal mellem 101 og 999');
  }
  if (user !== null && !isId(user)) throw malformed('medarbejderens id er ikke et id');
  if (units !== 'all' && !units.every(isId)) throw malformed('en enheds id er ikke et id');
  return [
    `set local app.municipality = '${municipality}'`,
    `set local app.employee = '${user ?? ''}'`,
    `set local app.all_units = '${units === 'all' ? 'on' : 'off'}'`,
    `set local app.units = '${units === 'all' ? '' : units.join(',')}'`,
    `set local app.protected = '${protectedPersons ? 'on' : 'off'}'`,
    `set local app.committee = '${committeeSetting(committee)}'`,
  ].join('; ');
}

function committeeSetting(committee: CommitteeAccess | undefined): string {
  if (committee === undefined) return '';
  if (committee === 'alt') return 'on';
  if (!committee.closedOf.every(isId)) throw malformed('et udvalgs id er ikke et id');
  return ['open', ...committee.closedOf].join(',');
}

function malformed(what: string): StoreError {
  return new StoreError('ugyldig-adgang', `Adgangen til databasen er ikke gyldig: ${what}.`);
}

async function commit(tx: Tx): Promise<void> {
  const { access, client, reads, grown } = tx;
  // Until the server does it by itself, minutes later, it would plan for empty tables and read ten times as long.
  if (grown.size > 0) await client.query(`analyze ${[...grown].join(', ')}`);
  const logged =
    reads.size === 0 ? undefined : logReads(client, access, [...reads], access.purpose);
  const [, committed] = await Promise.all([logged, client.query('commit')]);
  // PostgreSQL answers COMMIT with ROLLBACK when the work has swallowed an error.
  if (committed.command === 'ROLLBACK') {
    throw new Error(
      'The transaction was rolled back: a statement in it failed, and the error was not passed on.',
    );
  }
}

/** Writes one line in the read log. */
export async function logReads(
  client: pg.ClientBase,
  access: Access,
  persons: readonly string[],
  purpose: string,
): Promise<void> {
  await client.query({
    name: 'read-log',
    text: `insert into read_log (municipality, id, read_at, reader, purpose, persons)
           values ($1, $2, now(), $3, $4, $5)`,
    values: [access.municipality, newId(), access.user, purpose, `{${persons.join(',')}}`],
  });
}

/** Kysely on a connection that is already in a transaction. */
function queriesOn(client: pg.PoolClient): Kysely<Database> {
  const borrowed = {
    query: client.query.bind(client),
    release: () => undefined,
  };
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: {
        connect: () => Promise.resolve(borrowed as unknown as pg.PoolClient),
        end: () => Promise.resolve(),
        options: {},
      },
    }),
  });
}
