import { day, kroner, openEnd } from '@rettidig/engine';
import type { OfferPrice, PriceUnit } from '@rettidig/figures';
import { projectPlus } from '@rettidig/figures/testing';
import {
  committeeAccessOf,
  findMatter,
  insertsOf,
  newId,
  saveMatter,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedWords, type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { keepRound2013 } from '../../testing/benchmark.ts';
import { keepBudget } from '../../testing/budget.ts';
import { type Demo, startDemo } from '../../testing/demo.ts';
import { enterPaperProjects } from '../../testing/paper-projects.ts';
import { recording as bySecretary } from '../recording.ts';
import { besideDraft } from './rewrite.ts';
import { draftKinds } from '../drafts/drafts.ts';
import { insertSource } from '../inserts/sources.ts';
import { readFigures } from '../../figures/read-figures.ts';
import { keepBases } from '../../figures/snapshots.ts';

const priceOf = (offer: string, amount: number, per: PriceUnit): OfferPrice => ({
  id: newId(),
  provider: offer,
  offer,
  kind: null,
  hoursPerWeek: null,
  amount: kroner(amount),
  per,
  months: 12,
  note: '',
  source: '',
  from: day('2022-01-01'),
  to: openEnd,
});

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

describe('every kind', () => {
  let round: string;
  beforeAll(async () => {
    const { store } = demo.options;
    await keepBudget(store, demo.made.code);
    round = await keepRound2013(store, demo.made.code);
    await enterPaperProjects(
      store,
      { municipality: demo.made.code, unitName: 'Jobteam Nord' },
      [projectPlus()],
      [priceOf('Job-bro', 1105, 'uge'), priceOf('Klar til start', 16_990, 'maaned')],
    );
  });

  test.for(draftKinds.map(({ id }) => id))('%s: its page answers', async (id) => {
    const ulla = await demo.as('ulla');
    const { status, body } = await ulla.get(`/udvalg/udkast/${id}`);
    expect(status).toBe(200);
    expect(body).not.toContain('[[');
    expect(body).not.toContain('undefined');
    expect(body).not.toContain('NaN');
  });

  test.for([
    'langvarige-sager',
    'budgetopfoelgning',
    'projektevaluering',
    'prissammenligning',
    'risikogruppe',
  ])('%s: its numbers are the same computed again', async (id) => {
    const { inserts } = await matterMade(id);
    const from = groundOfTest();
    expect(inserts.length).toBeGreaterThan(0);
    for (const { key, origin, shown } of inserts) {
      expect([key, await insertSource(origin.source)?.now(from, origin.choices)]).toEqual([
        key,
        shown,
      ]);
    }
  });

  const says = async (id: string, query = '') => {
    const ulla = await demo.as('ulla');
    return (await ulla.get(`/udvalg/udkast/${id}${query}`)).body;
  };

  test('the budget has the sums of the budget of the tests: 12 and 6 mio. kr., moved within', async () => {
    expect(await says('budgetopfoelgning', '?aar=2026')).toContain(
      'Det korrigerede budget er 18.000.000 kroner',
    );
  });

  test('the project has 110 who began, and 88 percent who completed (rs2022_projekt_plus.csv, line 47)', async () => {
    const body = await says('projektevaluering');
    expect(body).toContain('110 er begyndt');
    expect(body).toContain('(88 procent)');
    expect(body).toContain('Da deltagerne begyndte');
  });

  test('the prices have the extra cost of the paper (rs2022_priser_tilbud.csv; audit A19)', async () => {
    const page = await says('prissammenligning');
    const [, price] = /<option value="([^"]+)"[^>]*>Klar til start/.exec(page) ?? [];
    expect(await says('prissammenligning', `?pris=${price}`)).toContain(
      'Klar til start koster 146.420 kroner mere end det.',
    );
  });

  test('a benchmark that the municipality is not in says so', async () => {
    expect(await says('benchmark', `?runde=${round}`)).toContain(
      'har ingen tal i Jobcenterbenchmark 2013',
    );
  });
});

