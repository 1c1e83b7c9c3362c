import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rettidig-economy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const [reform, initiative] = [at('reform.csv'), at('case.csv')];

async function rettidig(...words: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['economy', ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 140,
    env: {},
  });
  return { code, out, err };
}

/** The figures of the line that begins so. */
const line = (out: string, start: string): readonly string[] | undefined =>
  out
    .split('\n')
    .find((one) => one.startsWith(start))
    ?.slice(start.length)
    .trim()
    .split(/\s+/);

beforeAll(async () => {
  await rettidig('reform', reform, '--example');
  await rettidig('business-case', initiative, '--example');
});

describe('rettidig economy reform', () => {
  // The matter's tables of January 2014.
  test.each([
    ['= I alt i kommunen', ['-4.667', '-7.600', '-7.887', '-8.035']],
    ['= Ifølge staten', ['-7.084', '-12.374', '-12.643', '-12.792']],
    ['= Forskel ', ['2.417', '4.774', '4.756', '4.756']],
    ['= Samlet budgetudfordring ', ['5.288', '6.347', '6.110', '5.826']],
    ['= Samlet budgetudfordring, netto', ['4.637', '5.045', '4.808', '5.175']],
  ])('prints %s', async (start, figures) => {
    const { code, out, err } = await rettidig('reform', reform);
    expect([code, err]).toEqual([0, '']);
    expect(line(out, start)).toEqual(figures);
  });

  test('prints øre when asked, and CSV for spreadsheets', async () => {
    const exact = await rettidig('reform', reform, '--kroner');
    expect(line(exact.out, '= Driftsloft aktiveringsudgifter')?.[0]).toBe('2.000.958,40');
    const csv = await rettidig('reform', reform, '--csv');
    expect(csv.out).toContain('sum;række;kilde;grundlag;2014;2015;2016;2017\r\n');
    expect(csv.out).toContain('I alt i kommunen;I alt;sum;;-4667000,00;');
  });

  test('says what the net becomes when an assumption is another', async () => {
    const { out } = await rettidig('reform', reform, '--foelsomhed', '10', '--raekke', 'Dagpenge');
    // 402 thousand: 40 less, 40 more.
    expect(line(out, 'Dagpenge (Indsatsdelen)  -10 pct.')?.[0]).toBe('4.597');
    expect(line(out, 'Dagpenge (Indsatsdelen)  +10 pct.')?.[0]).toBe('4.677');
  });

  test('compares with another account', async () => {
    const other = at('andet.csv');
    const text = readFileSync(reform, 'utf8');
    writeFileSync(other, text.replace(/^.*;trykt;.*\n/gm, '').replace(/^hensat;.*\n/m, ''));
    const { code, out } = await rettidig('reform', reform, '--sammenlign', other);
    expect(code).toBe(0);
    expect(out).toMatch(/Hensat +første +-891 .*\n +anden +– .*\n +forskel +–/);
  });

  test('takes a business case as the counter-initiative', async () => {
    const bare = at('uden.csv');
    writeFileSync(bare, readFileSync(reform, 'utf8').replace(/^modgaaende;.*\n/gm, ''));
    const { out } = await rettidig('reform', bare, '--businesscase', initiative);
    expect(line(out, '= Modgående initiativer i alt')).toEqual([
      '-651',
      '-1.302',
      '-1.302',
      '-651',
    ]);
    expect(line(out, '= Samlet budgetudfordring, netto')?.[0]).toBe('4.637');
  });

  test('tells every fault with its line', async () => {
    const wrong = at('fejl.csv');
    const lines = readFileSync(reform, 'utf8').split('\n');
    lines[4] = (lines[4] ?? '').replace('148', '');
    lines[5] = (lines[5] ?? '').replace('233', '2.33');
    writeFileSync(wrong, lines.join('\n'));
    const { code, out, err } = await rettidig('reform', wrong);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n').slice(0, 2)).toEqual([
      'fejl.csv linje 5: Boligstøtte, 2014: Tallet mangler. Skriv 0, hvis der ikke er noget.',
      'fejl.csv linje 6: Daginstitutionsbetaling, 2014: »2.33« har punktum som decimaltegn. Skriv komma: 2,33.',
    ]);
  });
});

describe('rettidig economy business-case', () => {
  test('prints the table of January 2014, and what it promises', async () => {
    const { code, out, err } = await rettidig('business-case', initiative);
    expect([code, err]).toEqual([0, '']);
    expect(line(out, 'Øget statsrefusion  ')?.[0]).toBe('1.033.200');
    expect(line(out, 'Besparelse på drift  ')?.[0]).toBe('1.269.283');
    expect(line(out, 'Samlet besparelse')?.slice(0, 2)).toEqual(['1.302.483', '651.241,50']);
    expect(out).toContain(
      '50 personer i virksomhedsrettede tilbud, men merrefusionen hviler på 41',
    );
  });

  test('follows a case up, as table and as CSV', async () => {
    const running = at('loeber.csv');
    const counted =
      'opgjort-til;30.06.2015;;\ntalt-personer;30;;jobcentrets optælling\ntalt-faerre-under-30;0;;\ntalt-faerre-over-30;8;;\n';
    writeFileSync(running, readFileSync(initiative, 'utf8') + counted);
    const { out } = await rettidig('business-case', running);
    expect(out).toContain('Opfølgning til 30.06.2015: det talte mod det lovede (12 måneder)');
    expect(out).toMatch(/Samlet besparelse +1\.302\.483 +306\.328 +-996\.155\n/);
    const csv = await rettidig('business-case', running, '--csv');
    expect(csv.out).toMatch(/Samlet besparelse;.*;1302483,00;306328,00;-996155,00\r\n/);
  });
});

describe('rettidig economy', () => {
  test.each([
    [['reform'], 2, 'Der mangler <fil>'],
    [['reform', at('findes-ikke.csv')], 1, 'Filen findes ikke'],
    [['reform', reform, '--example'], 1, 'findes allerede'],
    [['reform', reform, '--foelsomhed', '0'], 2, 'Skriv et helt tal fra 1 til 100.'],
    [['reform', reform, '--raekke', 'Samtaler'], 2, '--raekke hører sammen med --foelsomhed.'],
    [['reform', reform, '--foelsomhed', '5', '--raekke', 'Intet'], 2, 'ingen sådan række'],
    [['reform', reform, '--foelsomhed', '5', '--sammenlign', reform], 2, 'ikke begge'],
    [['reform', reform, '--businesscase', initiative], 1, 'allerede et modgående initiativ'],
    [['business-case', reform], 1, 'reform.csv linje 1: Kolonnen »felt«, »værdi« mangler.'],
    [['business-case', folder], 1, 'Det er ikke en fil.'],
  ])('%j is refused', async (words, code, message) => {
    const result = await rettidig(...words);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(message);
  });

  test.each(['reform', 'business-case'])('%s has help', async (name) => {
    const { code, out } = await rettidig(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Brug: rettidig economy ${name} <fil>`);
  });
});
