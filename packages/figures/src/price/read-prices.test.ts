import { day, kroner, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { comparePrices } from './compare.ts';
import { priceExample2022, type PriceReading, readPriceCsv, readPriceRows } from './read-prices.ts';
import { sheetProblemText } from '../sheet/lines.ts';

const head = 'leverandør;tilbud;pris;enhed;fra;kilde;type;timer;måneder;til';
const saidOf = (reading: PriceReading): readonly string[] =>
  reading.outcome === 'prices' ? [] : reading.problems.map(sheetProblemText);
const said = (...lines: readonly string[]): readonly string[] =>
  saidOf(readPriceCsv([head, ...lines].join('\n')));

describe('the prices of 2022', () => {
  const reading = readPriceCsv(priceExample2022);
  const prices =
    reading.outcome === 'prices'
      ? reading.prices.map((price) => ({ ...price, id: String(price.row) }))
      : [];

  // Table rs2022_priser_tilbud.csv, and the extra cost of Klar til start by the audit (A19).
  test('come out as printed: a year, and what Klar til start costs more', () => {
    const { rows, cheapest, dearest } = comparePrices(prices, '10');
    expect(
      rows.map(({ price, spread, extra }) => [
        price.offer,
        price.hoursPerWeek,
        (spread?.year ?? 0) / 100,
        (extra ?? 0) / 100,
      ]),
    ).toEqual([
      ['Job-bro', null, 57_460, 146_420],
      ['Genstart', null, 57_980, 145_900],
      ['Avanti', null, 78_000, 125_880],
      ['Projekt Ny-Start', 10, 101_400, 102_480],
      ['Fredensgade/Rosengården/Drosselvej', null, 106_808, 97_072],
      ['Unge på Broen', null, 119_392, 84_488],
      ['Projekt Ny-Start', 20, 130_000, 73_880],
      ['Projekt Ny-Start', 30, 197_600, 6280],
      ['Klar til start', null, 203_880, 0],
    ]);
    expect([cheapest?.extra, dearest?.extra]).toEqual([kroner(146_420), kroner(6280)]);
  });
});

test('a spreadsheet with numbers and days is read as the same', () => {
  const [names, ...lines] = [head, 'A;B;1.105,5;uge;18.08.2022;brev;;30;;01.09.2022'];
  const cells = lines.map((line) =>
    line
      .split(';')
      .map((cell, i) =>
        i === 2 ? 1105.5 : i === 7 ? 30 : i === 4 ? '2022-08-18' : cell === '' ? null : cell,
      ),
  );
  const sheet = readPriceRows([names.split(';'), ...cells]);
  expect(sheet).toEqual(readPriceCsv([names, ...lines].join('\n')));
  expect(sheet).toMatchObject({
    prices: [{ amount: kroner(1105.5), from: day('2022-08-18'), to: day('2022-09-02') }],
  });
});

test('names of codes are read, too, and what nobody has said is nothing', () => {
  expect(readPriceCsv(`${head}\nA;B;45.000;Forløb;1.8.2022;brev;;;9;\n`)).toMatchObject({
    prices: [{ per: 'forloeb', months: 9, kind: null, hoursPerWeek: null, to: openEnd }],
  });
});

describe('what is wrong', () => {
  test.each([
    ['A;B;;uge;18.08.2022;brev', 'Række 2: »pris«: Prisen mangler.'],
    ['A;B;12.34;uge;18.08.2022;brev', 'Række 2: »pris«: »12.34« er ikke et beløb.'],
    ['A;B;-5;uge;18.08.2022;brev', 'Række 2: »pris«: »-5« er ikke et beløb.'],
    ['A;B;5;dag;18.08.2022;brev', 'Række 2: »enhed«: »dag« kendes ikke. Skriv en af: uge, maaned'],
    ['A;B;5;uge;31.02.2022;brev', 'Række 2: »fra«: »31.02.2022« er ikke en dato.'],
    ['A;B;5;uge;18.08.2022;', 'Række 2: »kilde«: Feltet er tomt.'],
    ['A;B;5;uge;18.08.2022;brev;hest', 'Række 2: »type«: »hest« kendes ikke.'],
    ['A;B;5;uge;18.08.2022;brev;;169', 'Række 2: »timer«: »169« er ikke et tal mellem 0 og 168.'],
    ['A;B;5;forloeb;18.08.2022;brev', 'Række 2: »måneder«: Prisen er for et forløb.'],
    [
      'A;B;5;uge;18.08.2022;brev;;;;17.08.2022',
      'Række 2: »til«: Den sidste dag ligger før den første.',
    ],
  ])('%s', (line, expected) => {
    const found = said(line);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('two prices of one offer in a common day are refused, with both rows', () => {
    const [found] = said('A;B;5;uge;01.01.2022;brev;;;;31.12.2022', 'A;B;6;uge;31.12.2022;brev');
    expect(found).toContain('Række 3: »fra«: Tilbuddet har også en pris på række 2');
    expect(said('A;B;5;uge;01.01.2022;brev;;;;31.12.2022', 'A;B;6;uge;01.01.2023;brev')).toEqual(
      [],
    );
  });

  test('all of it is said at once', () => {
    expect(said('A;;x;uge;18.08.2022;brev', 'A;B;5;uge;;brev')).toHaveLength(3);
  });

  test.each([
    ['', 'Filen er tom.'],
    [head, 'Filen har ingen priser.'],
    ['tilbud;beløb\nB;5', 'Kolonnen »leverandør«, »pris«, »enhed«, »fra«, »kilde« mangler.'],
    [`${head}\n"A;B;5`, 'Et citationstegn står måske forkert'],
  ])('%j is no file of prices', (text, expected) => {
    expect(saidOf(readPriceCsv(text))[0]).toContain(expected);
  });
});
