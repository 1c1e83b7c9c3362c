import { readWorkbook } from '@rettidig/documents';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as runCommand } from '../run.ts';

/** Made-up figures in the shape that tables of a benchmark have in a text. */
const table = [
  'Tabel 4.1: Hele indsatsen',
  'Årsværk pr. 1.000 årspersoner;Øvelev;Åby;Ærdal;Gns.',
  'Produktivitet;20,0;25,0;30,0;25,0',
  '- A-dagpenge;10,0;12,5;15,0;12,5',
  '- Administration;4,0;4,0;4,0;4,0',
  '',
].join('\n');

describe('rettidig benchmark report', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rettidig-report-'));
    writeFileSync(join(folder, 'tabel.txt'), table);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const at = (name: string): string => join(folder, name);
  const run = async (...words: string[]) => {
    const said = { out: '', err: '' };
    const code = await runCommand(['benchmark', 'report', ...words], {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
      isInteractive: false,
      columns: 80,
      env: {},
    });
    return { code, ...said };
  };

  test('writes the report of one municipality in three forms', async () => {
    const outputs = ['--pdf', at('r.pdf'), '--docx', at('r.docx'), '--xlsx', at('r.xlsx')];
    const { code, out, err } = await run(
      at('tabel.txt'),
      '--aar',
      '2026',
      '--egen',
      'Åby',
      ...outputs,
    );
    expect([code, out]).toEqual([0, `${at('r.pdf')}\n${at('r.docx')}\n${at('r.xlsx')}\n`]);
    expect(err).toContain('Regner på 3 kommuner');
    expect(readFileSync(at('r.pdf'), 'latin1')).toMatch(/^%PDF-1\.7[\s\S]*<pdfuaid:part>1</);
    expect(readFileSync(at('r.docx'), 'latin1')).toMatch(/^PK/);
    const workbook = await readWorkbook(readFileSync(at('r.xlsx')));
    const sheets = workbook.outcome === 'sheets' ? workbook.sheets : [];
    expect(sheets[0]?.rows[0]).toEqual(['Jobcenterbenchmark 2026']);
    const rows = sheets.find(({ name }) => name === 'Tabel 4.1')?.rows ?? [];
    expect(rows.find(([label]) => label === 'Produktivitet')).toEqual([
      'Produktivitet',
      20,
      25,
      30,
      25,
    ]);
  });

  test('a folder is read as its files, without the locks that spreadsheet programs leave', async () => {
    const only = at('kun-tabeller');
    mkdirSync(only);
    writeFileSync(join(only, 'tabel.txt'), table);
    writeFileSync(join(only, '~$tabel.xlsx'), 'en lås');
    const { code } = await run(only, '--aar', '2026', '--xlsx', at('f.xlsx'));
    expect([code, existsSync(at('f.xlsx'))]).toEqual([0, true]);
  });

  test('names no other municipality when it is anonymous', async () => {
    const words = ['--aar', '2026', '--egen', 'Åby', '--anonym', '--xlsx', at('a.xlsx')];
    expect((await run(at('tabel.txt'), ...words)).code).toBe(0);
    const workbook = await readWorkbook(readFileSync(at('a.xlsx')));
    const said = JSON.stringify(workbook);
    expect(said).toContain('Åby');
    expect(said).not.toMatch(/Øvelev|Ærdal/);
  });

  test('holds the numbers against those of the year before', async () => {
    writeFileSync(at('foer.txt'), table.replace('4,0;4,0;4,0;4,0', '4,0;4,0;fire;4,0'));
    const words = ['--aar', '2026', '--tidligere', at('foer.txt'), '--xlsx', at('ingen.xlsx')];
    const { code, err } = await run(at('tabel.txt'), ...words);
    expect([code, existsSync(at('ingen.xlsx'))]).toEqual([1, false]);
    expect(err).toContain('foer.txt');
  });

  test.each([
    ['nothing to write', ['--aar', '2026'], 2, 'mindst én af --pdf, --docx og --xlsx'],
    ['no year', ['--xlsx', 'x.xlsx'], 2, 'Skriv det med --aar.'],
    [
      'a municipality that is not there',
      ['--aar', '2026', '--egen', 'Ærdahl', '--xlsx', 'x.xlsx'],
      2,
      'Ærdahl er ikke blandt kommunerne i filerne. Mente du »Ærdal«? Der er: Ærdal, Øvelev, Åby.',
    ],
    [
      'a choice that there is not',
      ['--aar', '2026', '--streg', 'måske', '--xlsx', 'x.xlsx'],
      2,
      '--streg måske: Der kan vælges nul eller ikke-indberettet.',
    ],
    [
      'a folder that there is not',
      ['--aar', '2026', '--xlsx', 'findes-ikke/x.xlsx'],
      1,
      'Mappen findes ikke. Lav den først, eller ret stien.',
    ],
  ] as const)('refuses %s', async (_, words, expected, message) => {
    const { code, err } = await run(at('tabel.txt'), ...words);
    expect(code).toBe(expected);
    expect(err).toContain(message);
  });

  test.each([
    ['missing.csv', null, 'missing.csv: Filen findes ikke. Tjek stien.'],
    ['tom.csv', '', 'tom.csv: Filen er tom.'],
    ['bog.xlsx', 'PK ødelagt', 'bog.xlsx: Regnearket kan ikke læses.'],
    ['brev.txt', 'Kære alle', 'Der er ikke lavet nogen rapport.'],
    [
      'forkert.txt',
      table.replace('25,0;30,0', '25,0;tredive'),
      'Der er ikke lavet nogen rapport. Ret fejlene, og prøv igen.',
    ],
  ])('says what is wrong with %s, and writes nothing', async (name, content, message) => {
    if (content !== null) writeFileSync(at(name), content);
    const { code, err } = await run(at(name), '--aar', '2026', '--xlsx', at('ingen.xlsx'));
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(existsSync(at('ingen.xlsx'))).toBe(false);
  });

  test('says that results and submissions do not go together', async () => {
    writeFileSync(at('by-tid.csv'), 'Medarbejder;Opgave\n1;x\n');
    const words = ['--aar', '2026', '--xlsx', at('ingen.xlsx')];
    const { code, err } = await run(at('tabel.txt'), at('by-tid.csv'), ...words);
    expect(code).toBe(1);
    expect(err).toContain(
      'by-tid.csv er en indberetning, og tabel.txt er tabeller med resultater.',
    );
  });
});
