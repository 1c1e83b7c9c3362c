import { danishDay, type Day, type Money, openEnd, parseDay } from '@rettidig/engine';
import {
  type ComparedPrice,
  comparePrices,
  type OfferPrice,
  priceExample2022,
  type PriceComparison,
  sheetProblemText,
  priceUnits,
  readPriceCsv,
} from '@rettidig/figures';
import { basename } from 'node:path';
import { writeNew } from '../benchmark/write-new.ts';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { inputText } from './read-input.ts';
import {
  amountTable,
  type AmountShown,
  csvText,
  forSpreadsheet,
  remarkLines,
  toTheOere,
} from './text.ts';

const spec: CommandSpec = {
  name: 'economy prices',
  summary: 'Sammenlign tilbuds priser: uge, måned og år, det billigste og det dyreste.',
  about: [
    'Alle priser regnes om til uge, måned, år og forløb: et år er 52 uger eller 12 måneder. Med --mod vises, hvad et tilbud koster mere end hvert af de andre om året.',
    'Filen er CSV med semikolon: leverandør;tilbud;type;timer;pris;enhed;måneder;fra;til;bemærkning;kilde.',
    'Skriv først eksemplet fra 2022 med --example, og ret det til.',
  ],
  operands: [{ name: '<fil>', about: 'Priserne som CSV.' }],
  options: {
    example: { value: null, about: 'Skriv priserne fra 2022 i filen.' },
    force: { value: null, about: 'Skriv eksemplet, selv om filen findes.' },
    mod: { value: '<tilbud>', about: 'Det tilbud, de andre holdes op imod.' },
    dag: { value: '<dato>', about: 'Kun priser, der gælder den dag. Uden: alle.' },
    csv: { value: null, about: 'Svar som CSV med semikolon og decimalkomma, i kroner.' },
  },
  examples: [
    'economy prices priser.csv --example',
    'economy prices priser.csv --mod "Klar til start"',
    'economy prices priser.csv --dag 01.09.2022 --csv',
  ],
};

export const pricesCommand: Command = {
  spec,
  run: (given, terminal) => {
    const [path = ''] = given.operands;
    if (given.has('example')) {
      writeNew(path, `\uFEFF${priceExample2022}`, given.has('force'));
      terminal.out(`Skrevet: ${path}\nSe det med: rettidig economy prices ${path}\n`);
    } else terminal.out(answerOf(given, path, terminal.columns));
    return Promise.resolve(exitCode.ok);
  },
};

function answerOf(given: Arguments, path: string, columns: number): string {
  const on = dayAsked(given);
  const prices = pricesIn(path).filter(({ from, to }) => on === null || (from <= on && on < to));
  if (prices.length === 0) {
    throw new CommandError(exitCode.problems, 'Ingen af filens priser gælder den dag.');
  }
  const chosen = chosenOf(given.value('mod'), prices);
  const comparison = comparePrices(prices, chosen?.id ?? null);
  return given.has('csv')
    ? csvText([
        [
          'tilbud',
          'leverandør',
          ...amountTitles(chosen).map((title) => title.toLowerCase()),
          'aftalt for',
          'gælder fra',
          'kilde',
        ],
        ...comparison.rows.map((row) => [
          row.price.offer,
          row.price.provider,
          ...amountsOf(row, chosen, forSpreadsheet),
          priceUnits.label(row.price.per, 'da'),
          danishDay(row.price.from),
          row.price.source,
        ]),
      ])
    : asText(comparison, chosen, columns);
}

function dayAsked(given: Arguments): Day | null {
  const text = given.value('dag');
  if (text === null) return null;
  const day = parseDay(text);
  if (day !== null) return day;
  throw new CommandError(exitCode.usage, `--dag ${text}: Skriv datoen som 01.09.2022.`);
}

function pricesIn(path: string): readonly OfferPrice[] {
  const reading = readPriceCsv(inputText(path));
  if (reading.outcome === 'prices') {
    return reading.prices.map((price) => ({ ...price, id: String(price.row) }));
  }
  const said = reading.problems.map((problem) => `${basename(path)}: ${sheetProblemText(problem)}`);
  throw new CommandError(exitCode.problems, said.join('\n'));
}

function chosenOf(name: string | null, prices: readonly OfferPrice[]): OfferPrice | null {
  if (name === null) return null;
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da');
  const found = prices.filter(({ offer }) => fold(offer) === fold(name));
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  const known = [...new Set(prices.map(({ offer }) => offer))].join(', ');
  throw new CommandError(
    exitCode.usage,
    found.length > 1
      ? `--mod ${name}: Tilbuddet har flere priser. Vælg en dag med --dag, eller et andet tilbud.`
      : `--mod ${name}: Filen har intet sådant tilbud. Den har: ${known}.`,
  );
}

const amountTitles = (chosen: OfferPrice | null): readonly string[] => [
  'Timer',
  'Uge',
  'Måned',
  'År',
  ...(chosen === null ? [] : [`${chosen.offer} koster mere`]),
];

function amountsOf(
  { price, spread, extra }: ComparedPrice,
  chosen: OfferPrice | null,
  shown: AmountShown,
): readonly string[] {
  const cell = (amount: Money | null | undefined): string =>
    amount === null || amount === undefined ? 'mangler' : shown(amount);
  return [
    price.hoursPerWeek === null ? '' : String(price.hoursPerWeek).replace('.', ','),
    cell(spread?.week),
    cell(spread?.month),
    cell(spread?.year),
    ...(chosen === null ? [] : [price.id === chosen.id ? '' : cell(extra)]),
  ];
}

function asText(
  { rows, cheapest, dearest }: PriceComparison,
  chosen: OfferPrice | null,
  columns: number,
): string {
  const place = (name: string, found: ComparedPrice | null): readonly string[] =>
    found?.spread === null || found === null
      ? []
      : [
          `${name}: ${found.price.offer}, ${toTheOere(found.spread.year)} kr. om året${
            chosen === null || found.extra === null
              ? ''
              : `; ${chosen.offer} koster ${toTheOere(Math.abs(found.extra) as Money)} kr. ${found.extra < 0 ? 'mindre' : 'mere'}`
          }`,
        ];
  return [
    'Priser for én borger, kr.',
    '',
    ...amountTable(
      ['', ...amountTitles(chosen), 'Leverandør'],
      rows.map((row) => [
        row.price.offer,
        ...amountsOf(row, chosen, toTheOere),
        row.price.provider,
      ]),
      { columns, texts: 1 },
    ),
    '',
    ...place('Billigst', cheapest),
    ...place('Dyrest', dearest),
    ...remarkLines(
      'Bemærk:',
      rows.flatMap(({ price: { offer, note, to } }) => [
        ...(note === '' ? [] : [`${offer}: ${note}`]),
        ...(to === openEnd ? [] : [`${offer}: til ${danishDay(to)} (den dag ikke med)`]),
      ]),
    ),
    '',
  ].join('\n');
}
