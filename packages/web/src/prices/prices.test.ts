import { writeWorkbook } from '@rettidig/documents';
import { readSpreadsheet } from '@rettidig/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;

const empty = {
  leverandoer: 'Kommunen',
  tilbud: '',
  type: '',
  timer: '',
  beloeb: '',
  per: 'uge',
  maaneder: '',
  fra: '18.08.2022',
  til: '',
  bemaerkning: '',
  kilde: 'Ringkøbing-Skjern, 18. august 2022, punkt 3',
};

const enter = (fields: Readonly<Record<string, string>>) =>
  karen.post('/priser/ny', { ...empty, ...fields });

// Ringkøbing-Skjern, 18 August 2022, point 3 (table rs2022_priser_tilbud.csv).
const paper = [
  { tilbud: 'Job-bro', beloeb: '1.105' },
  { tilbud: 'Unge på Broen', beloeb: '2.296' },
  { tilbud: 'Avanti', beloeb: '1500' },
  { tilbud: 'Fredensgade', beloeb: '2.054' },
  { tilbud: 'Genstart', beloeb: '1.115,00' },
  { tilbud: 'Ny-Start', timer: '30', beloeb: '3.800' },
  { tilbud: 'Ny-Start', timer: '20', beloeb: '2.500' },
  { tilbud: 'Ny-Start', timer: '10', beloeb: '1.950' },
  { tilbud: 'Klar til start', beloeb: '16.990', per: 'maaned', maaneder: '12' },
];

beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

describe('prices entered from a paper', () => {
  let klarTilStart = '';

  beforeAll(async () => {
    for (const fields of paper) await enter(fields);
    const { body } = await karen.get('/priser');
    klarTilStart = /<option value="([^"]+)"[^>]*>Klar til start/.exec(body)?.[1] ?? '';
  });

  test('are compared as the paper compares them', async () => {
    const page = textOf((await karen.get(`/priser?mod=${klarTilStart}`)).body);
    for (const text of [
      'Klar til start koster 146.420 kr. mere om året end det billigste (Job-bro).',
      'Klar til start koster 6.280 kr. mere om året end det dyreste (Ny-Start).',
      '203.880 kr.',
      '84.488 kr.',
      'Klar til start: ugeprisen uden øre er 3.920 kr., og 52 gange den er 203.840 kr., altså 40 kr. mindre end årsprisen.',
    ]) {
      expect(page).toContain(text);
    }
  });

  test('can be fetched by every employee as CSV', async () => {
    const anna = await demo.as('anna');
    const { body } = await anna.get(`/priser.csv?mod=${klarTilStart}`);
    expect(body).toContain(
      'Job-bro;Kommunen;Flere typer;;1105;4788,33;57460;;Uge;146420;18.08.2022;',
    );
  });

  test('can be fetched as Excel, with numbers as numbers', async () => {
    const { raw } = await (await demo.as('anna')).get(`/priser.xlsx?mod=${klarTilStart}`);
    const read = await readSpreadsheet(raw);
    const lines = read.outcome === 'rows' ? read.rows : [];
    const bridge = lines.find(([offer]) => offer === 'Job-bro') ?? [];
    expect(bridge.slice(4, 7)).toEqual([1105, 4788.33, 57460]);
  });

  test('are not in force before their first day', async () => {
    const page = textOf((await karen.get('/priser?dag=17.08.2022')).body);
    expect(page).toContain('Der er ingen priser på den dag.');
    expect(page).toContain('Priser, der ikke gælder den dag');
  });

  test('end on the last day, and not before the first', async () => {
    const { body } = await karen.get('/priser');
    const address = /href="(\/priser\/[^"]+\/slut)" aria-label="Afslut prisen på Avanti"/.exec(
      body,
    );
    const at = address?.[1] ?? '';
    const early = await karen.post(at, { sidste: '17.08.2022' });
    expect(early.status).toBe(400);
    expect(textOf(early.body)).toContain('Den sidste dag ligger før den første.');
    expect((await karen.post(at, { sidste: '30.11.2022' })).location).toBe('/priser?gemt=ja');
    expect(textOf((await karen.get('/priser?dag=30.11.2022')).body)).toContain('til 30.11.2022');
    const after = (await karen.get('/priser.csv?dag=01.12.2022')).body;
    expect([after.includes('Job-bro'), after.includes('Avanti')]).toEqual([true, false]);
  });
});

describe('a price that is wrong is not saved, and what was written stays', () => {
  test.for([
    ['no amount', { beloeb: '16.99' }, '»16.99« er ikke et beløb. Skriv kroner som 16.990'],
    ['a course without a length', { per: 'forloeb' }, 'Skriv, hvor mange måneder forløbet varer.'],
    ['an end before the begin', { til: '1.8.2022' }, 'Den sidste dag ligger før den første.'],
    ['no source', { kilde: ' ' }, 'Kilde:'],
    ['the same offer twice', { tilbud: 'Job-bro' }, 'Der er allerede en pris på det samme tilbud'],
    ['more hours than a week has', { timer: '169' }, 'Skriv et tal fra 0 til 168.'],
  ] as const)('%s', async ([, fields, advice]) => {
    const answer = await enter({ tilbud: 'Andet & "mere"', beloeb: '100', ...fields });
    expect(answer.status).toBe(400);
    expect(textOf(answer.body)).toContain(advice);
    expect(answer.body).toContain('18.08.2022');
  });

  test('and only those who lead may enter one', async () => {
    const anna = await demo.as('anna');
    expect((await anna.get('/priser/ny')).status).toBe(403);
    expect(textOf((await anna.get('/priser')).body)).not.toContain('Ny pris');
  });
});

