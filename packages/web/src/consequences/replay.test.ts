import { day, kroner, openEnd } from '@rettidig/engine';
import { recordFacts, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;
let account = '';

const pageOf = async (address: string): Promise<string> => textOf((await karen.get(address)).body);
const asked = {
  slags: 'ydelse',
  foer: '31.12.2015',
  efter: '04.01.2016',
  udkast: '',
  del: 'ydelsesdel',
  navn: 'Ny lov',
  maaneder: ['', ''],
  'pris-samtale': '',
  'kilde-samtale': '',
  'pris-tilbud': '',
  'kilde-tilbud': '',
};
const replay = (fields: Readonly<Record<string, string | readonly string[]>>) =>
  karen.post(`${account}/genafspil`, { ...asked, ...fields });

beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
  const { location } = await karen.post('/oekonomi/konsekvenser/ny', {
    fra: 'tomt',
    titel: 'Refusionsreformen',
    kommune: '',
    aar: '2015',
    antal: '2',
  });
  account = location?.split('?')[0] ?? '';
  const access = {
    municipality: demo.made.code,
    user: null,
    units: 'all',
    protectedPersons: true,
    purpose: 'Prøve',
  } as const;
  // One citizen's amount is known; nobody has said the others'.
  const value = { id: '', benefit: 'kontanthjaelp', monthly: kroner(12_000) } as const;
  await withAccess(demo.options.store, access, (tx) =>
    recordFacts(
      tx,
      [
        {
          kind: 'benefit_amount',
          person: demo.citizen('bo'),
          externalId: null,
          value: { ...value, from: day('2025-01-01'), to: openEnd },
        },
      ],
      { by: null, source: 'import' },
    ),
  );
});
afterAll(() => demo.close());

test('the refund of what was paid is replayed, and becomes a row that says what it is made of', async () => {
  const { location } = await replay({ slags: 'refusion', navn: 'Refusion af kontanthjælp' });
  const page = await pageOf(location ?? '');
  expect(page).toContain('Loven 31.12.2015 Loven 04.01.2016 Forskel');
  expect(page).toMatch(/Mangler Dette er ikke med .* dage: Det udbetalte beløb/);
  // A law that begins in January 2016: no month of 2015, twelve of 2016.
  expect(page).toContain('Måneder med den nye lov 0 12');
  await karen.post(location ?? '');
  const whole = await pageOf(account);
  expect(whole).toContain('genafspilning på egne sager');
  expect(whole).toMatch(
    /Refusionen af det, der er udbetalt genafspillet 18\.11\.2026: loven 31\.12\.2015 mod loven 04\.01\.2016; 1 borger under begge love; \d+ borgere uden beløb er ikke med/,
  );
});

test('the row leads to its replay, and a change by hand is said', async () => {
  const body = (await karen.get(account)).body;
  const [link = ''] = /\/oekonomi\/konsekvenser\/[^"]+\/genafspilning\/[^"]+/.exec(body) ?? [];
  expect(await pageOf(link)).toContain('Sådan er det regnet');
  expect(textOf(body)).not.toContain('rettet i hånden');
  const row = `${account}/raekke?raekke=${encodeURIComponent('ydelsesdel/Refusion af kontanthjælp')}`;
  await karen.post(row, {
    er: 'ydelsesdel',
    navn: 'Refusion af kontanthjælp',
    kilde: 'genafspilning',
    grundlag: 'rundet',
    enhed: 'kr.',
    tal: ['0', '1.000'],
  });
  expect(await pageOf(account)).toContain('(rettet i hånden)');
});

test('where no case has an answer under both laws, nothing is said to cost nothing', async () => {
  // No household of the made-up citizens is known, so no rate is.
  const { location } = await replay({ slags: 'ydelse', foer: '30.06.2025', efter: '01.07.2025' });
  const page = await pageOf(location ?? '');
  expect(page).toContain('Det kan ikke siges, hvad den nye lov koster: 0 borgere har et svar');
  expect(page).toContain('borgere: Husstand');
  expect(page).not.toContain('Læg rækken i regnskabet');
  expect((await karen.post(location ?? '')).status).toBe(404);
});

test('duties are counted under both laws, with a draft that is said to be no law', async () => {
  const { location } = await replay({
    slags: 'pligter',
    foer: '31.12.2026',
    efter: '01.01.2027',
    udkast: 'lab-2027',
    del: 'indsatsdel',
    maaneder: ['12', '12'],
    'pris-samtale': '850',
    'kilde-samtale': 'egen opgørelse',
  });
  const page = await pageOf(location ?? '');
  expect(page).toContain('er ikke lov.');
  expect(page).toContain('Første samtale');
});

test.each([
  ['the same law twice', { efter: '31.12.2015' }, 400],
  ['no law', { foer: '', efter: '' }, 400],
  ['a law nobody can know', { efter: '01.01.2031' }, 400],
  ['thirteen months', { maaneder: ['13', '0'] }, 400],
  ['a price without a source', { slags: 'pligter', 'pris-tilbud': '100' }, 400],
  ['a draft that is none', { udkast: 'hest' }, 400],
])('%s is refused, and what was written stays', async (_, fields, status) => {
  const answer = await replay(fields);
  expect(answer.status).toBe(status);
  expect(answer.body).toContain('value="Ny lov"');
});

test('only counts and sums are kept, and every read is logged with its purpose', async () => {
  const purposes = await demo.purposes();
  expect(purposes.some((one) => one.startsWith('Genafspilning (kun tal og summer)'))).toBe(true);
});
