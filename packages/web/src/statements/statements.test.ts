import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../testing/browse.ts';
import { type Demo, startDemo, textOf } from '../testing/demo.ts';
import { markedLines } from './marks.ts';

let demo: Demo;
let anna: Browse;
beforeAll(async () => {
  demo = await startDemo();
  anna = await demo.as('anna');
});
afterAll(() => demo.close());

// Made up: the list names one of four twice.
const text =
  'Punkt 4\n\nDe deltagende er: Nørby, Østerby, Vesterby og Nørby. Disse 4 kommuner er med.\n';

const check = (fields: Readonly<Record<string, string>>) =>
  anna.post('/paastandskontrol', { tekst: text, tabeller: '', ...fields });

describe('the statement check', () => {
  test('finds a list that names one twice, marks it, and says how it is computed', async () => {
    const { status, body } = await check({});
    expect(status).toBe(200);
    expect(textOf(body)).toMatch(/(?:Modsagt af et andet udsagn|Fejlskrevet): 1/);
    expect(textOf(body)).toMatch(/Regnet: .*Nørby/);
    const mark = /<mark>([^<]+)<\/mark><a href="#(fund-\d+)"/.exec(body);
    expect(mark?.[1]).toContain('Nørby');
    expect(body).toContain(`id="${mark?.[2]}"`);
    expect(body).toContain('Disse 4 kommuner er med.\n</textarea>');
  });

  test('says that nothing is contradicted when it is so', async () => {
    const said = textOf((await check({ tekst: text.replace('og Nørby', 'og Midtby') })).body);
    expect(said).toMatch(/Intet udsagn er modsagt\.|ikke fundet udsagn/);
    expect(textOf((await check({ tekst: 'Dagsorden.' })).body)).toContain(
      'Der er ikke fundet udsagn, som kan regnes efter.',
    );
  });

  test.for([
    ['nothing', { tekst: ' ' }, 'Indsæt en tekst.'],
    ['a PDF', { tekst: '%PDF-1.7' }, 'Det er en PDF.'],
    [
      'too much',
      { tekst: 'a'.repeat(400_001) },
      'Teksten er for lang. Højst 400.000 tegn ad gangen.',
    ],
    ['tables that are none', { tabeller: 'a,b\n"1,2' }, 'Filen kan ikke læses som CSV'],
  ] as const)('%s: says what to do, and keeps what was written', async ([, fields, message]) => {
    const { status, body } = await check(fields);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(message);
  });

  test('keeps nothing', async () => {
    await check({});
    expect((await anna.get('/paastandskontrol')).body).not.toContain('Østerby');
  });
});

describe('the marks', () => {
  const finding = (line: number, quote: string) => ({
    verdict: 'fejlskrevet' as const,
    check: 'x',
    places: [{ document: 'teksten', line, quote }],
    text: '',
    computation: '',
  });

  test('cut a line at every quote, also where two lie over each other', () => {
    const lines = markedLines('teksten', 'en to tre\r\nfire', [
      finding(1, 'to tre'),
      finding(1, 'en to'),
      finding(2, 'findes ikke'),
    ]);
    expect(lines).toEqual([
      [
        { text: 'en ', findings: [2] },
        { text: 'to', findings: [1, 2] },
        { text: ' tre', findings: [1] },
      ],
      [{ text: 'fire', findings: [3] }],
    ]);
  });

  test('of another document are not in the text', () => {
    expect(markedLines('andet', 'en', [finding(1, 'en')])).toEqual([
      [{ text: 'en', findings: [] }],
    ]);
  });
});
