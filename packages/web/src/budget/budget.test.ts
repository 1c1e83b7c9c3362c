import { writeWorkbook } from '@rettidig/documents';
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

const root = '/oekonomi/budget';
const pageAt = async (path: string) => textOf((await karen.get(`${root}${path}`)).body);
const idOf = async (post: string) => {
  const { body } = await karen.get(`${root}/poster`);
  return new RegExp(`href="/oekonomi/budget/post/([^"?]+)[^"]*">${post}<`).exec(body)?.[1] ?? '';
};

const budgetFile = [
  'post;budget;antal;enhedspris;område;bevillingstype;konti',
  'Sygedagpenge;;100;120.000;Beskæftigelse;overfoersel;5.57',
  'Administration;6.000.000;;;Administration;serviceramme;6.45',
  'I alt;18.000.100;;;;;',
].join('\n');
const sendBudget = (content: string, fields: Readonly<Record<string, string>> = {}) =>
  karen.send(`${root}/indlaes`, [{ name: 'budget.csv', content }], {
    aar: '2026',
    dato: '10.10.2025',
    kilde: 'Budget 2026',
    ...fields,
  });

describe('a budget', () => {
  test('is not there, and the pages say how to begin', async () => {
    expect(await pageAt('')).toContain('Der er ingen poster endnu.');
    expect(await pageAt('/bevillinger')).toContain('Der er ingen poster at give budget til.');
    expect(await pageAt('/regnskab')).toContain('Læg et regnskab ind');
  });

  test.for([
    ['a year that is none', budgetFile, { aar: '26' }, 'Budgetår: Feltet mangler'],
    ['no source', budgetFile, { kilde: ' ' }, 'Kilde: Feltet mangler'],
    ['an amount that is none', 'post;budget\nA;12.5', {}, 'Linje 2: budget: »12.5« har punktum'],
    ['no posts', 'post;budget\n', {}, 'Filen har ingen linjer med poster.'],
    ['nothing', '', {}, 'Filen er tom.'],
  ] as const)(
    'from a file with %s is refused, and stays in the form',
    async ([, content, fields, message]) => {
      const { status, body } = await sendBudget(content, fields);
      expect(status).toBe(400);
      expect(textOf(body)).toContain(message);
      expect(body).toContain('budget.csv');
      expect(await pageAt('/bevillinger')).not.toContain('budget.csv');
    },
  );

  test('comes from a file with its posts, and what its own sum is off by is said', async () => {
    const answer = await sendBudget(budgetFile);
    expect(answer.location).toBe(`${root}/bevillinger?aar=2026&poster=2&nye=2`);
    const page = textOf((await karen.get(answer.location ?? '')).body);
    expect(page).toContain('Budgettet er lagt ind på 2 poster, heraf 2 nye.');
    expect(page).toContain('Forskel: 100 kr.');
    expect(page).toContain('Sygedagpenge: 12.000.000 kr. (antal 100)');
    expect(page).toContain('18.000.000 kr.');
    const again = await sendBudget(budgetFile);
    expect(textOf(again.body)).toContain(
      'Sygedagpenge har allerede et oprindeligt budget for 2026.',
    );
  });

  test('is moved between areas only so that it adds up to nothing', async () => {
    const [from, to] = [await idOf('Sygedagpenge'), await idOf('Administration')];
    const move = (fields: Readonly<Record<string, readonly string[] | string>>) =>
      karen.post(`${root}/bevillinger/ny?type=omplacering&i=2026`, {
        dato: '18.02.2026',
        kilde: 'Sag 3',
        post: [from, to, ''],
        aar: ['2026', '2026', '2026'],
        beloeb: ['-500.000', '500.000', ''],
        antal: ['', '', ''],
        pris: ['', '', ''],
        note: '',
        ...fields,
      });
    for (const [fields, message] of [
      [
        { beloeb: ['-500.000', '400.000', ''] },
        '2026 går ikke i nul: der er -100.000 kr. for meget.',
      ],
      [{ beloeb: ['-500.000', '0.5 mio', ''] }, 'Linje 2: »0.5 mio« er ikke et beløb.'],
      [{ post: ['', to, ''] }, 'Linje 1: vælg en post.'],
      [{ aar: ['26', '2026', ''] }, 'Linje 1: skriv et årstal'],
      [{ antal: ['4', '', ''], pris: ['3', '', ''] }, 'Linje 1: antal × enhedspris er 12 kr.'],
      [{ antal: ['-4', '', ''] }, 'Linje 1: »-4« er ikke et antal.'],
      [{ kilde: '' }, 'Kilde:'],
    ] as const) {
      const refused = await move(fields);
      expect(refused.status).toBe(400);
      expect(textOf(refused.body)).toContain(message);
      expect(refused.body).toContain('18.02.2026');
    }
    const moved = await move({});
    expect(moved.location).toBe(`${root}/bevillinger?aar=2026&sagt=gemt`);
    const { body } = await karen.get(moved.location ?? '');
    expect(textOf(body)).toContain('Omplacering Sygedagpenge: -500.000 kr.');
    const undo = /action="(\/oekonomi\/budget\/bevillinger\/[^"]+\/fortryd[^"]*)"/g;
    const last = [...body.matchAll(undo)].at(-1)?.[1] ?? '';
    const change = last.replace('/fortryd?aar', '/ret?i');
    expect((await karen.get(change)).body).toContain('value="-500.000"');
    await karen.post(change, {
      dato: '18.02.2026',
      kilde: 'Sag 3',
      post: [from, to],
      aar: ['2026', '2026'],
      beloeb: ['-600.000', '600.000'],
      antal: ['', ''],
      pris: ['', ''],
      note: '',
    });
    expect(await pageAt('/bevillinger?aar=2026')).toContain('Administration: 600.000 kr.');
    await karen.post(last);
    expect(await pageAt('/bevillinger?aar=2026')).not.toContain('Omplacering Sygedagpenge');
    await move({});
  });
});

