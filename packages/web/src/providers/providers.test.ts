import { addDays, day, kroner, openEnd } from '@rettidig/engine';
import {
  listUnits,
  type NewFact,
  newId,
  recordFacts,
  saveOfferPrices,
  savePersons,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { drawnProviders } from './charts.ts';
import type { ProviderRow } from './load.ts';

let demo: Demo;
let anna: Browse;

/** Citizens who were each four weeks at a provider in spring 2026; so many of them are on no benefit half a year later. */
const placed = [
  { provider: 'Broen', offers: 24, free: 18 },
  { provider: 'Skolen', offers: 22, free: 5 },
  { provider: 'Lille & Søn', offers: 3, free: 3 },
];

beforeAll(async () => {
  demo = await startDemo();
  const recording = { by: null, source: 'import' as const };
  const access = {
    municipality: demo.made.code,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Leverandører til prøver',
  };
  const citizens = placed.flatMap(({ provider, offers, free }) =>
    Array.from({ length: offers }, (_, i) => ({ provider, isFree: i < free })),
  );
  await withAccess(demo.options.store, access, async (tx) => {
    const unit = (await listUnits(tx)).find(({ name }) => name === 'Ungeteam')?.id ?? '';
    const persons = await savePersons(
      tx,
      citizens.map((_, i) => ({
        externalId: `p${i}`,
        cpr: `610181${String(i).padStart(4, '0')}`,
        givenName: 'Prøve',
        familyName: `Borger ${i}`,
        unit,
        protected: false,
      })),
      recording,
    );
    const from = day('2026-03-02');
    const to = addDays(from, 28);
    const facts = citizens.flatMap(({ provider, isFree }, i): NewFact[] => {
      const of = { person: persons.get(`p${i}`) ?? '', externalId: null };
      const activity = newId();
      return [
        {
          ...of,
          kind: 'person_record',
          value: { birthDate: day('1985-05-14'), education: null },
        },
        {
          ...of,
          kind: 'benefit_spell',
          value: { from: day('2026-01-05'), to: isFree ? to : openEnd, benefit: 'dagpenge' },
        },
        {
          ...of,
          kind: 'activity',
          fact: activity,
          value: {
            from,
            to,
            kind: 'vejledning-og-opkvalificering',
            sector: null,
            givenOn: null,
            hoursPerWeek: 20,
          },
        },
        {
          ...of,
          kind: 'offer_terms',
          value: {
            activity,
            on: from,
            provider,
            pNumber: null,
            purpose: null,
            aim: '',
            contact: null,
            employees: null,
            employerSigned: false,
            employeesSigned: null,
            signedOn: null,
          },
        },
        {
          ...of,
          kind: 'offer_end',
          value: {
            activity,
            on: addDays(to, -1),
            reason: isFree ? 'gennemfoert' : 'borger',
            evaluation: '',
          },
        },
      ];
    });
    await recordFacts(tx, facts, recording);
    const price = {
      id: newId(),
      provider: 'Broen',
      offer: 'Brobygning',
      kind: 'vejledning',
      hoursPerWeek: 20,
      amount: kroner(1000),
      per: 'uge' as const,
      months: null,
      note: '',
      source: 'Kontrakt',
      from: day('2026-01-01'),
      to: openEnd,
    };
    await saveOfferPrices(tx, [price], recording);
  });
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

const address = '/noegletal/leverandoerer';
const read = async (query: string): Promise<string> =>
  textOf((await anna.get(`${address}${query}`)).body);

describe('providers in March 2026', () => {
  // By hand: 26 of 49 are 53.1 percent; 18 of 24 are 75, 5 of 22 are 22.7.
  // 24 offers of four weeks at 1.000 kr. are 96.000 kr.; divided by 18 citizens 5.333 kr.
  test.for([
    '49 tilbud er afsluttet. Seks måneder efter er borgeren uden offentlig forsørgelse i 53,1 % af dem.',
    'Højest effekt blandt leverandører med mindst 20 afsluttede har Broen: 75,0 % af 24.',
    'Lavest har Skolen: 22,7 % af 22.',
    'Af 2 leverandører er én altid højest og én lavest',
    'Den laveste udgift pr. borger uden forsørgelse har Broen (5.333 kr.).',
    'Broen 24 18 75,0 % 55 til 88 % 75,0 % (24) 1.000 kr. 4.000 kr. 5.333 kr.',
    'Skolen 22 5 22,7 % 10 til 43 % 22,7 % (22) mangler mangler ingen pris med det navn mangler',
    '1 leverandør med under 5 afsluttede tilbud',
  ])('%s', async (text) => {
    expect(await read('?periode=2026-03')).toContain(text);
  });

  test('one with few stands apart, and is marked', async () => {
    expect(await read('?periode=2026-03')).toContain('Lille &amp; Søn 3 få 3 100,0 %');
  });

  test('each number leads down to its cases', async () => {
    const { body } = await anna.get(`${address}?periode=2026-03`);
    expect(body).toContain(
      'href="/noegletal/effekt-efter-tilbud/sager?periode=2026-03&amp;udbyder=Broen"',
    );
    expect(body).toContain(
      'href="/noegletal/effekt-efter-tilbud/sager?periode=2026-03&amp;side=naevner&amp;udbyder=Broen"',
    );
  });

  test('are the same in the files', async () => {
    const csv = (await anna.get(`${address}/tal.csv?periode=2026-03`)).body;
    expect(csv).toContain('Leverandør;Broen;24;18;75;55,1;88;18;24;24;1000;4000;5333,33');
    expect(
      (await anna.get(`${address}/tal.xlsx?periode=2026-03`)).raw.subarray(0, 2).toString(),
    ).toBe('PK');
    const svg = await anna.get(`${address}/effekt.svg?periode=2026-03`);
    expect(svg.body).toMatch(/^<svg .*Broen/s);
    // One price alone makes no chart of prices.
    expect((await anna.get(`${address}/pris.svg?periode=2026-03`)).status).toBe(404);
  });

  test('are limited to a benefit', async () => {
    expect(await read('?periode=2026-03&ydelse=kontanthjaelp')).toContain(
      'Ingen tilbud er afsluttet i perioden.',
    );
  });
});

describe('a period', () => {
  test.for([
    ['whose six months have not passed', '?periode=2026-08', 'Perioden er hel 28. februar 2027'],
    ['that has not begun', '?periode=2030', '2030 er ikke begyndt, så der er ingen tal.'],
    ['without offers', '?periode=2020', 'Ingen tilbud er afsluttet i perioden.'],
  ] as const)('%s is said to be so', async ([, query, text]) => {
    const page = await read(query);
    expect(page).toContain(text);
    expect(page).not.toMatch(/ 0(,0)? %/);
  });

  test.for(['2026-13', '2026-U12'])('%s is refused', async (code) => {
    expect((await anna.get(`${address}?periode=${code}`)).status).toBe(400);
  });

  test('is a year whose offers are all known, where none is asked for', async () => {
    expect((await anna.get(address)).body).toMatch(
      /value="2026-04-12mdr" selected[^>]*>12 måneder til og med april 2026/,
    );
  });
});

test('are suggested in the form of a price, which counts by exactly their name', async () => {
  const { body } = await (await demo.as('karen')).get('/priser/ny');
  expect(body).toContain('list="leverandoer-kendte"');
  const [, list = ''] = /<datalist id="leverandoer-kendte">(.*?)<\/datalist>/s.exec(body) ?? [];
  expect([...list.matchAll(/value="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'Broen',
    'Lille &amp; Søn',
    'Skolen',
  ]);
});

test('the fourteen with the most offers are drawn, in the order of the table', () => {
  const row = (of: number): ProviderRow => ({
    code: `udbyder-${of}`,
    name: `Udbyder ${of}`,
    effect: { count: 1, of },
    completion: { count: 1, of },
    cost: null,
  });
  const udbyder = Array.from({ length: 16 }, (_, i) => row(5 + i));
  const drawn = drawnProviders({ groups: { udbyder, tilbudstype: [], maalgruppe: [] } });
  expect(drawn.map(({ effect }) => effect.of)).toEqual(Array.from({ length: 14 }, (_, i) => 7 + i));
});
