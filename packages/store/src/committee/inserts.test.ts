import { plainBody } from '../testing/plain-body.ts';
import { insertShown } from '@rettidig/committee';
import { beforeAll, expect, test } from 'vitest';
import { type Access, type CommitteeAccess, type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { saveBody } from './bodies.ts';
import {
  insertHash,
  insertsOf,
  insertVersions,
  type NewInsert,
  saveInserts,
  takenKeys,
  withdrawInsert,
} from './inserts.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const body = newId();

onEveryDatabase((database) => {
  let sample: Sample;
  const as = <T>(committee: CommitteeAccess | undefined, work: (tx: Tx) => Promise<T>) => {
    const access: Access = {
      municipality: sample.municipality,
      user: null,
      units: [],
      protectedPersons: false,
      ...(committee === undefined ? {} : { committee }),
      purpose: 'Test',
    };
    return withAccess(database().store, access, work);
  };
  const insertIn = (matter: string, key: string, text: string, sealed = false): NewInsert => ({
    id: newId(),
    matter,
    body,
    sealed,
    key,
    origin: { source: 'noegletal', choices: { b: [2, 1], a: 'æ' } },
    shown: { what: 'tal', text, value: '59', caption: 'Afsluttede borgere' },
    asKnownAt: '2026-11-01T08:00:00.120000Z',
  });

  beforeAll(async () => {
    sample = await makeSample(database().store, 918);
    await as('alt', (tx) => saveBody(tx, plainBody(body), recording));
  });

  test('an insert comes back as it was kept, and its hash holds over the database', async () => {
    const matter = newId();
    const first = insertIn(matter, 't1', '59 borgere');
    const tenth = insertIn(matter, 't10', '60 borgere');
    await as('alt', (tx) => saveInserts(tx, [tenth, first], recording));
    const kept = await as('alt', (tx) => insertsOf(tx, matter));
    expect(kept.map(({ key }) => key)).toEqual(['t1', 't10']);
    expect(kept[0]).toEqual({
      ...first,
      asKnownAt: '2026-11-01T08:00:00.12Z',
      hash: insertHash(first),
    });
    for (const one of kept) expect(insertHash(one)).toBe(one.hash);
    const [one] = kept;
    if (one === undefined) throw new Error('no insert');
    const changed = [
      { ...one, shown: { ...first.shown, text: '58 borgere' } as const },
      { ...one, asKnownAt: '2026-11-01T08:00:00.121Z' },
      { ...one, origin: { ...one.origin, source: 'andet' } },
    ];
    for (const other of changed) expect(insertHash(other)).not.toBe(one.hash);
  });

  test('a new version stands beside the old, which is kept; a key is not given away twice', async () => {
    const matter = newId();
    const insert = insertIn(matter, 't1', '59 borgere');
    await as('alt', (tx) => saveInserts(tx, [insert], recording));
    const newer = {
      ...insert,
      shown: { ...insert.shown, text: '61 borgere' } as NewInsert['shown'],
      asKnownAt: '2026-11-20T08:00:00Z',
    };
    await as('alt', (tx) => saveInserts(tx, [newer], recording));
    const now = await as('alt', (tx) => insertsOf(tx, matter));
    expect(insertShown(now).figure('t1')).toBe('61 borgere');
    const versions = await as('alt', (tx) => insertVersions(tx, matter));
    expect(
      versions.map(({ shown, supersededAt }) => [
        shown.what === 'tal' ? shown.text : '',
        supersededAt === null,
      ]),
    ).toEqual([
      ['59 borgere', false],
      ['61 borgere', true],
    ]);
    await as('alt', (tx) => withdrawInsert(tx, { id: insert.id, recording }));
    expect(await as('alt', (tx) => insertsOf(tx, matter))).toEqual([]);
    expect(await as('alt', (tx) => takenKeys(tx, matter))).toEqual(['t1']);
  });

  test('inserts of a closed matter are not there for those who may not see it', async () => {
    const matter = newId();
    await as('alt', (tx) =>
      saveInserts(tx, [insertIn(matter, 't1', '3 borgere', true)], recording),
    );
    for (const committee of [undefined, { closedOf: [] }] as const) {
      expect(await as(committee, (tx) => insertsOf(tx, matter))).toEqual([]);
      expect(await as(committee, (tx) => insertVersions(tx, matter))).toEqual([]);
    }
    expect(await as({ closedOf: [body] }, (tx) => insertsOf(tx, matter))).toHaveLength(1);
    const { rows } = await as('alt', (tx) =>
      tx.client.query("select after::text from history where subject = 'committee_insert'"),
    );
    expect(JSON.stringify(rows)).not.toContain('borgere');
  });
});
