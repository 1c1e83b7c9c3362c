import { plainBody } from '@rettidig/store/testing';
import {
  findFrozen,
  newId,
  openStore,
  saveBody,
  saveInserts,
  saveMatter,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runOn,
} from '../testing/command-line.ts';

const patience = 60_000;
const municipality = 199;
const recording = { by: null, source: 'sagsbehandling' } as const;

let database: EmptyDatabase;
beforeAll(async () => {
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', join(repository, 'docs/examples/import'));
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(() => database.drop());

const rettidig = (...words: readonly string[]) => runOn(database, words);

async function inStore<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const store = await openStore({ databaseUrl: database.url });
  try {
    const access = {
      municipality,
      user: null,
      units: 'all',
      protectedPersons: true,
      committee: 'alt',
      purpose: 'Prøve',
    } as const;
    return await withAccess(store, access, work);
  } finally {
    await store.close();
  }
}

/** A matter whose text has one number by key, frozen by the command, and one typed by hand. */
async function matterWith(text: string, shownText: string): Promise<string> {
  const frozen = await rettidig('figure', 'freeze', 'antal-personer', '--period', '2026-10');
  const figureId = /Frosset som (\S+)/.exec(frozen.out)?.[1] ?? '';
  return await inStore(async (tx) => {
    const figure = await findFrozen(tx, figureId);
    if (figure === null) throw new Error(frozen.err);
    const body = newId();
    await saveBody(tx, plainBody(body, `Udvalg ${body}`), recording);
    const matter = newId();
    await saveMatter(
      tx,
      {
        id: matter,
        body,
        state: 'klar',
        title: 'Status',
        type: null,
        openness: { open: true },
        caseNumber: null,
        classification: null,
        sections: [{ slot: 'resume', text }],
        recommendation: null,
        responsible: null,
        follows: null,
        drafted: null,
      },
      { seen: null, recording },
    );
    const value = figure.cells[0]?.value ?? null;
    await saveInserts(
      tx,
      [
        {
          id: newId(),
          matter,
          body,
          sealed: false,
          key: 't1',
          origin: {
            source: 'noegletal',
            choices: {
              figure: figure.id,
              part: { what: 'tal', key: '2026-10', unit: false },
            },
          },
          shown: {
            what: 'tal',
            text: shownText.replace('*', value ?? ''),
            value,
            caption: 'Antal',
          },
          asKnownAt: figure.asKnownAt,
        },
      ],
      recording,
    );
    return matter;
  });
}

describe('rettidig paper verify', { timeout: patience }, () => {
  test('ends well where every number comes out as it was, and says what is typed by hand', async () => {
    const matter = await matterWith('Der er [[tal:t1]] personer og 17 andre.', '*');
    const { code, out, err } = await rettidig('paper', 'verify', matter);
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('Tallet er ikke ændret siden.');
    expect(out).toContain('som kendt dengang: det samme; som kendt nu: det samme.');
    expect(out).toContain('17 (Resumé): Der er … personer og 17 andre.');
    const json = await rettidig('paper', 'verify', matter, '--json');
    expect(JSON.parse(json.out)).toMatchObject([
      { inserts: [{ hashRight: true, asThen: 'ens', asNow: 'ens' }] },
    ]);
  });

  test('ends with 1 where a number is another than its source has, or a mark has none', async () => {
    const wrong = await rettidig('paper', 'verify', await matterWith('Der er [[tal:t1]].', '9999'));
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('1 af 1 tal er ændret siden.');
    expect(wrong.out).toMatch(/IKKE det samme.*\n +9999 er nu \d/);
    const missing = await rettidig('paper', 'verify', await matterWith('[[tal:t9]]', '*'));
    expect(missing.code).toBe(1);
    expect(missing.out).toContain('[[tal:t9]] (linje 1) mangler');
  });

  test('says what is wrong with the id', async () => {
    expect(await rettidig('paper', 'verify', 'sag-1')).toMatchObject({
      code: 2,
      err: expect.stringContaining('»sag-1« er ikke et id'),
    });
    const gone = await rettidig('paper', 'verify', '01890000-0000-7000-8000-000000000000');
    expect(gone.code).toBe(2);
    expect(gone.err).toContain('hverken en sag eller et møde');
  });
});
