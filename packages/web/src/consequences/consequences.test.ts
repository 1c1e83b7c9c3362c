import { reformExample2014 } from '@rettidig/economy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { chartFilesOn } from '../testing/chart-files.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;
let account = '';

const base = '/oekonomi/konsekvenser';

beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

/** The address that a saved form goes to, without its query. */
const placeOf = (location: string | null): string => location?.split('?')[0] ?? '';
const pageOf = async (address: string): Promise<string> => textOf((await karen.get(address)).body);

test('with no accounts, the list says where to begin', async () => {
  expect(await pageOf(base)).toContain('Begynd med eksemplet fra 2014');
});

describe('the account of January 2014', () => {
  beforeAll(async () => {
    const { location } = await karen.post(`${base}/ny`, {
      fra: 'eksempel',
      titel: 'Kontanthjælpsreformen',
      kommune: '0173',
      aar: '',
      antal: '',
    });
    account = placeOf(location);
  });

  // The matter's tables of January 2014 (ltk_hovedresultat, ltk_budgetudfordring, ltk_netto).
  test.each([
    ['I alt i kommunen', '−4.667 −7.600 −7.887 −8.035'],
    ['Ifølge staten', '−7.084 −12.374 −12.643 −12.792'],
    ['Forskel', '2.417 4.774 4.756 4.756'],
    ['Samlet budgetudfordring', '5.288 6.347 6.110 5.826'],
    ['Modgående initiativer i alt', '−651 −1.302 −1.302 −651'],
    ['Samlet budgetudfordring, netto', '4.637 5.045 4.808 5.175'],
  ])('prints %s: %s', async (name, figures) => {
    const table = /Tabel 1: .*? Kilde:/.exec(await pageOf(account))?.[0];
    expect(table).toContain(`${name} ${figures}`);
  });

  test('holds the tables’ 56 sums: 45 to the digit, 11 by rounding, none wrong (audit A14)', async () => {
    const text = await pageOf(account);
    expect(text).toContain(
      '56 sammenhænge mellem de trykte tal: stemmer 45 på cifret, 11 er forbi ved afrunding med højst 2.000 kr., og 0 stemmer ikke.',
    );
  });

  test('says of each row which source it has, and that the growth of mentor expenses stands twice', async () => {
    const text = await pageOf(account);
    expect(text).toContain('Boligstøtte 148 190 190 190 oplyst uden beregning');
    expect(text).toContain('tælles de to gange?');
  });

  test('moves as its assumptions do', async () => {
    const text = await pageOf(`${account}/foelsomhed?pct=10`);
    // 402 thousand in 2014: 40 less, 40 more.
    expect(text).toContain('Dagpenge (Indsatsdelen) -10 % 4.597');
    expect(text).toContain('Dagpenge (Indsatsdelen) +10 % 4.677');
    expect((await karen.get(`${account}/foelsomhed?pct=0`)).status).toBe(400);
  });

  test('has its charts as files that say what is shown', async () => {
    expect(await chartFilesOn(karen, account)).toEqual([
      'Hvad nettoresultatet for 2014 er sat sammen af, 1.000 kr.',
    ]);
    expect(await chartFilesOn(karen, `${account}?enhed=kroner`)).toEqual([
      'Hvad nettoresultatet for 2014 er sat sammen af, kr.',
    ]);
    expect(await chartFilesOn(karen, `${account}/foelsomhed?pct=20`)).toEqual([
      'Netto for 2014, når forudsætningen er 20 % højere: ændring, 1.000 kr.',
    ]);
    expect((await karen.get(`${account}/figur.svg?figur=ingen`)).status).toBe(404);
  });

  test('is fetched as memo, tables, CSV and its own file', async () => {
    for (const [file, type] of [
      ['notat.pdf', 'application/pdf'],
      ['notat.docx', 'wordprocessingml'],
      ['tabeller.xlsx', 'spreadsheetml'],
    ] as const) {
      const { status, headers, raw } = await karen.get(`${account}/${file}`);
      expect([status, String(headers['content-type'])]).toEqual([
        200,
        expect.stringContaining(type),
      ]);
      expect(raw.length).toBeGreaterThan(5000);
    }
    const csv = (await karen.get(`${account}/resultat.csv?enhed=kroner`)).body;
    expect(csv).toContain('Samlet budgetudfordring, netto;4636958,4;5045040;4808051,2;5174998');
    expect((await karen.get(`${account}/fil.csv`)).body).toBe(`\uFEFF${reformExample2014}`);
  });

  test('a row is changed on the page, and the version before can be seen and taken back', async () => {
    const row = `${account}/raekke?raekke=${encodeURIComponent('hensat/Hensat budgetgarantibeløb')}`;
    const form = (await karen.get(row)).body;
    expect(form).toContain('value="-1.931"');
    const fields = {
      er: 'hensat',
      navn: 'Hensat budgetgarantibeløb',
      kilde: 'oplyst',
      grundlag: 'ny aftale',
      enhed: '1.000 kr.',
    };
    const refused = await karen.post(row, { ...fields, tal: ['-891', 'x', '', '-2.942'] });
    expect(refused.status).toBe(400);
    expect(textOf(refused.body)).toContain('2015: »x« er ikke et tal.');
    expect(textOf(refused.body)).toContain('2016: Tallet mangler. Skriv 0');
    expect(refused.body).toContain('value="x"');

    // A printed sum that the rows no longer give is a fault: the page says so, and computes nothing.
    await karen.post(row, { ...fields, tal: ['-991', '-1.931', '-2.560', '-2.942'] });
    const wrong = await pageOf(account);
    expect(wrong).toContain('Det er mere, end afrunding kan forklare.');
    expect(wrong).not.toContain('Tabel 1');

    const versions = (await karen.get(`${account}/udgaver`)).body;
    const [, older = ''] = /udgave=([0-9a-f-]+)"/.exec(versions) ?? [];
    expect(await pageOf(`${account}?udgave=${older}`)).toContain('4.637 5.045 4.808 5.175');
    await karen.post(`${account}/udgaver`, { udgave: older });
    expect(await pageOf(account)).toContain('4.637 5.045 4.808 5.175');
    expect(textOf((await karen.get(`${account}/udgaver`)).body)).toContain('gjaldt til');
  });

  test('text that is older than the account is not saved over it', async () => {
    const body = (await karen.get(`${account}/tekst`)).body;
    const [, udgave = ''] = /name="udgave" value="([^"]+)"/.exec(body) ?? [];
    const changed = reformExample2014.replace('sagens anden tabel', 'sagens tabel 2');
    expect((await karen.post(`${account}/tekst`, { tekst: changed, udgave })).status).toBe(303);
    const late = await karen.post(`${account}/tekst`, { tekst: reformExample2014, udgave });
    expect(late.status).toBe(400);
    expect(textOf(late.body)).toContain('har rettet det i mellemtiden');
  });
});

