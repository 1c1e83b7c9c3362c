import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;
beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

const choices = {
  grupper: 'netto',
  alder: 'brutto',
  ialt: 'brutto',
  ressourceforloeb: 'i-forloeb',
  middel: 'simpelt',
  streg: 'nul',
};
const makeRound = (fields: Readonly<Record<string, string>>) =>
  karen.post('/benchmark/ny', {
    navn: 'Benchmark 2025',
    aar: '2025',
    deltagere: '',
    foer: '',
    ...choices,
    ...fields,
  });

describe('rounds', () => {
  test('there are none, and the page says how to begin; only those who lead may', async () => {
    const anna = await demo.as('anna');
    const { status, body } = await anna.get('/benchmark');
    expect(status).toBe(200);
    expect(textOf(body)).toContain('Der er ingen runder endnu. Opret en runde, hent skabelonen');
    expect(body).not.toContain('href="/benchmark/ny"');
    expect((await anna.get('/benchmark/ny')).status).toBe(403);
    expect((await karen.get('/benchmark')).body).toContain('href="/benchmark/ny"');
  });

  test.for([
    ['no name', { navn: ' ' }, 'Navn:'],
    ['no year', { aar: '' }, 'Skriv et årstal fra 2000 til 2100.'],
    ['a year that is none', { aar: '25' }, 'Skriv et tal fra 2000 til 2100.'],
    ['a name twice', { deltagere: 'Viborg\nviborg' }, '»viborg« står der to gange.'],
    [
      'two names that are alike',
      { deltagere: 'Mariagerford\nMariagerfjord' },
      '»Mariagerford« og »Mariagerfjord« ligner hinanden.',
    ],
    ['a choice that is none', { middel: 'median' }, '»median« er ikke en af mulighederne'],
  ] as const)('%s: is not made, and what was written stays', async ([, fields, message]) => {
    const { status, body } = await makeRound({ navn: 'En & "anden"', ...fields });
    expect(status).toBe(400);
    expect(textOf(body)).toContain(message);
    expect(textOf((await karen.get('/benchmark')).body)).not.toContain('En &amp;');
  });

  test('one is made, changed and closed; who is taken out is out', async () => {
    const made = await makeRound({ deltagere: 'Viborg\nAabenraa\nØvelev\n' });
    expect(made.status).toBe(303);
    const at = (made.location ?? '').split('?')[0] ?? '';
    const page = textOf((await karen.get(made.location ?? '')).body);
    expect(page).toContain('Runden er gemt.');
    expect(page).toMatch(/Viborg Mangler fil .* Øvelev Mangler fil .* Aabenraa Mangler fil/);
    expect((await makeRound({})).status).toBe(409);

    const form = (await karen.get(`${at}/ret`)).body;
    expect(form).toContain('Viborg\nØvelev\nAabenraa</textarea>');
    const changed = await karen.post(`${at}/ret`, {
      navn: 'Benchmark 2025',
      aar: '2025',
      status: 'lukket',
      deltagere: 'Øvelev\nMariagerford\nMariagerfjord',
      navne: 'ja',
      foer: '',
      ...choices,
    });
    expect(changed.status).toBe(303);
    const after = textOf((await karen.get(at)).body);
    expect(after).toContain('År 2025. Lukket.');
    expect(after).toContain('Runden er lukket. Åbn den under');
    expect(after).toContain('Mariagerford Mangler fil');
    expect(after).not.toContain('Viborg');
    expect(textOf((await karen.get('/benchmark')).body)).toMatch(/Benchmark 2025 2025 Lukket 3 0/);
    const refused = await karen.send(`${at}/filer`, [{ name: 'a.csv', content: 'a' }]);
    expect(refused.status).toBe(400);
    expect(textOf(refused.body)).toContain('Runden er lukket.');
  });

  test('what is not there', async () => {
    expect((await karen.get(`/benchmark/${demo.citizen('bo')}`)).status).toBe(404);
    expect((await karen.get('/benchmark/2013')).status).toBe(400);
  });
});

describe('a municipality of a round', () => {
  test('says itself what stands behind its figures, by chapter', async () => {
    const made = await makeRound({ navn: 'Kommentarer', deltagere: 'Øvelev' });
    const { body } = await karen.get(made.location ?? '');
    const at = /href="(\/benchmark\/[^"]+\/deltager\/[^"]+)"/.exec(body)?.[1] ?? '';
    expect(textOf((await karen.get(at)).body)).toContain('Kommunen har ikke sendt en fil endnu.');
    const words = 'Vi har samlet indsatsen ét sted.\nDet tager tid.';
    const saved = await karen.post(`${at}/kommentarer`, {
      kapitel: ['2', '4.6'],
      tekst: ['', words],
    });
    expect(saved.location).toBe(`${at}?gemt=ja`);
    expect((await karen.get(at)).body).toContain(`${words}</textarea>`);
    const anna = await demo.as('anna');
    const seen = textOf((await anna.get(at)).body);
    expect(seen).toContain('Sygedagpenge Vi har samlet indsatsen ét sted.');
    expect(seen).not.toContain('Gem kommentarerne');
    await karen.post(`${at}/kommentarer`, { kapitel: '4.6', tekst: '' });
    expect(textOf((await anna.get(at)).body)).not.toContain('Vi har samlet');
  });
});
