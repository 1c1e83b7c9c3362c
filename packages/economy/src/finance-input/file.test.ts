import { describe, expect, test } from 'vitest';
import { financeExample2014 } from './example.ts';
import { readFinanceFile, writeFinanceFile } from './file.ts';

const head = 'felt;gruppe;år;værdi;enhed;kilde\n';
const faultsOf = (text: string): readonly string[] => {
  const reading = readFinanceFile(text);
  return reading.outcome === 'i-orden'
    ? []
    : reading.faults.map(({ line, text: said }) => `${line ?? ''}: ${said}`);
};

describe('a file of numbers', () => {
  test('is read, written and read again as the same', () => {
    const reading = readFinanceFile(
      `${financeExample2014}driftsloft;dagpenge;2015;10.800,50;kr.;brev\n`,
    );
    if (reading.outcome === 'fejl') throw new Error(JSON.stringify(reading.faults));
    expect(reading.value.inputs).toHaveLength(financeExample2014.trim().split('\n').length - 1);
    expect(reading.value.ceilings).toMatchObject([{ value: 1_080_050, group: 'dagpenge' }]);
    expect(readFinanceFile(writeFinanceFile(reading.value))).toEqual(reading);
  });

  test.each([
    ['bloktilskud-andel;;2014;101;pct.;brev', '2: 101 pct. er over 100.'],
    ['udgift;;2014;1;kr.;brev', /^2: Gruppen mangler\. Skriv en af: kontanthjaelp, /],
    ['udgift;egus;2014;1;kr.;brev', /^2: Gruppen »egus« kendes ikke\./],
    [
      'merudgiftsbehov;egu;2014;1;kr.;brev',
      '2: Feltet merudgiftsbehov har ingen grupper. Slet »egu«.',
    ],
    ['udgifter;egu;2014;1;kr.;brev', '2: Feltet »udgifter« kendes ikke. Mente du »udgift«?'],
    ['udgift;egu;14;1;kr.;brev', '2: »14« er ikke et år mellem 2000 og 2100.'],
    ['udgift;egu;2014;;kr.;brev', '2: Værdien mangler. Skriv 0, hvis der ikke er noget.'],
    ['udgift;egu;2014;-5;kr.;brev', '2: -5 er negativt, og det kan tallet ikke være.'],
    ['udgift;egu;2014;1.5;kr.;brev', /^2: »1.5« har punktum som decimaltegn\./],
    [
      'udgift;egu;2014;5;mia.;brev',
      '2: Enheden »mia.« kendes ikke. Skriv kr., 1.000 kr. eller mio. kr.',
    ],
    ['loft-personer;dagpenge;2014;5;kr.;brev', '2: Enheden »kr.« passer ikke. Skriv personer'],
    ['udgift;egu;2014;5;kr.;', '2: Kilden mangler. Skriv, hvor tallet kommer fra.'],
  ])('%s is refused', (line, expected) => {
    const faults = faultsOf(`${head}${line}\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  test('the same number twice is refused, with both lines', () => {
    const twice = 'udgift;egu;2014;5;kr.;brev\nudgift;egu;2014;6;kr.;brev\n';
    expect(faultsOf(head + twice)).toEqual([
      '3: Det samme felt, gruppe og år står på linje 2. Slet det ene.',
    ]);
  });

  test('everything that is wrong is said at once', () => {
    expect(faultsOf(`${head}x;;1;1;kr.;brev\nudgift;egu;1;;kr.;\n`)).toHaveLength(4);
  });

  test.each([
    ['', /: Filen er tom\./],
    [head, /: Filen har kolonner, men ingen tal\./],
    ['felt;år\n', /^1: Kolonnen »gruppe«, »værdi«, »enhed«, »kilde« mangler\./],
  ])('%j is no file of numbers', (text, said) => {
    expect(faultsOf(text)[0]).toMatch(said);
  });
});
