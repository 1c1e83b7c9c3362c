import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type pg from 'pg';
import { StoreError } from './store-error.ts';

/** One forward-only step, from a file `0001-what-it-does.sql`. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const folder = new URL('../migrations/', import.meta.url);
const lockKey = 7_733_845;

/** The migrations that come with the program, in order. Line endings do not count in the checksum. */
export function readMigrations(from: URL = folder): readonly Migration[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, from), 'utf8').replaceAll('\r\n', '\n');
      const checksum = createHash('sha256').update(sql).digest('hex');
      return { version: Number(name.slice(0, 4)), name, sql, checksum };
    });
}

/**
 * Brings a database up to the program: runs what is missing, each migration in a transaction of its own, one
 * process at a time. Returns the names of those it ran.
 * @throws StoreError when the database is newer than the program, or a migration it has run was changed since
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  await client.query('select pg_advisory_lock($1)', [lockKey]);
  try {
    const applied = await readApplied(client);
    const pending = pendingOf(applied, migrations);
    for (const migration of pending) await run(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]);
  }
}

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

async function readApplied(client: pg.ClientBase): Promise<readonly Applied[]> {
  const { rows: found } = await client.query<{ readonly table: string | null }>(
    `select to_regclass('schema_migration')::text as table`,
  );
  if (found[0]?.table === null) return [];
  const { rows } = await client.query<Applied>(
    'select version, name, checksum from schema_migration order by version',
  );
  return rows;
}

function pendingOf(
  applied: readonly Applied[],
  migrations: readonly Migration[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.version, migration]));
  for (const { version, name, checksum } of applied) {
    const migration = known.get(version);
    if (migration === undefined) {
      throw new StoreError(
        'database-nyere',
        `Databasen er nyere end programmet: den har trinnet ${name}, som denne udgave ikke kender. ` +
          'Start den nyeste udgave af Rettidig.',
      );
    }
    if (migration.checksum !== checksum) {
      throw new StoreError(
        'migration-aendret',
        `Filen packages/store/migrations/${migration.name} er ændret, efter at databasen kørte den. ` +
          'Hent den oprindelige fil tilbage, og læg ændringen i en ny fil.',
      );
    }
  }
  const done = new Set(applied.map(({ version }) => version));
  return migrations.filter(({ version }) => !done.has(version));
}

async function run(client: pg.ClientBase, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migrationTable);
    await client.query(migration.sql);
    await client.query(
      'insert into schema_migration (version, name, checksum, applied_at) values ($1, $2, $3, now())',
      [migration.version, migration.name, migration.checksum],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new StoreError(
      'database-ikke-opdateret',
      `Databasen kunne ikke opdateres: trinnet ${migration.name} fejlede, og intet af det er gemt. ` +
        'Databasens bruger skal eje databasen og må oprette tabeller.',
      cause,
    );
  }
}

/** Which migrations a database has run; the only table that belongs to no municipality. */
const migrationTable = `
create table if not exists schema_migration (
  version integer primary key,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null
)`;
