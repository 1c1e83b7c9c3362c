import { submissionCsv, templateSheets } from '@rettidig/benchmark/input';
import { readWorkbook, writeWorkbook } from '@rettidig/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeSubmission } from '../testing/benchmark.ts';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';

let demo: Demo;
let karen: Browse;
beforeAll(async () => {
  demo = await startDemo();
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

async function newRound(navn: string, deltagere = ''): Promise<string> {
  const fields = { navn, aar: '2025', deltagere, navne: 'ja', foer: '' };
  const { location } = await karen.post('/benchmark/ny', fields);
  return (location ?? '').split('?')[0] ?? '';
}

const csv = (municipality: string, year = 2025): string =>
  submissionCsv({ year, municipality, filled: { ...madeSubmission(municipality), year } });

describe('submissions', () => {
  test('come as workbook or CSV, and each municipality takes part and is asked', async () => {
    const at = await newRound('To kommuner', 'Øvelev');
    const workbook = await writeWorkbook(
      templateSheets({ year: 2025, municipality: 'Øvelev', filled: madeSubmission('Øvelev') }),
    );
    const { location } = await karen.send(`${at}/filer`, [
      { name: 'øvelev.xlsx', content: workbook },
      { name: 'aaby.csv', content: csv('Aaby') },
    ]);
    expect(location).toBe(`${at}?lagt=2`);
    const page = textOf((await karen.get(at)).body);
    expect(page).toMatch(/Øvelev Spørgsmål \d+ af \d+ mangler svar øvelev\.xlsx/);
    expect(page).toMatch(/Aaby Spørgsmål \d+ af \d+ mangler svar aaby\.csv/);
  });

  test('questions are answered once, and the municipality is ready', async () => {
    const at = await newRound('Svar');
    await karen.send(`${at}/filer`, [{ name: 'a.csv', content: csv('Øvelev') }]);
    const list = (await karen.get(at)).body;
    const member = /href="(\/benchmark\/[^"]+\/deltager\/[^"]+)"/.exec(list)?.[1] ?? '';
    const form = (await karen.get(member)).body;
    const all = (name: string): readonly string[] =>
      [...form.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, text = '']) =>
        text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      );
    const spoergsmaal = all('spoergsmaal');
    expect(spoergsmaal.length).toBeGreaterThan(0);
    const svar = spoergsmaal.map((_, i) => (i === 0 ? 'Ja, det er med vilje.' : ''));
    await karen.post(`${member}/svar`, { sted: all('sted'), spoergsmaal, svar });
    expect((await karen.get(member)).body).toContain('Ja, det er med vilje.</textarea>');
    const left = spoergsmaal.length - 1;
    const rest = textOf((await karen.get(at)).body);
    expect(rest).toContain(left === 0 ? '1 besvaret' : `${left} af ${left + 1} mangler svar`);
    const every = spoergsmaal.map(() => 'Ja.');
    await karen.post(`${member}/svar`, { sted: all('sted'), spoergsmaal, svar: every });
    expect(textOf((await karen.get(at)).body)).toMatch(/Øvelev Klar \d+ besvaret/);
  });

  test('give tables, and each number says how it is computed', async () => {
    const at = await newRound('Regnet');
    await karen.send(`${at}/filer`, [
      { name: 'a.csv', content: csv('Øvelev') },
      { name: 'b.csv', content: csv('Aaby') },
    ]);
    const row = 'raekke=sagsbehandling/for-over-30-aarige&kommune=Aaby';
    const text = textOf((await karen.get(`${at}/tabel/4.2?mig=Aaby&${row}`)).body);
    expect(text).toContain('For over 30-årige 5,0 5,0 5,0');
    expect(text).toMatch(/2,0.* \/ 400.* × 1\.000 = 5,0/);
    const [, member = ''] =
      /href="(\/benchmark\/[^"]+\/deltager\/[^"]+)"/.exec((await karen.get(at)).body) ?? [];
    const [, filled = ''] = /href="([^"]*udfyldt=ja)"/.exec((await karen.get(member)).body) ?? [];
    const file = await karen.get(filled.replaceAll('&amp;', '&'));
    const reading = await readWorkbook(file.raw);
    expect(JSON.stringify(reading)).toContain('Øvelev');
    expect(textOf((await karen.get(`${at}/rapport?mig=Aaby`)).body)).toContain('Spørgsmål');
  });

  test('sent again take over, and what was sent before is kept', async () => {
    const at = await newRound('Igen');
    await karen.send(`${at}/filer`, [{ name: 'a.csv', content: csv('Øvelev') }]);
    await karen.send(`${at}/filer`, [{ name: 'a2.csv', content: csv('Øvelev') }]);
    const page = textOf((await karen.get(at)).body);
    expect(page).toMatch(/Øvelev Spørgsmål [^.]+ a2\.csv/);
    expect(page).toMatch(/a\.csv Øvelev \S+ kl\. \S+ af Karen Møller afløst/);
  });
});

