import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** What was counted of a running business case in a month. */
export interface BusinessCaseMonth {
  readonly id: string;
  /** Id of the business case. */
  readonly account: string;
  /** The first of the month. */
  readonly month: Day;
  /** Full-year persons in company-directed offers. */
  readonly persons: number;
  /** Full-year offers fewer than before the case; negative where they are more. */
  readonly fewerUnder30: number;
  readonly fewerOver30: number;
  readonly source: string;
}

const monthTable: KeptTable<BusinessCaseMonth> = {
  name: 'business_case_month',
  key: 'counting',
  columns: [
    ['account', 'uuid', 'account'],
    ['month', 'date', 'month'],
    ['persons', 'numeric', 'persons'],
    ['fewer_under_30', 'numeric', 'fewerUnder30'],
    ['fewer_over_30', 'numeric', 'fewerOver30'],
    ['source', 'text', 'source'],
  ],
  write: ({ account, month, persons, fewerUnder30, fewerOver30, source }) => [
    account,
    isoDay(month),
    persons,
    fewerUnder30,
    fewerOver30,
    source,
  ],
  read: (id, [account, month, persons, fewerUnder30, fewerOver30, source]) => ({
    id,
    account: account as string,
    month: month as Day,
    persons: Number(persons),
    fewerUnder30: Number(fewerUnder30),
    fewerOver30: Number(fewerOver30),
    source: source as string,
  }),
};

/** What was counted of a business case, by month. */
export async function listBusinessCaseMonths(
  tx: Tx,
  account: string,
): Promise<readonly BusinessCaseMonth[]> {
  const all = await readKept(tx, monthTable, 'month, counting');
  return all.filter((one) => one.account === account);
}

/**
 * Adds a month's count, or corrects the one with its id.
 * @throws StoreError `findes-allerede` where the month is counted already
 */
export async function saveBusinessCaseMonth(
  tx: Tx,
  month: BusinessCaseMonth,
  recording: Recording,
): Promise<void> {
  await saveKept(tx, monthTable, [month], recording);
}

/**
 * Withdraws a month's count.
 * @throws StoreError `ukendt-oplysning` where it is withdrawn already
 */
export async function withdrawBusinessCaseMonth(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, monthTable, withdrawal);
}
