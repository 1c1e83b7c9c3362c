import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmptyDatabase, type EmptyDatabase, runToEnd } from '../testing/command-line.ts';

const patience = 60_000;
const file = `del;række;kilde;grundlag;enhed;2026;2027
titel;Ny lov;;;;;
indsatsdel;Andet;oplyst;opdigtet;kr.;0;0
stat-indsatsdel;Staten;oplyst;opdigtet;kr.;-1.000;-1.000
`;

describe('rettidig economy reform --genafspil', { timeout: patience }, () => {
  let database: EmptyDatabase;
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rettidig-reform-'));
    path = join(folder, 'ny-lov.csv');
    writeFileSync(path, file);
    database = await createEmptyDatabase();
    await runToEnd(['import', 'docs/examples/import'], { DATABASE_URL: database.url });
  }, patience);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });
  const run = (...words: string[]) =>
    runToEnd(['economy', 'reform', path, ...words], { DATABASE_URL: database.url });
  const laws = ['--fra', '2016-03-01', '--til', '2026-07-01'];

  test('puts a row of the own cases in the account, and says what it is made of', async () => {
    const { code, out } = await run(
      '--genafspil',
      'pligter',
      '--del',
      'indsatsdel',
      '--pris-tilbud',
      '9000',
      ...laws,
      '--kroner',
    );
    expect(code).toBe(0);
    expect(out).toContain('Genafspilning: Pligterne');
    // By hand: one offer fewer at 9.000 a year; the law of July 2026 has six months of 2026.
    expect(out).toMatch(/Genafspilning +-4\.500 +-9\.000 +genafspilning på egne sager/);
    expect(out).toContain('= Indsatsdelen i alt');
  });

  test('says what is lacking where no case has an answer, and leaves the account as it was', async () => {
    const { code, out } = await run('--genafspil', 'ydelse', ...laws);
    expect(code).toBe(0);
    expect(out).toContain('rækken er ikke lagt til');
    expect(out).toMatch(/mangler: \d+ borgere?: /);
    expect(out).not.toContain('genafspilning på egne sager');
  });

  test.each([
    [['--genafspil', 'hest', ...laws], 'vælg en af ydelse, refusion, pligter'],
    [['--genafspil', 'ydelse'], '--fra'],
    [['--genafspil', 'ydelse', '--fra', '2026-07-01', '--til', '2026-07-01'], 'er samme dag'],
    [['--genafspil', 'ydelse', '--fra', '1999-01-01', '--til', '2026-07-01'], 'kender ikke loven'],
    [['--genafspil', 'ydelse', '--del', 'hest', ...laws], 'vælg ydelsesdel eller indsatsdel'],
  ])('%j is refused', async (words, message) => {
    const { code, out, err } = await run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