describe('prices from a file', () => {
  const head = 'leverandør;tilbud;pris;enhed;fra;kilde;til\n';
  const send = async (name: string, content: string | Uint8Array) => {
    await karen.get('/priser/fil');
    return await karen.send('/priser/fil', [{ name, content }]);
  };

  test('are taken in, and one of the same day is corrected', async () => {
    const line = 'Nordlys;Jobklub;2.000;uge;01.01.2023;kontrakt;\n';
    expect((await send('priser.csv', head + line)).location).toBe('/priser?gemt=ja');
    const other = line.replace('2.000', '2.100,50');
    expect((await send('priser.csv', head + other)).location).toBe('/priser?gemt=ja');
    const text = textOf((await karen.get('/priser?dag=02.01.2023')).body);
    expect(text).toContain('2.100,50');
    expect(text.match(/Jobklub/g)?.length).toBe(
      textOf((await karen.get('/priser?dag=03.01.2023')).body).match(/Jobklub/g)?.length,
    );
    expect(text).not.toContain('2.000 kr. 104.000');
  });

  test('a price that overlaps another from another day is refused, and nothing is kept', async () => {
    const { body, status } = await send(
      'priser.csv',
      `${head}Sydlys;Ny klub;5;uge;01.01.2023;kontrakt;\nNordlys;Jobklub;9;uge;01.06.2023;kontrakt;\n`,
    );
    expect(status).toBe(400);
    expect(textOf(body)).toContain(
      'Række 3: »fra«: Der er allerede en pris på det samme tilbud, som gælder fra 01.01.2023.',
    );
    expect((await karen.get('/priser?dag=02.01.2023')).body).not.toContain('Sydlys');
  });

  test.for([
    [
      'priser.csv',
      'tilbud;beløb\n',
      'Kolonnen »leverandør«, »pris«, »enhed«, »fra«, »kilde« mangler.',
    ],
    ['priser.xlsx', 'ingen regneark', 'Filen er ikke et regneark af typen .xlsx.'],
  ] as const)('%s that is none is refused with what to do', async ([name, content, advice]) => {
    const { body, status } = await send(name, content);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(advice);
  });

  const sheetOf = (name: string, ...lines: readonly string[]) => ({
    name,
    widths: [],
    rows: ['leverandør;tilbud;pris;enhed;fra;kilde', ...lines].map((line) => line.split(';')),
  });
  const guidance = { name: 'Vejledning', widths: [], rows: [['Sådan udfyldes arket']] };

  test('are read from the sheet that has them, wherever it stands', async () => {
    const prices = sheetOf('Priser', 'Ark;Arkklub;700;uge;2023-02-01;kontrakt');
    const book = await writeWorkbook([guidance, prices]);
    expect((await send('priser.xlsx', book)).location).toBe('/priser?gemt=ja');
    expect(textOf((await karen.get('/priser?dag=02.02.2023')).body)).toContain('Arkklub');
  });

  test.each([
    ['on two sheets', 'Anden', 'Der er priser på flere ark: Første, Anden.'],
    ['on no sheet', null, 'Kolonnen »leverandør«'],
  ])('%s are refused, and nothing is kept', async (_, other, advice) => {
    const first = sheetOf('Første', 'Ark;Klub 1;700;uge;2023-02-01;kontrakt');
    const second = sheetOf(other ?? '', 'Ark;Klub 2;700;uge;2023-02-01;kontrakt');
    const book = await writeWorkbook(other === null ? [guidance] : [first, second]);
    const { status, body } = await send('priser.xlsx', book);
    expect([status, textOf(body).includes(advice)]).toEqual([400, true]);
    expect(textOf((await karen.get('/priser?dag=02.02.2023')).body)).not.toContain('Klub 1');
  });

  test('what is wrong with a line is said, also when the sheet is not the first', async () => {
    const prices = sheetOf('Priser', 'Ark;Klub 3;gratis;uge;2023-02-01;kontrakt');
    const { status, body } = await send('priser.xlsx', await writeWorkbook([guidance, prices]));
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Række 2: »pris«');
  });

  test('without a file one is asked to choose it', async () => {
    await karen.get('/priser/fil');
    const { body, status } = await karen.send('/priser/fil', []);
    expect([status, textOf(body).includes('Vælg en fil først.')]).toEqual([400, true]);
  });

  test('the example can be sent as it is', async () => {
    const { body } = await karen.get('/priser/eksempel.csv');
    expect(body).toContain('KRAMP;Klar til start;;;16.990;maaned;12;18.08.2022');
  });
});

test('a price is corrected by hand, and the form is filled with it', async () => {
  const { body } = await karen.get('/priser?dag=02.01.2023');
  const at = /href="(\/priser\/[0-9a-f-]+\/ret)" aria-label="Ret prisen på Jobklub"/.exec(
    body,
  )?.[1];
  const form = await karen.get(at ?? '');
  expect(form.body).toContain('value="2.100,50"');
  const own = {
    leverandoer: 'Nordlys',
    tilbud: 'Jobklub',
    type: '',
    timer: '',
    beloeb: '2.200',
    per: 'uge',
    maaneder: '',
    fra: '01.01.2023',
    til: '',
    bemaerkning: '',
    kilde: 'kontrakt',
  };
  expect((await karen.post(at ?? '', { ...own, beloeb: 'x' })).status).toBe(400);
  expect((await karen.post(at ?? '', own)).location).toBe('/priser?gemt=ja');
  expect(textOf((await karen.get('/priser?dag=02.01.2023')).body)).toContain('114.400 kr.');
});
