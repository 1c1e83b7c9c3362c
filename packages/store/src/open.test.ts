import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withAccess } from './access.ts';
import { municipalityOf, saveMunicipality } from './municipality.ts';
import { connect, openStore } from './open.ts';
import { inDatabase, onClient, withEmptyDatabase } from './testing/database.ts';
import { onEveryServer } from './testing/on-every-server.ts';

const run = promisify(execFile);

onEveryServer((server) => {
  test('an empty database is brought up to the program when it is opened', async () => {
    await withEmptyDatabase(server(), async (config) => {
      const store = await connect(config, 'prøve');
      expect(store.description).toMatch(/^prøve, PostgreSQL 1[5-9]/);
      expect(await municipalityOf(store, 173)).toBeNull();
      await store.close();
    });
  });

  test('a superuser is refused, before anything is made, and told what to do', async ({ skip }) => {
    const { superuser } = server();
    if (superuser === null) return skip('no superuser is given for this server');
    await withEmptyDatabase(server(), async (config) => {
      const database = String(config.database);
      const opened = connect(inDatabase(superuser, database), 'prøve');
      await expect(opened).rejects.toMatchObject({
        code: 'uden-om-adgang',
        message: expect.stringMatching(/»postgres« er superbruger.*create role rettidig/s),
      });
      const { rowCount } = await onClient(config, (client) =>
        client.query(`select from pg_tables where schemaname = 'public'`),
      );
      expect(rowCount).toBe(0);
    });
  });

  test('a user with BYPASSRLS is refused', async ({ skip }) => {
    const { superuser } = server();
    if (superuser === null) return skip('no superuser is given for this server');
    await withEmptyDatabase(server(), async (config) => {
      const database = String(config.database);
      const role = `bypass_${database}`;
      await onClient(inDatabase(superuser, database), (client) =>
        client.query(`create role ${role} login bypassrls`),
      );
      const opened = connect({ ...config, user: role }, 'prøve');
      await expect(opened).rejects.toMatchObject({ code: 'uden-om-adgang' });
      await onClient(inDatabase(superuser, database), (client) =>
        client.query(`drop role ${role}`),
      );
    });
  });

  test('a user who may not make tables is told so', async ({ skip }) => {
    const { superuser } = server();
    if (superuser === null) return skip('no superuser is given for this server');
    await withEmptyDatabase(server(), async (config) => {
      const database = String(config.database);
      const role = `reader_${database}`;
      await onClient(inDatabase(superuser, database), (client) =>
        client.query(`create role ${role} login`),
      );
      const opened = connect({ ...config, user: role }, 'prøve');
      await expect(opened).rejects.toMatchObject({
        code: 'database-ikke-opdateret',
        message: expect.stringContaining('0001-tables.sql'),
      });
      await onClient(inDatabase(superuser, database), (client) =>
        client.query(`drop role ${role}`),
      );
    });
  });
});

describe('the embedded server', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rettidig-open-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const access = {
    municipality: 173,
    user: null,
    units: 'all',
    protectedPersons: true,
    purpose: 'Prøve',
  } as const;

  test('is started, and joined by a second process on the same folder', async () => {
    const dataDir = join(folder, 'data');
    const store = await openStore({ dataDir });
    expect(store.description).toMatch(/^indbygget, PostgreSQL 18/);
    await withAccess(store, access, (tx) =>
      saveMunicipality(tx, { name: 'Fælles', demoDay: null }),
    );
    const script = `
      import { openStore, municipalityOf } from ${JSON.stringify(new URL('index.ts', import.meta.url))};
      const store = await openStore({ dataDir: ${JSON.stringify(dataDir)} });
      const { rows } = await store.pool.query("select pg_postmaster_start_time() as started");
      console.log(JSON.stringify([rows[0].started, (await municipalityOf(store, 173)).name]));
      await store.close();`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
    const { rows } = await store.pool.query<{ started: string }>(
      'select pg_postmaster_start_time() as started',
    );
    expect(JSON.parse(stdout)).toEqual([rows[0]?.started, 'Fælles']);
    await store.close();
  });

  test('keeps what was saved when it is opened again', async () => {
    const dataDir = join(folder, 'data');
    const first = await openStore({ dataDir });
    await withAccess(first, access, (tx) => saveMunicipality(tx, { name: 'Gemt', demoDay: null }));
    await first.close();
    const second = await openStore({ dataDir });
    expect(await municipalityOf(second, 173)).toEqual({
      municipality: 173,
      name: 'Gemt',
      demoDay: null,
    });
    await second.close();
  });
});
