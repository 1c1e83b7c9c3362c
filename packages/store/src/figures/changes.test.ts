import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { importFolder } from '../import/import-folder.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { hasChangedSince, newestChange, personsChangedSince } from './changes.ts';

const example = fileURLToPath(new URL('../../../../docs/examples/import', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rettidig-changes-'));
const interviews = join(folder, 'samtaler.csv');

let database: TestDatabase;
beforeAll(async () => {
  cpSync(example, folder, { recursive: true });
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  withAccess(
    database.store,
    { municipality: 199, user: null, units: 'all', protectedPersons: true, purpose: 'test' },
    work,
  );
const bring = () => importFolder(database.store, folder, { partial: false, demo: true });

test('what an import has just written is no news to a mark that counts it; the next import is', async () => {
  const nothing = await within(newestChange);
  await bring();
  const mark = await within(newestChange);
  expect(await within((tx) => hasChangedSince(tx, mark))).toBe(false);
  expect(await within((tx) => personsChangedSince(tx, mark))).toEqual([]);

  const [head, first = '', ...rest] = readFileSync(interviews, 'utf8').trim().split('\n');
  const [, sender] = first.split(';');
  writeFileSync(interviews, [head, first.replace(/afholdt/, 'aflyst'), ...rest, ''].join('\n'));
  expect(await bring()).toMatchObject({ outcome: 'imported' });
  const [citizen] = await within(async (tx) => {
    const { rows } = await tx.client.query<{ readonly id: string }>(
      'select id from person where external_id = $1',
      [sender],
    );
    return rows.map(({ id }) => id);
  });
  expect(citizen).toBeDefined();
  expect(await within((tx) => hasChangedSince(tx, mark))).toBe(true);
  expect(await within((tx) => personsChangedSince(tx, mark))).toEqual([citizen]);
  expect(await within((tx) => personsChangedSince(tx, nothing))).toBe('alle');
});
