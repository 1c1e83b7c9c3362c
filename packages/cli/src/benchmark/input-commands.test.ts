import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rettidig-benchmark-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rettidig(...words: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['benchmark', ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 140,
    env: {},
  });
  return { code, out, err };
}

const at = (name: string): string => join(folder, name);

describe('rettidig benchmark', () => {
  test('the sample as workbooks and as CSV is in order, and says the same', async () => {
    await rettidig('sample', at('ark'), '--aar', '2026');
    await rettidig('sample', at('csv'), '--aar', '2026', '--csv');
    expect(readdirSync(at('ark'))).toHaveLength(15);
    const books = await rettidig('check', at('ark'), '--aar', '2026');
    const texts = await rettidig('check', at('csv'), '--aar', '2026');
    expect([books.code, texts.code]).toEqual([0, 0]);
    expect(books.out).toContain('15 indberetninger: 15 uden fejl; 0 fejl, ');
    expect(books.out.split('\n').at(-2)).toBe(texts.out.split('\n').at(-2));
  });

  test('a template that nobody has filled in says what it lacks', async () => {
    const file = at('tom.xlsx');
    expect(
      await rettidig('template', file, '--municipality', '0173', '--aar', '2026'),
    ).toMatchObject({
      code: 0,
      err: '',
    });
    const { code, out } = await rettidig('check', file);
    expect(code).toBe(1);
    expect(out).toContain('Lyngby-Taarbæk (tom.xlsx): 2 fejl, ');
    expect(out).toMatch(/Fejl +Tid +Der er ingen tid\./);
  });

  test('a mistake is said with its line and column', async () => {
    const file = at('fejl.csv');
    const text = readFileSync(join(at('csv'), 'Øvelev.csv'), 'utf8');
    const lines = text.split('\r\n');
    lines[2] = (lines[2] ?? '').replace(/;[^;]*$/, ';50.5');
    // Older spreadsheets write the code page of Windows.
    writeFileSync(file, Buffer.from(lines.join('\r\n').replace('\uFEFF', ''), 'latin1'));
    const { code, out } = await rettidig('check', file, '--aar', '2026');
    expect(code).toBe(1);
    expect(out).toMatch(
      /Fejl +fejl\.csv linje 3, kolonne Andel \(pct\.\) +“50\.5” har decimalpunktum/,
    );
  });

  test('last year is compared with', async () => {
    const now = join(at('csv'), 'Øvelev.csv');
    const { out } = await rettidig('check', now, '--aar', '2026', '--tidligere', now);
    expect(out).toContain('Tid og personer er de samme som i 2026.');
  });

  test.each([
    [['template', 'x.docx'], 2, 'Filens navn skal ende på .xlsx eller .csv.'],
    [['template', at('y.xlsx'), '--municipality', '9999'], 2, 'Ingen kommune har den kode.'],
    [['template', at('tom.xlsx')], 1, 'findes allerede, og den kan være udfyldt.'],
    [['template', at('ingen/y.xlsx')], 1, 'Mappen findes ikke.'],
    [['check'], 2, 'Der mangler <fil…>'],
    [['check', at('findes-ikke.xlsx')], 1, 'Filen findes ikke'],
    [['sample', at('csv'), '--csv'], 1, 'findes allerede'],
  ])('%j is refused', async (words, code, message) => {
    const result = await rettidig(...words);
    expect(result.code).toBe(code);
    expect(result.err).toContain(message);
  });
});