const sendAccounts = (
  name: string,
  content: string,
  fields: Readonly<Record<string, string>> = {},
) => karen.send(`${root}/regnskab?aar=2026`, [{ name, content }], fields);
const january =
  'Konto;Periode;Beløb;Tekst\n5.57.71;2026-01;1.050.000;Sygedagpenge\n6.45.51;2026-01;500.000;Løn\n9.1;2026-01;7.500;Andet\nI alt;;1.557.500;';

describe('accounts', () => {
  test('come from a file; an account without a post is listed, and put on one', async () => {
    const answer = await sendAccounts('jan.csv', january);
    expect(answer.location).toBe(`${root}/regnskab?aar=2026&lagt=1&afloest=0`);
    const page = textOf((await karen.get(answer.location ?? '')).body);
    expect(page).toContain('Én måned er lagt ind.');
    expect(page).toContain('januar 1.557.500 kr. 3 jan.csv');
    expect(page).toContain('9.1 Andet 7.500 kr.');
    const placed = await karen.post(`${root}/regnskab/placer?aar=2026`, {
      konto: ['9.1'],
      post: [await idOf('Administration')],
    });
    expect(textOf((await karen.get(placed.location ?? '')).body)).toContain(
      'Én konto er sat på en post.',
    );
    expect(await pageAt('/regnskab?aar=2026')).toContain('Alle bogførte konti står på en post.');
  });

  test('of the same file are recognised', async () => {
    const { status, body } = await sendAccounts(
      'kopi.csv',
      `\uFEFF${january.replaceAll('\n', '\r\n')}`,
    );
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Filen er allerede lagt ind som jan.csv den');
  });

  test('with a changed layout are not read until one has said which column is which', async () => {
    const changed = 'Kontonummer;Måned;Kroner\n5.57.71;2026-02;950.000';
    const { status, body } = await sendAccounts('feb.csv', changed);
    expect(status).toBe(400);
    const said = textOf(body);
    expect(said).toContain(
      'Filens opsætning er ændret. Der kom kolonnerne »kontonummer«, »måned«, »kroner«, og der mangler »konto«, »periode«, »beløb«.',
    );
    expect(body).toContain('<option value="kontonummer" selected>');
    expect(body).toContain('5.57.71;2026-02;950.000');
    const form = { tekst: changed, filnavn: 'feb.csv', 'kolonne-account': 'kontonummer' };
    const half = await karen.send(`${root}/regnskab?aar=2026`, [], form);
    expect(textOf(half.body)).toContain('Vælg kolonnerne med kontonummer, måned og beløb');
    const whole = { ...form, 'kolonne-month': 'måned', 'kolonne-amount': 'kroner' };
    expect((await karen.send(`${root}/regnskab?aar=2026`, [], whole)).location).toBe(
      `${root}/regnskab?aar=2026&lagt=1&afloest=0`,
    );
    const next = await sendAccounts('feb2.csv', changed.replace('950.000', '960.000'));
    expect(next.location).toBe(`${root}/regnskab?aar=2026&lagt=1&afloest=1`);
    expect(await pageAt('/regnskab?aar=2026')).toContain('februar 960.000 kr. 1 feb2.csv');
  });

  test('of Windows are read, and a sum that is off is said', async () => {
    const text = 'Kontonummer;Måned;Kroner;Navn\n6.45.51;2026-02;1;Løn æøå\ni alt;;3;';
    const bytes = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    await karen.send(`${root}/regnskab?aar=2026`, [{ name: 'ansi.csv', content: bytes }]);
    expect(await pageAt('/regnskab?aar=2026')).toContain(
      'Filens egen sum afviger med 2 kr. fra dens linjer.',
    );
    await sendAccounts('feb3.csv', 'Kontonummer;Måned;Kroner\n5.57.71;2026-02;960.000');
  });

  test('of a workbook are read with its days and numbers', async () => {
    const content = await writeWorkbook([
      {
        name: 'Udtræk',
        rows: [
          ['Kontonummer', 'Måned', 'Kroner'],
          ['5.57.71', { day: new Date(Date.UTC(2025, 11, 31)) }, { value: 1234.56 }],
          ['5.57.71', '2025-12', { value: -0.1 }],
        ],
        widths: [12, 12, 12],
      },
    ]);
    const answer = await karen.send(`${root}/regnskab?aar=2025`, [{ name: 'dec.xlsx', content }]);
    expect(answer.location).toBe(`${root}/regnskab?aar=2025&lagt=1&afloest=0`);
    expect(await pageAt('/regnskab?aar=2025')).toContain('december 1.234,46 kr. 1 dec.xlsx');
    expect(await pageAt('/regnskab?aar=2025')).toContain(
      'tæller først med, når hullet er lukket: december.',
    );
  });

  test('with faults are not taken, each with its line', async () => {
    const { body } = await sendAccounts(
      'x.csv',
      'Kontonummer;Måned;Kroner\n5.57;2026-13;1\n5.57;2027-01;x',
    );
    const said = textOf(body);
    expect(said).toContain('Linje 2: måned: »2026-13« er ikke en måned.');
    expect(said).toContain('Linje 3: kroner: »x« er ikke et tal.');
    expect(said).toContain('Linje 3: måned: »2027-01« ligger i fremtiden.');
  });
});

