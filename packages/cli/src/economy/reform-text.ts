import {
  type ComparedSum,
  type Consequences,
  type ReformSum,
  type Sensitivity,
  sources,
  sums,
} from '@rettidig/economy';
import { amountTable, type AmountShown, csvText, forSpreadsheet, remarkLines } from './text.ts';

interface Look {
  readonly amount: AmountShown;
  readonly unit: string;
  readonly columns: number;
}

const years = (found: readonly number[]): readonly string[] => found.map(String);

const sourceText = (source: ReformSum['parts'][number]['source']): string =>
  source === 'regnet' || source === 'afrunding' ? '' : sources[source];

/** A reform's account as tables: every sum under its parts, what is not counted, and what must be known. */
export function reformText(account: Consequences, look: Look): string {
  const rows = account.sums.flatMap((sum) => sumRows(sum, look));
  const remarks = [...account.remarks, ...apartRemark(look)];
  return [
    `${account.title} (${look.unit})`,
    '',
    ...amountTable(['', ...years(account.years), 'Kilde'], rows, {
      columns: look.columns,
      texts: 1,
    }),
    ...remarkLines('Ikke med, for der er ingen rækker til det:', account.absent),
    ...remarkLines('Bemærk:', remarks),
    '',
  ].join('\n');
}

/** A sum under its parts; a sum that is one computed part is that part. */
function sumRows(
  { sum, amounts, parts }: ReformSum,
  { amount }: Look,
): readonly (readonly string[])[] {
  const [only, ...more] = parts;
  const isAlone = only?.source === 'regnet' && more.length === 0;
  const partRows = (isAlone ? [] : parts).map((part) => [
    part.name,
    ...part.amounts.map(amount),
    sourceText(part.source),
  ]);
  return [...partRows, [`= ${sums[sum]}`, ...amounts.map(amount), ''], ['']];
}

/** Parts are exact to the øre; shown in thousands they may seem not to add up. */
function apartRemark({ unit }: Look): readonly string[] {
  return unit === 'kr.'
    ? []
    : ['Der regnes i hele øre og vises i 1.000 kr.; se de præcise beløb med --kroner.'];
}

/** A reform's account as CSV: a line for each part and each sum, amounts in kroner. */
export function reformCsv(account: Consequences): string {
  const head = ['sum', 'række', 'kilde', 'grundlag', ...years(account.years)];
  const rows = account.sums.flatMap(({ sum, amounts, parts }) => [
    ...parts.map(({ name, source, basis, amounts: own }) => [
      sums[sum],
      name,
      source,
      basis,
      ...own.map(forSpreadsheet),
    ]),
    [sums[sum], 'I alt', 'sum', '', ...amounts.map(forSpreadsheet)],
  ]);
  return csvText([head, ...rows]);
}

/** What the net becomes when one assumption is another. */
export function sensitivityText(
  found: readonly Sensitivity[],
  account: Consequences,
  look: Look,
): string {
  const net = account.sums.at(-1)?.amounts ?? [];
  const rows = found.map(({ label, pct, net: changed }) => [
    label,
    pctText(pct),
    ...changed.map(look.amount),
  ]);
  return [
    `Følsomhed: ${sums.netto}, når én forudsætning er en anden (${look.unit})`,
    '',
    ...amountTable(
      ['Forudsætning', 'Ændring', ...years(account.years)],
      [['Som regnet', '', ...net.map(look.amount)], ...rows],
      { columns: look.columns },
    ),
    '',
  ].join('\n');
}

export const pctText = (pct: number): string => `${pct > 0 ? '+' : ''}${pct} pct.`;

export function sensitivityCsv(found: readonly Sensitivity[], account: Consequences): string {
  return csvText([
    ['forudsætning', 'ændring_pct', ...years(account.years)],
    ...found.map(({ row, pct, net }) => [row, String(pct), ...net.map(forSpreadsheet)]),
  ]);
}

/** Two scenarios beside each other, and the second less the first. */
export function comparisonText(
  compared: readonly ComparedSum[],
  [first, other]: readonly [Consequences, Consequences],
  look: Look,
): string {
  return [
    `${other.title} mod ${first.title} (${look.unit})`,
    '',
    ...amountTable(
      ['', '', ...years(first.years)],
      compared.flatMap((one) => comparedRows(one, first.years, look.amount)),
      { columns: look.columns },
    ),
    '',
  ].join('\n');
}

/** Under the heading of a sum: the one, the other, the difference; a sum that is not there is no nothing. */
function comparedRows(
  { sum, first, other, difference }: ComparedSum,
  of: readonly number[],
  amount: AmountShown,
): readonly string[][] {
  const cells = (amounts: ComparedSum['first']): readonly string[] =>
    amounts === null ? of.map(() => '–') : amounts.map(amount);
  return [
    [sums[sum], 'første', ...cells(first)],
    ['', 'anden', ...cells(other)],
    ['', 'forskel', ...cells(difference)],
  ];
}

export function comparisonCsv(
  compared: readonly ComparedSum[],
  [first]: readonly [Consequences, Consequences],
): string {
  const cells = (amounts: ComparedSum['first']): readonly string[] =>
    amounts === null ? first.years.map(() => '') : amounts.map(forSpreadsheet);
  return csvText([
    ['sum', 'scenarie', ...years(first.years)],
    ...compared.flatMap((one) => [
      [sums[one.sum], 'første', ...cells(one.first)],
      [sums[one.sum], 'anden', ...cells(one.other)],
      [sums[one.sum], 'forskel', ...cells(one.difference)],
    ]),
  ]);
}
