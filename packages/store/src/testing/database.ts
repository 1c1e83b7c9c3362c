import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type ServerAddress, createDatabase, dropDatabase } from '../embedded/index.ts';
import { migrate, readMigrations } from '../migrate.ts';
import { type Store, connect } from '../open.ts';

/** A migrated database of its own, for one test file. */
export interface TestDatabase {
  readonly store: Store;
  readonly address: ServerAddress & { readonly database: string };
  drop(): Promise<void>;
}

/** The server that the test run has started. */
export function testServer(): ServerAddress {
  const host = process.env['RETTIDIG_TEST_PG'];
  if (host === undefined)
    throw new Error('No test server: run the tests with vitest from the root.');
  return { host, port: 5432, user: 'rettidig' };
}

const templateLock = 7_733_846;

/** Copies the migrated template, which is made once per set of migrations; about 50 ms. */
export async function createTestDatabase(
  server: ServerAddress = testServer(),
): Promise<TestDatabase> {
  const template = await templateOf(server);
  const database = `t_${randomBytes(6).toString('hex')}`;
  await createDatabase(server, { name: database, template });
  const address = { ...server, database };
  const store = await connect({ ...address, ssl: false, max: 5 }, 'test');
  const drop = async () => {
    await store.close();
    await dropDatabase(server, database);
  };
  return { store, address, drop };
}

async function templateOf(server: ServerAddress): Promise<string> {
  const migrations = readMigrations();
  const key = migrations.map(({ checksum }) => checksum.slice(0, 4)).join('_');
  const name = `template_${key}`;
  const client = new pg.Client({ ...server, database: 'postgres', ssl: false });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(server, name);
    await client.query('select pg_advisory_unlock($1)', [templateLock]);
    return name;
  } finally {
    await client.end();
  }
}

async function makeTemplate(server: ServerAddress, name: string): Promise<void> {
  const draft = `${name}_draft`;
  await dropDatabase(server, draft);
  await createDatabase(server, { name: draft });
  const client = new pg.Client({ ...server, database: draft, ssl: false });
  await client.connect();
  try {
    await migrate(client, readMigrations());
  } finally {
    await client.end();
  }
  const admin = new pg.Client({ ...server, database: 'postgres', ssl: false });
  await admin.connect();
  try {
    await admin.query(
      `alter database ${pg.escapeIdentifier(draft)} rename to ${pg.escapeIdentifier(name)}`,
    );
    await admin.query(`alter database ${pg.escapeIdentifier(name)} with is_template true`);
  } finally {
    await admin.end();
  }
}
