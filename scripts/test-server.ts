import { fileURLToPath } from 'node:url';
import pg from 'pg';
import {
  type EmbeddedServer,
  dropDatabase,
  startEmbedded,
} from '../packages/store/src/embedded/index.ts';

const dataDir = fileURLToPath(new URL('../.cache/test-pg', import.meta.url));

/**
 * One database server for all test files. RETTIDIG_TEST_PG holds the folder of its socket; set it beforehand to run
 * the tests against another server, with the roles `postgres` and `rettidig`.
 */
export default async function startTestServer(): Promise<() => Promise<void>> {
  if (process.env['RETTIDIG_TEST_PG'] !== undefined) return () => Promise.resolve();
  const server = await startEmbedded({ dataDir, durable: false });
  if (!server.joined) await dropLeftovers(server);
  process.env['RETTIDIG_TEST_PG'] = server.host;
  return () => server.stop();
}

/** Databases of a test run that was interrupted. Templates stay: they save the next run a migration. */
async function dropLeftovers(server: EmbeddedServer): Promise<void> {
  for (const name of await listDatabases(server))
    await dropDatabase({ ...server, user: server.superuser }, name);
}

async function listDatabases({
  host,
  port,
  superuser,
  database,
}: EmbeddedServer): Promise<readonly string[]> {
  const client = new pg.Client({ host, port, user: superuser, database: 'postgres', ssl: false });
  await client.connect();
  try {
    const { rows } = await client.query<{ readonly name: string }>(
      `select datname as name from pg_database where not datistemplate and datname not in ('postgres', $1)`,
      [database],
    );
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
