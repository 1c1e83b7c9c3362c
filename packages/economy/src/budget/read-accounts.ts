import {
  type Day,
  fromCivil,
  kroner,
  minus,
  type Money,
  parseDay,
  sumOf,
  toCivil,
} from '@rettidig/engine';
import { accountKey } from '../post/accounts.ts';
import type { CsvContent, CsvLine } from '../input/csv.ts';
import { collectFaults, type Faults, inOrder, type Reading, refused } from '../input/fault.ts';
import { amountOf, readNumber } from '../input/number.ts';
import type { AccountColumns } from './account-columns.ts';
import type { AccountMonth, AccountSum } from './accounts.ts';

/** A file of accounts as it was understood. */
export interface AccountsRead {
  /** The months it holds, in order. */
  readonly months: readonly AccountMonth[];
  readonly rows: number;
  readonly total: Money;
  /** The sum the file gives itself; null where it gives none. */
  readonly ownTotal: Money | null;
  /** Its own sum less its rows. */
  readonly difference: Money | null;
}

interface Row {
  readonly line: number;
  readonly account: string;
  readonly month: Day;
  readonly amount: Money;
  readonly name: string;
}

const totalWords = /^(?:i alt|total|sum|hovedtotal)\b/i;
const cprLike = /\b\d{6}[- ]?\d{4}\b/;

/**
 * Reads a file of accounts: a row for each posting or each account and month. A row without an account that says »I alt« is
 * the file's own sum. Rows are added up by account and month; what single rows say is not kept.
 * @param on no month later than this day's has any accounts
 */
export function readAccounts(
  { lines }: CsvContent,
  columns: AccountColumns,
  on: Day,
): Reading<AccountsRead> {
  const faults = collectFaults();
  const rows: Row[] = [];
  const totals: { readonly line: number; readonly amount: Money }[] = [];
  for (const line of lines) {
    const account = line.field(columns.account);
    const name = columns.name === null ? '' : line.field(columns.name);
    const isTotal = totalWords.test(account) || (account === '' && totalWords.test(name));
    const amount = amountIn(line, columns, faults);
    if (isTotal) {
      if (amount !== null) totals.push({ line: line.line, amount });
      continue;
    }
    const month = monthIn(line, columns, on, faults);
    const isAccount = accountIn(line, account, faults);
    if (amount !== null && month !== null && isAccount) {
      rows.push({ line: line.line, account, month, amount, name });
    }
  }
  const [total, second] = totals;
  if (second !== undefined) {
    faults.add(second.line, 'Filen har to linjer med »I alt«. Behold den ene, eller del filen.');
  }
  if (rows.length === 0 && faults.found.length === 0) {
    faults.add(null, 'Filen har ingen linjer med beløb.');
  }
  if (faults.found.length > 0) return refused(faults.found);
  const sum = sumOf(...rows.map(({ amount }) => amount));
  return inOrder({
    months: monthsOf(rows),
    rows: rows.length,
    total: sum,
    ownTotal: total?.amount ?? null,
    difference: total === undefined ? null : minus(total.amount, sum),
  });
}

function accountIn({ line }: CsvLine, account: string, faults: Faults): boolean {
  if (account === '') faults.add(line, 'Kontonummeret mangler.');
  else if (cprLike.test(account)) {
    faults.add(line, 'Kolonnen med kontonumre ligner CPR-numre. Vælg en anden kolonne.');
  } else if (!/\d/.test(account)) {
    faults.add(line, `»${account}« er ikke et kontonummer. Det skal have mindst ét ciffer.`);
  } else return true;
  return false;
}

function amountIn(line: CsvLine, { amount: column }: AccountColumns, faults: Faults): Money | null {
  const text = line.field(column);
  if (text === '') return faults.add(line.line, `${column}: Beløbet mangler.`);
  // Some systems write the minus last.
  const reading = readNumber(text.replace(/^(.*\d)-$/, '-$1').replace(/\s*kr\.?$/, ''));
  if ('fault' in reading) return faults.add(line.line, `${column}: ${reading.fault}`);
  const amount = amountOf(reading.value, kroner(1));
  return amount ?? faults.add(line.line, `${column}: »${text}« har mere end to decimaler.`);
}

function monthIn(
  line: CsvLine,
  { month: column }: AccountColumns,
  on: Day,
  faults: Faults,
): Day | null {
  const text = line.field(column);
  const month = readMonth(text);
  if (month === null) {
    const found = text === '' ? 'Måneden mangler.' : `»${text}« er ikke en måned.`;
    return faults.add(
      line.line,
      `${column}: ${found} Skriv den som 2026-03, 03-2026 eller en dato.`,
    );
  }
  if (month > on) {
    return faults.add(line.line, `${column}: »${text}« ligger i fremtiden.`);
  }
  return month;
}

const monthNames =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** The first day of a month as files write it: `2026-03`, `202603`, `2026M03`, `03.2026`, `marts 2026`, or a day in it. */
export function readMonth(text: string): Day | null {
  const plain = text.trim().toLowerCase();
  const [, y1, m1] = /^(\d{4})[-/. m]?(\d{2})$/.exec(plain) ?? [];
  const [, m2, y2] = /^(\d{1,2})[-/. ](\d{4})$/.exec(plain) ?? [];
  const [, name = '', y3] = /^([a-zæøå]{3,9})\.?[ -](\d{4})$/.exec(plain) ?? [];
  const named = name === '' ? 0 : monthNames.findIndex((one) => one.startsWith(name)) + 1;
  const year = Number(y1 ?? y2 ?? y3 ?? Number.NaN);
  const month = y3 === undefined ? Number(m1 ?? m2 ?? Number.NaN) : named;
  if (year >= 2000 && year <= 2100 && month >= 1 && month <= 12) return fromCivil(year, month, 1);
  const day = parseDay(
    text
      .trim()
      .replaceAll('/', '-')
      .replace(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, '$1.$2.$3'),
  );
  if (day === null) return null;
  const { year: ofDay, month: monthOfDay } = toCivil(day);
  return ofDay >= 2000 && ofDay <= 2100 ? fromCivil(ofDay, monthOfDay, 1) : null;
}

function monthsOf(rows: readonly Row[]): readonly AccountMonth[] {
  return [...Map.groupBy(rows, ({ month }) => month)]
    .toSorted(([one], [other]) => one - other)
    .map(([month, own]) => ({
      month,
      accounts: [...Map.groupBy(own, ({ account }) => accountKey(account)).values()]
        .map(sumOfRows)
        .toSorted((one, other) =>
          one.account.localeCompare(other.account, 'da', { numeric: true }),
        ),
    }));
}

/** An account's rows of a month. Their text is the account's name where all say the same and it names nobody. */
function sumOfRows(rows: readonly Row[]): AccountSum {
  const names = new Set(rows.map(({ name }) => name));
  const [name = ''] = names;
  return {
    account: rows[0]?.account ?? '',
    amount: sumOf(...rows.map(({ amount }) => amount)),
    rows: rows.length,
    name: names.size === 1 && name !== '' && !cprLike.test(name) ? name : null,
  };
}
