import { committeeAccessOf, findMatter, insertsOf, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo } from '../../testing/demo.ts';
import { insertSource } from '../inserts/sources.ts';
import { readFigures } from '../../figures/read-figures.ts';
import { keepBases } from '../../figures/snapshots.ts';

let demo: Demo;
let made: MadeCommittee;
beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
});
afterAll(() => demo.close());

const asUlla = () => ({
  municipality: demo.made.code,
  user: demo.made.employees.ulla,
  units: [],
  protectedPersons: false,
  purpose: 'Prøve',
  ...committeeAccessOf('udvalgssekretaer', []),
});

/** What the sources compute from, as the application has it. */
const groundOfTest = () => ({
  municipality: demo.made.code,
  ground: {
    store: demo.options.store,
    today: demo.options.today,
    figures: keepBases(readFigures(demo.options.store), demo.options.today, () => 0),
  },
});

async function matterMade(kind: string, fields: Readonly<Record<string, string>> = {}) {
  const ulla = await demo.as('ulla');
  await ulla.get(`/udvalg/udkast/${kind}`);
  const answer = await ulla.post(`/udvalg/udkast/${kind}`, {
    organ: made.bodies.udvalg,
    ...fields,
  });
  expect(answer.status).toBe(303);
  const id = answer.location?.split('/').at(-1) ?? '';
  return await withAccess(demo.options.store, asUlla(), async (tx) => ({
    matter: await findMatter(tx, id),
    inserts: await insertsOf(tx, id),
  }));
}

describe('the page of drafts', () => {
  test.for([
    ['ulla', 200],
    ['karen', 200],
    ['poul', 403],
    ['anna', 403],
  ] as const)('%s gets %s', async ([who, status]) => {
    const browser = await demo.as(who);
    expect((await browser.get('/udvalg/udkast')).status).toBe(status);
    expect((await browser.get('/udvalg/udkast/kvartalsoverblik')).status).toBe(status);
  });

  test('knows no other kind and no other choice', async () => {
    const ulla = await demo.as('ulla');
    expect((await ulla.get('/udvalg/udkast/findes-ikke')).status).toBe(404);
    expect((await ulla.get('/udvalg/udkast/kvartalsoverblik?kvartal=2019-K9')).status).toBe(404);
  });

  test('shows the draft with its numbers in their places and says what is lacking', async () => {
    const ulla = await demo.as('ulla');
    const { body } = await ulla.get('/udvalg/udkast/kvartalsoverblik');
    expect(body).toContain('Kvartalsoverblik for 3. kvartal 2026');
    expect(body).toContain('Vurderingen: hvad tallene betyder');
    expect(body).not.toContain('[[');
    expect(body).not.toContain('[tallet');
  });
});

describe('a draft that becomes a matter', () => {
  test('is an open draft with its numbers, and remembers what wrote it', async () => {
    const { matter, inserts } = await matterMade('kvartalsoverblik', { kvartal: '2026-K3' });
    expect(matter).toMatchObject({
      body: made.bodies.udvalg,
      state: 'udkast',
      title: 'Kvartalsoverblik for 3. kvartal 2026',
      openness: { open: true },
      responsible: demo.made.employees.ulla,
      drafted: { draft: 'kvartalsoverblik', choices: { kvartal: '2026-K3' } },
    });
    const marks = (matter?.sections ?? []).flatMap(({ text }) =>
      [...text.matchAll(/\[\[(tal|tabel|figur):([\w-]+)\]\]/g)].map(
        ([, what, key]) => `${what} ${key}`,
      ),
    );
    expect(new Set(inserts.map(({ shown, key }) => `${shown.what} ${key}`))).toEqual(
      new Set(marks),
    );
    expect(inserts.length).toBeGreaterThan(5);
  });

  test('has numbers that are the same computed again, now and as known then', async () => {
    const { inserts } = await matterMade('kvartalsoverblik', { kvartal: '2026-K3' });
    const from = groundOfTest();
    for (const { key, origin, shown, asKnownAt } of inserts) {
      const source = insertSource(origin.source);
      expect([key, await source?.now(from, origin.choices)]).toEqual([key, shown]);
      expect([key, await source?.asKnown(from, origin.choices, asKnownAt)]).toEqual([key, shown]);
    }
  });

  test('hides every number of fewer than five citizens: the municipality of the tests has nine', async () => {
    const { inserts } = await matterMade('kvartalsoverblik', { kvartal: '2026-K3' });
    const shares = inserts.flatMap(({ shown }) =>
      shown.what === 'tal' && shown.text.endsWith('procent') ? [shown] : [],
    );
    expect(JSON.stringify(inserts)).toContain('skjult');
    expect(
      shares.filter(({ value }) => value !== null && !['0.0', '100.0', '0', '100'].includes(value)),
    ).toEqual([]);
  });
});
