import { describe, expect, test } from 'vitest';
import { type Migration, migrate, readMigrations } from './migrate.ts';
import { onClient, withEmptyDatabase } from './testing/database.ts';
import { onEveryServer } from './testing/on-every-server.ts';

const step = (version: number, sql: string, checksum = sql): Migration => ({
  version,
  name: `000${version}-step.sql`,
  sql,
  checksum,
});
const first = step(1, 'create table first (id integer)');
const second = step(2, 'create table second (id integer)');

describe('the migrations of the program', () => {
  const migrations = readMigrations();

  test('are numbered without gap or double', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
  });

  test('use nothing that PostgreSQL 15 lacks', () => {
    const newer =
      /without overlaps|json_table|uuidv7\s*\(|\bvirtual\b|merge\s+into|any_value\s*\(/i;
    for (const { name, sql } of migrations)
      expect(`${name} ${newer.exec(sql)?.[0] ?? ''}`).toBe(`${name} `);
  });
});

onEveryServer((server) => {
  const inEmpty = <T>(work: Parameters<typeof withEmptyDatabase<T>>[1]) =>
    withEmptyDatabase(server(), work);
  const tables = `select tablename as name from pg_tables where schemaname = 'public' order by 1`;

  test('run once, in order, and are remembered', async () => {
    const ran = await inEmpty((config) =>
      onClient(config, async (client) => [
        await migrate(client, [first]),
        await migrate(client, [first, second]),
        await migrate(client, [first, second]),
        (await client.query<{ name: string }>(tables)).rows.map(({ name }) => name),
      ]),
    );
    expect(ran).toEqual([[first.name], [second.name], [], ['first', 'schema_migration', 'second']]);
  });

  test('that were changed after they ran are refused, naming the file', async () => {
    const changed = step(1, first.sql, 'another');
    await inEmpty((config) =>
      onClient(config, async (client) => {
        await migrate(client, [first]);
        await expect(migrate(client, [changed])).rejects.toMatchObject({
          code: 'migration-aendret',
          message: expect.stringContaining(`packages/store/migrations/${first.name} er ændret`),
        });
      }),
    );
  });

  test('are refused by a database that is newer than the program, and the program is told so', async () => {
    await inEmpty((config) =>
      onClient(config, async (client) => {
        await migrate(client, [first, second]);
        await expect(migrate(client, [first])).rejects.toMatchObject({
          code: 'database-nyere',
          message: expect.stringContaining('Databasen er nyere end programmet'),
        });
      }),
    );
  });

  test('that fail leave nothing behind, and those before them stay', async () => {
    const failing = step(2, 'create table half (id integer); create table half (id integer)');
    const left = await inEmpty((config) =>
      onClient(config, async (client) => {
        await expect(migrate(client, [first, failing])).rejects.toMatchObject({
          code: 'database-ikke-opdateret',
          message: expect.stringContaining(failing.name),
        });
        return (await client.query<{ name: string }>(tables)).rows.map(({ name }) => name);
      }),
    );
    expect(left).toEqual(['first', 'schema_migration']);
  });

  test('run once when two programs start at the same time', async () => {
    const ran = await inEmpty((config) =>
      Promise.all([1, 2].map(() => onClient(config, (client) => migrate(client, [first, second])))),
    );
    expect(ran.flat().toSorted()).toEqual([first.name, second.name]);
  });
});