describe('bad input is not taken, and said with its cell', () => {
  let at = '';
  beforeAll(async () => {
    at = await newRound('Fejl');
  });
  const replaced = (from: string | RegExp, to: string): string => csv('Øvelev').replace(from, to);

  test.for([
    [
      'a negative time',
      replaced(/(For over 30-årige;|over 30-årige;)100/, '$1-100'),
      'a.csv linje',
    ],
    ['percent as a fraction', replaced(/(over 30-årige;)100/, '$10,5'), '0,50 ligner en brøk'],
    ['an unknown task', replaced(/;A-dagpenge: [^;]+;/, ';Kaffebrygning;'), 'Kaffebrygning'],
    ['more than a whole year', replaced(/(over 30-årige;)100/, '$1130'), '130'],
    ['the file of last year', csv('Øvelev', 2024), 'Det ser ud til at være filen fra sidste år.'],
    ['more elsewhere than there are', replaced('500;0;100', '500;600;100'), '600'],
    ['a decimal point', replaced('500;0;100', '500.5;0;100'), '500.5'],
    ['something else', 'hej;med;dig\n1;2;3', 'a.csv'],
  ] as const)('%s', async ([, content, message]) => {
    const { status, body } = await karen.send(`${at}/filer`, [{ name: 'a.csv', content }]);
    expect(status).toBe(400);
    const said = textOf(body);
    expect(said).toContain('a.csv er ikke lagt ind');
    expect(said).toContain(message);
    expect(said).toContain('Ingen deltagere endnu.');
  });

  test('decimal points all over: the first are said, the others folded', async () => {
    const content = csv('Øvelev').replace(/^1(;[^\r]*;)100\r\n/m, (_, task: string) =>
      Array.from({ length: 15 }, (_each, i) => `${100 + i}${task}99.5\r\n`).join(''),
    );
    const { body } = await karen.send(`${at}/filer`, [{ name: 'a.csv', content }]);
    const [open = '', folded = ''] = body.split(/<details><summary>(?=\d+ til)/);
    const said = (part: string) => part.split('skriv decimaltal med komma').length - 1;
    expect([said(open), said(folded)]).toEqual([12, 3]);
    expect(folded).toMatch(/^3 til</);
  });

  test('a municipality in two files, beside one that is right: the right one is taken', async () => {
    const { status, body } = await karen.send(`${at}/filer`, [
      { name: 'a.csv', content: csv('Øvelev') },
      { name: 'b.csv', content: csv('Øvelev') },
      { name: 'c.csv', content: csv('Aaby') },
    ]);
    expect(status).toBe(400);
    const said = textOf(body);
    expect(said).toContain('1 fil lagt ind.');
    expect(said).toContain('2 filer er ikke lagt ind');
    expect(said).toContain('Øvelev er sendt mere end én gang');
    expect(said).toMatch(/Aaby Spørgsmål/);
  });

  test('a broken workbook says what to do', async () => {
    const content = Buffer.from('PK\u0003\u0004 ikke et regneark');
    const { body } = await karen.send(`${at}/filer`, [{ name: 'x.xlsx', content }]);
    expect(textOf(body)).toContain('Regnearket kan ikke læses.');
  });

  test('tables do not come among files of municipalities, nor the other way round', async () => {
    const tables =
      'Tabel 4.2: A-dagpenge\nProduktivitet\tViborg\tØvelev\nSagsbehandling\t1,5\t2,5\n';
    await karen.send(`${at}/filer`, [{ name: 'c.csv', content: csv('Aaby') }]);
    const mixed = await karen.send(`${at}/filer`, [{ name: 't.txt', content: tables }]);
    expect(textOf(mixed.body)).toContain('Runden har allerede filer fra kommuner');
    const other = await newRound('Tabeller først');
    expect((await karen.send(`${other}/filer`, [{ name: 't.txt', content: tables }])).status).toBe(
      303,
    );
    const late = await karen.send(`${other}/filer`, [{ name: 'c.csv', content: csv('Aaby') }]);
    expect(textOf(late.body)).toContain('Runden har allerede resultater som tabeller');
  });
});

describe('a name that nobody in the round has, but somebody nearly has', () => {
  let rounds = 0;
  const place = async (er: (body: string) => string) => {
    rounds += 1;
    const at = await newRound(`Navne ${rounds}`, 'Mariagerfjord');
    await karen.send(`${at}/filer`, [{ name: 'm.csv', content: csv('Mariagerford') }]);
    const { body } = await karen.get(at);
    const fil = /name="fil" value="([^"]+)"/.exec(body)?.[1] ?? '';
    const done = await karen.post(`${at}/navn`, { fil, er: er(body) });
    return { at, fil, asked: textOf(body), done, after: textOf((await karen.get(at)).body) };
  };

  test('waits, and is placed where one says', async () => {
    const known = (body: string) => /name="er" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';
    const { at, fil, asked, done, after } = await place(known);
    expect(asked).toContain('m.csv siger »Mariagerford«, som ikke er en deltager');
    expect(asked).toContain('Mariagerfjord Mangler fil');
    expect(done.location).toBe(`${at}?sagt=hvem`);
    expect(after).toMatch(/Mariagerfjord Spørgsmål [^.]+ m\.csv/);
    expect((await karen.post(`${at}/navn`, { fil, er: 'ny' })).status).toBe(404);
  });

  test('is another municipality, or is taken out', async () => {
    const { after } = await place(() => 'ny');
    expect(after).toMatch(/Mariagerford Spørgsmål/);
    expect(after).toContain('Mariagerfjord Mangler fil');
    const out = await place(() => 'ingen');
    expect(out.after).not.toContain('Hvem har sendt filen?');
    expect(out.after).toContain('Mangler fil: 1');
  });
});