describe('the follow-up', () => {
  test('shows budget, accounts, what is expected and what it is by', async () => {
    const page = await pageAt('?aar=2026');
    // 12 mio. less 0,5 moved; January 1.050.000 and February 960.000 make 2.010.000, six times that is 12.060.000.
    expect(page).toContain('Regnskab til og med februar 2026.');
    expect(page).toContain('Sygedagpenge 12.000 0 −500 11.500 1.917 2.010 12.060 560 4,9');
    expect(page).toContain('Overførsler i alt 12.000 0 −500 11.500 1.917 2.010 12.060 560 4,9');
    expect(page).toContain('Administration 6.000 0 500 6.500 1.083 508 3.045 −3.455 −53,2');
    expect(page).toContain('Poster i alt 18.000 0 0 18.000 3.000 2.518 15.105 −2.895 −16,1');
    expect(page).toContain('De 2 poster ventes tilsammen at ende 2,9 mio. kr. under');
    expect(page).toContain('Kommunen har ikke sagt, hvornår en afvigelse skal mærkes.');
    expect(page).toContain('Ingen post har både budgetteret antal og talt antal.');
    const byArea = await pageAt('?aar=2026&efter=omraade');
    expect(byArea).toContain('Beskæftigelse i alt 12.000');
  });

  test('flags what is further from the budget than the municipality says', async () => {
    for (const [fields, message] of [
      [{ beloeb: '', pct: '101' }, 'Skriv et tal fra 0 til 100.'],
      [{ beloeb: 'mange', pct: '' }, '»mange« er ikke et beløb.'],
    ] as const) {
      const refused = await karen.post(`${root}/graense`, fields);
      expect(refused.status).toBe(400);
      expect(textOf(refused.body)).toContain(message);
    }
    await karen.post(`${root}/graense`, { beloeb: '100.000', pct: '2,5' });
    const page = await pageAt('?aar=2026');
    expect(page).toContain('mindst 100.000 kr. og 2,5 %');
    expect(page).toContain('560 4,9 Over');
    expect(page).toContain(
      '»Sygedagpenge« ventes at ende 0,6 mio. kr. over det korrigerede budget (4,9 %).',
    );
  });

  test('of a post with its own count is split into price and quantity', async () => {
    const post = await idOf('Sygedagpenge');
    const at = `${root}/poster/${post}/ret`;
    await karen.post(at, {
      navn: 'Sygedagpenge',
      omraade: 'Beskæftigelse',
      type: 'overfoersel',
      konti: '5.57',
      antal: 'egen-optaelling',
      foerste: '2026',
      sidste: '',
    });
    const counts = `${root}/post/${post}/antal?i=2026`;
    const refused = await karen.post(counts, { kilde: 'Optalt', m1: '-1', m2: 'to' });
    expect(refused.status).toBe(400);
    expect(textOf(refused.body)).toContain('januar: »-1« er ikke et antal.');
    expect(refused.body).toContain('value="to"');
    await karen.post(counts, { kilde: 'Optalt', m1: '105', m2: '105' });
    const page = await pageAt(`/post/${post}?aar=2026`);
    // 11,5 mio. / 6 for 100; 105 would be 2.012.500,00; the quantity's part 95.833,33 and the price's −2.500.
    expect(page).toContain('Budgettet 1.916.666,67 kr. er for et antal på 100,0.');
    expect(page).toContain('Mængdens del: 95.833,33 kr.');
    expect(page).toContain('Prisens del: -2.500 kr.');
    expect(page).toContain('Afvigelse: 93.333,33 kr.');
  });

  test('takes the profile and the words of the municipality, and refuses percentages over 100', async () => {
    const at = `${root}/post/${await idOf('Administration')}`;
    for (const [procenter, message] of [
      ['101\n-1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0', 'januar: en procent er fra 0 til 100.'],
      ['50\n50', 'Skriv tolv procenter. Der er 2.'],
      ['', 'Skriv tolv procenter. Der er 0.'],
      ['8.3', '»8.3« er ikke et tal.'],
    ] as const) {
      const refused = await karen.post(`${at}/profil?i=2026`, { profil: 'indtastet', procenter });
      expect(refused.status).toBe(400);
      expect(textOf(refused.body)).toContain(message);
    }
    const procenter = '10\n10\n8\n8\n8\n8\n8\n8\n8\n8\n8\n8';
    const saved = await karen.post(`${at}/profil?i=2026`, { profil: 'indtastet', procenter });
    expect(saved.status).toBe(303);
    const page = textOf((await karen.get(saved.location ?? '')).body);
    expect(page).toContain('Budget til dato 1.300.000 kr.');
    await karen.post(`${at}/bemaerkning?i=2026`, { tekst: 'To stillinger er ikke besat.' });
    expect(await pageAt('?aar=2026')).toContain('Administration : To stillinger er ikke besat.');
    expect(await pageAt('?aar=2027')).not.toContain('To stillinger');
  });

  test('is set as papers and tables', async () => {
    const csv = (await karen.get(`${root}/2026/opfoelgning.csv`)).body;
    expect(csv).toContain('Sygedagpenge;12000000,00;0,00;-500000,00;11500000,00;');
    const docx = await karen.get(`${root}/2026/opfoelgning.docx`);
    expect([docx.status, docx.raw.toString('latin1', 0, 2)]).toEqual([200, 'PK']);
    const xlsx = await karen.get(`${root}/2026/opfoelgning.xlsx`);
    expect([xlsx.status, xlsx.raw.toString('latin1', 0, 2)]).toEqual([200, 'PK']);
    const pdf = await karen.get(`${root}/2026/opfoelgning.pdf`);
    expect([pdf.status, pdf.raw.toString('latin1', 0, 4)]).toEqual([200, '%PDF']);
    expect((await karen.get(`${root}/2026/kvartaler.svg`)).status).toBe(200);
  });
});