describe('an empty account', () => {
  let empty = '';
  beforeAll(async () => {
    const { location } = await karen.post(`${base}/ny`, {
      fra: 'tomt',
      titel: 'Ny lov; "2027"',
      kommune: '',
      aar: '2027',
      antal: '2',
    });
    empty = placeOf(location);
  });

  test('is named as empty, and stands as such on the list', async () => {
    expect(await pageOf(empty)).toContain('Regnskabet er tomt: der er hverken en ydelsesdel');
    expect(await pageOf(base)).toContain('Kan ikke regnes: 1 ting mangler');
    expect((await karen.get(`${empty}/notat.pdf`)).status).toBe(404);
  });

  test('takes rows one at a time, and says what each lacks', async () => {
    const row = { er: 'ydelsesdel', navn: 'Ydelse', kilde: '', grundlag: '', enhed: 'kr.' };
    const bare = await karen.post(`${empty}/raekke`, { ...row, tal: ['1', '2'] });
    expect(textOf(bare.body)).toContain('Vælg, hvor tallene kommer fra.');
    await karen.post(`${empty}/raekke`, {
      ...row,
      kilde: 'egen-aktivitet',
      tal: ['1.000', '2.000'],
    });
    expect(await pageOf(empty)).toContain('der er ingen rækker i stat-ydelsesdel');
    // No share of the block grant is known for the year: what is lacking is named, never nothing.
    const state = { ...row, er: 'stat-ydelsesdel', navn: 'Landet', kilde: 'bloktilskud' };
    await karen.post(`${empty}/raekke`, { ...state, enhed: 'mio. kr.', tal: ['1', '2'] });
    expect(await pageOf(empty)).toContain(
      'Kommunens andel af bloktilskuddet mangler til »Landet«.',
    );
    const share = { ...row, er: 'andel', navn: '', kilde: 'oplyst', enhed: 'pct.' };
    const much = await karen.post(`${empty}/raekke`, { ...share, tal: ['101', '1'] });
    expect(textOf(much.body)).toContain('101 pct. er over 100.');
    await karen.post(`${empty}/raekke`, { ...share, tal: ['0,1', '0,1'] });
    // By hand: 1 million × 0,1 % = 1.000; 1.000 − 1.000 = 0.
    const csv = (await karen.get(`${empty}/resultat.csv?enhed=kroner`)).body;
    expect(csv).toContain('Forskel;0;0');
    expect(await pageOf(empty)).toContain('landets beløb efter andel af bloktilskuddet');
  });

  test('is compared with another of the same years only', async () => {
    const other = empty.split('/').at(-1);
    const text = await pageOf(`${account}/sammenlign?med=${other}`);
    expect(text).toContain('Scenarier kan kun sammenlignes for de samme år.');
    const nobody = await karen.get(`${account}/sammenlign?med=${account.split('/').at(-1)}`);
    expect(nobody.status).toBe(404);
  });

  test('is taken out of the list, with its versions kept', async () => {
    await karen.post(`${empty}/tag-ud`);
    expect(await pageOf(base)).not.toContain('2027');
    expect((await karen.get(empty)).status).toBe(404);
    expect(await pageOf(`${empty}/udgaver`)).toContain('Taget ud af listen');
  });
});

