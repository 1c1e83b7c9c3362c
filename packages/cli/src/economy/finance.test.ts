import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rettidig-finance-'));
afterAll(() => rmSync(folder, { recursive: true }));

const numbers = join(folder, 'tal.csv');

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

const line = (out: string, start: string): readonly string[] | undefined =>
  out
    .split('\n')
    .find((one) => one.startsWith(start))
    ?.slice(start.length)
    .trim()
    .split(/\s+/);

beforeAll(async () => {
  await rettidig('ceilings', numbers, '--example');
});

// The amounts are worked out by hand in packages/economy/src/{ceiling,financing}.
describe('rettidig economy ceilings', () => {
  test('shows the ceiling of each group, what lies above, and the lost refund', async () => {
    const { code, out, err } = await rettidig('ceilings', numbers);
    expect([code, err]).toEqual([0, '']);
    expect(line(out, 'Kontanthjælp')).toEqual([
      '5.808.780',
      '7.200.000',
      '5.808.780',
      '1.391.220',
      '2.904.390',
      '695.610',
    ]);
    expect(line(out, 'Mentorrammen')?.[0]).toBe('2.130.576');
    expect(out).toContain('budgetudfordring 2.000.958,40 kr.');
  });

  test('names what a municipality or a year without a value lacks', async () => {
    const { out } = await rettidig('ceilings', numbers, '--kommune', '0851');
    expect(out).toContain('- Mentorrammen: Kommunens ramme til mentorstøtte');
    expect(line(out, 'Mentorrammen')?.at(-1)).toBe('mangler');
    const later = join(folder, '2019.csv');
    writeFileSync(later, readFileSync(numbers, 'utf8').replaceAll(';2014;', ';2019;'));
    expect((await rettidig('ceilings', later)).out).toContain(
      '- Kontanthjælp: Driftsloft for aktivering (ikke bekræftet i en kilde)',
    );
  });

  test('goes to a spreadsheet', async () => {
    const { out } = await rettidig('ceilings', numbers, '--csv');
    expect(out).toContain('Kontanthjælp;5808780,00;7200000,00;');
  });

  test.each([
    [['--aar', '2020'], 'Filen har ingen tal for 2020. Den har: 2013, 2014.'],
    [['--kommune', 'Lyngby'], '--kommune: Skriv en kommunekode, fx 0173.'],
  ])('%j is refused', async (words, said) => {
    const { code, err } = await rettidig('ceilings', numbers, ...words);
    expect(code).not.toBe(0);
    expect(err).toContain(said);
  });

  test('a file with faults is refused with its lines', async () => {
    const bad = join(folder, 'forkert.csv');
    writeFileSync(bad, 'felt;gruppe;år;værdi;enhed;kilde\nbloktilskud-andel;;2014;101;;brev\n');
    const { code, err } = await rettidig('ceilings', bad);
    expect(code).not.toBe(0);
    expect(err).toContain('forkert.csv linje 2: 101 pct. er over 100.');
  });
});

describe('rettidig economy financing', () => {
  test('shows who pays, and the steps', async () => {
    const { code, out } = await rettidig('financing', numbers);
    expect(code).toBe(0);
    expect(line(out, 'I alt')).toEqual(['224.000.000', '60.300.000', '53.747.500', '109.952.500']);
    expect(line(out, 'Budgetgaranti: egen byrde')).toEqual(['9.852.500']);
    expect(out).toContain('Områder uden tal for året:');
  });

  test('says in the CSV how each amount is made', async () => {
    const { out } = await rettidig('financing', numbers, '--csv');
    expect(out).toContain('0,935 pct. af -1.150.000.000 kr. = -10.752.500 kr.');
  });
});

describe('rettidig economy prices', () => {
  const prices = join(folder, 'priser.csv');
  beforeAll(async () => {
    await rettidig('prices', prices, '--example');
  });

  // Table rs2022_priser_tilbud.csv, and the extra cost by the audit (A19).
  test('compares the offers of 2022 as the paper does', async () => {
    const { code, out } = await rettidig('prices', prices, '--mod', 'klar til start');
    expect(code).toBe(0);
    expect(line(out, 'Job-bro')).toEqual(['1.105', '4.788,33', '57.460', '146.420', 'Job-bro']);
    expect(line(out, 'Projekt Ny-Start')?.slice(0, 5)).toEqual([
      '10',
      '1.950',
      '8.450',
      '101.400',
      '102.480',
    ]);
    expect(out).toContain(
      'Billigst: Job-bro, 57.460 kr. om året; Klar til start koster 146.420 kr. mere',
    );
    expect(out).toContain(
      'Dyrest: Projekt Ny-Start, 197.600 kr. om året; Klar til start koster 6.280 kr. mere',
    );
    expect((await rettidig('prices', prices, '--csv')).out).toContain(
      'Klar til start;KRAMP;;3920,77;16990,00;203880,00;Måned;18.08.2022;',
    );
  });

  test.each([
    [['--mod', 'Hest'], '--mod Hest: Filen har intet sådant tilbud. Den har: Job-bro, '],
    [['--mod', 'Projekt Ny-Start'], 'Tilbuddet har flere priser.'],
    [['--dag', '01.01.2020'], 'Ingen af filens priser gælder den dag.'],
    [['--dag', 'i går'], '--dag i går: Skriv datoen som 01.09.2022.'],
  ])('%j is refused', async (words, said) => {
    const { code, err } = await rettidig('prices', prices, ...words);
    expect(code).not.toBe(0);
    expect(err).toContain(said);
  });
});