describe('where there is nothing to write from', () => {
  let empty: Demo;
  beforeAll(async () => {
    empty = await startDemo();
  });
  afterAll(() => empty.close());

  test.for([
    ['budgetopfoelgning', 'Der er intet budget for 2026.'],
    ['projektevaluering', 'Der er intet projekt at evaluere.'],
    ['prissammenligning', 'Der er ingen priser at sammenligne.'],
    ['benchmark', 'Der er ingen benchmark at skrive om.'],
  ] as const)('%s says what to do first', async ([id, said]) => {
    const ulla = await empty.as('ulla');
    const { status, body } = await ulla.get(`/udvalg/udkast/${id}`);
    expect(status).toBe(200);
    expect(body).toContain(said);
    expect(body).not.toContain('Gør til sag');
  });

  test('a draft without a committee says to make one, and is not made a matter', async () => {
    const ulla = await empty.as('ulla');
    const { body } = await ulla.get('/udvalg/udkast/kvartalsoverblik');
    expect(body).toContain('Der er intet udvalg endnu.');
    expect((await ulla.post('/udvalg/udkast/kvartalsoverblik', {})).status).toBe(404);
  });
});

describe('a matter that is drafted again', () => {
  test('stands beside the new draft, and keeps what a person has written', async () => {
    const { matter } = await matterMade('kvartalsoverblik', { kvartal: '2026-K3' });
    if (matter === null) throw new Error('The matter is not there.');
    const ulla = await demo.as('ulla');
    expect((await ulla.get(`/udvalg/sager/${matter.id}`)).body).toContain('Skriv om');
    const sections = matter.sections.map((section) =>
      section.slot === 'resume' ? { slot: section.slot, text: 'Skrevet af en person.' } : section,
    );
    await withAccess(demo.options.store, asUlla(), (tx) =>
      saveMatter(tx, { ...matter, sections }, { seen: null, recording: bySecretary }),
    );
    const { status, body } = await ulla.get(`/udvalg/sager/${matter.id}/skriv-om`);
    expect(status).toBe(200);
    expect(body).toContain('Skrevet af en person.');
    expect(body).toContain('Sagen viser indsats og effekt');
    expect(body).toContain('Ingen tal er blevet anderledes.');
    const kept = await withAccess(demo.options.store, asUlla(), (tx) => findMatter(tx, matter.id));
    expect(kept?.sections).toEqual(sections);
  });

  test('that a person wrote from the beginning says so; one that is closed is not there for a leader', async () => {
    const [ulla, karen] = [await demo.as('ulla'), await demo.as('karen')];
    const ready = Object.entries(made.matters);
    for (const [, id] of ready) {
      expect((await ulla.get(`/udvalg/sager/${id}/skriv-om`)).body).toContain(
        'En person har skrevet sagen fra begyndelsen',
      );
    }
    const answers = await Promise.all(
      ready.map(async ([, id]) => {
        const { status, body } = await karen.get(`/udvalg/sager/${id}/skriv-om`);
        return { status, leaks: closedWords.filter((word) => body.includes(word)) };
      }),
    );
    expect(answers.some(({ status }) => status === 404)).toBe(true);
    expect(answers.flatMap(({ leaks }) => leaks)).toEqual([]);
  });
});

test('what is said of numbers that have become different names both', () => {
  const insert = (key: string, text: string) => ({
    key,
    origin: { source: 'x', choices: {} },
    shown: { what: 'tal', text, value: null, caption: `Tal ${key}` } as const,
    asKnownAt: '2026-11-18T12:00:00Z',
  });
  const section = (text: string) => ({ slot: 'resume', text }) as const;
  expect(
    besideDraft(
      { sections: [section('Der er [[tal:a]].')], inserts: [insert('a', '5'), insert('b', '7')] },
      { sections: [section('Der er [[tal:a]].')], inserts: [insert('a', '6'), insert('c', '8')] },
    ),
  ).toEqual({
    parts: [{ slot: 'resume', now: 'Der er 5.', anew: 'Der er 6.' }],
    numbers: [
      { key: 'a', caption: 'Tal a', now: '5', anew: '6' },
      { key: 'b', caption: 'Tal b', now: '7', anew: null },
      { key: 'c', caption: 'Tal c', now: null, anew: '8' },
    ],
  });
});