describe('a file', () => {
  test('that is wrong is refused with every fault and its line, and comes back', async () => {
    const bad = reformExample2014
      .replace('148;', '1.48;')
      .replace('indsatsdel;Samtaler;oplyst', 'indsatsdel;Samtaler;gæt');
    const { status, body } = await karen.send(`${base}/fil`, [
      { name: 'reform.csv', content: bad },
    ]);
    expect(status).toBe(400);
    const text = textOf(body);
    expect(text).toContain('»reform.csv« er ikke gemt');
    expect(text).toMatch(/Linje 5: Boligstøtte, 2014: »1\.48« har punktum/);
    expect(text).toContain('Kilden »gæt« kendes ikke.');
    expect(body).toContain('1.48;190');
  });

  test.each([
    [
      'a gap between its years',
      'del;række;kilde;grundlag;enhed;2014;2016\n',
      'følger ikke efter hinanden',
    ],
    ['no lines at all', '', 'Vælg en fil, eller sæt linjerne ind.'],
  ])('with %s is refused', async (_, content, advice) => {
    const { status, body } = await karen.send(`${base}/fil`, [{ name: 'a.csv', content }]);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });

  test('that is right becomes an account; a title can only be had once', async () => {
    const file = reformExample2014
      .replace('titel;Kontanthjælpsreformen', 'titel;Uden hensat')
      .replace(/^hensat;.*\n/m, '')
      .replaceAll(/^.*;trykt;.*\n/gm, '');
    const first = await karen.send(`${base}/fil`, [{ name: 'b.csv', content: `\uFEFF${file}` }]);
    const other = placeOf(first.location).split('/').at(-1);
    const compared = await pageOf(`${account}/sammenlign?med=${other}`);
    expect(compared).toMatch(
      /Hensat Kontanthjælpsreformen −891 .* Uden hensat – – – – Forskel – – – –/,
    );
    const second = await karen.send(`${base}/fil`, [], { tekst: file });
    expect(second.status).toBe(400);
    expect(textOf(second.body)).toContain('Der er allerede et, der hedder »Uden hensat«.');
  });
});

test('a caseworker does not come in', async () => {
  const anna = await demo.as('anna');
  expect((await anna.get(base)).status).toBe(403);
  expect((await anna.get(account)).status).toBe(403);
});
