import {
  type AccountColumns,
  type AccountMonth,
  type ColumnsFound,
  type DatedPost,
  type Fault,
  followUpBudget,
  monthsIn,
  type Unplaced,
} from '@rettidig/economy';
import { type Money, sumOf } from '@rettidig/engine';
import {
  type AccountMonthLine,
  accountMonthLines,
  budgetSettings,
  currentAccounts,
  listBudgetPosts,
  type Tx,
} from '@rettidig/store';
import type { KeptTable } from './file-form.tsx';
import { usedIn } from './years.ts';

/** A month of the year: what is booked, and in which file it came; null where it is missing. */
export interface MonthStanding {
  readonly month: number;
  readonly booked: Money | null;
  readonly accounts: number;
  readonly line: AccountMonthLine | null;
}

/** The accounts of a year as they stand. */
export interface AccountsStanding {
  readonly year: number;
  readonly months: readonly MonthStanding[];
  readonly afterHole: readonly number[];
  readonly unplaced: readonly Unplaced[];
  readonly posts: readonly DatedPost[];
  readonly lines: readonly AccountMonthLine[];
  readonly columns: AccountColumns | null;
}

/** What the page of accounts shows. */
export interface AccountsModel {
  readonly standing: AccountsStanding;
  readonly csrf: string;
  readonly said: string | null;
  readonly kept: KeptTable;
  readonly faults: readonly Fault[];
  /** The columns to choose among, where one must. */
  readonly choose: Exclude<ColumnsFound, { readonly kind: 'kendt' }> | null;
}

/** The accounts of a year as they stand. */
export async function loadAccounts(tx: Tx, year: number): Promise<AccountsStanding> {
  const months = await currentAccounts(tx);
  const posts = await listBudgetPosts(tx);
  const lines = await accountMonthLines(tx);
  const { columns } = await budgetSettings(tx);
  const found = followUpBudget({
    year,
    posts,
    entries: [],
    profiles: [],
    months: withoutHoles(months, year),
    quantities: new Map(),
    forecasts: new Map(),
    limits: { amount: null, pct: null },
  });
  const standing = monthsIn(year).map((on, at): MonthStanding => {
    const own = months.find(({ month }) => month === on);
    return {
      month: at + 1,
      booked: own === undefined ? null : sumOf(...own.accounts.map(({ amount }) => amount)),
      accounts: own?.accounts.length ?? 0,
      line: lines.find((line) => line.month === on && line.supersededAt === null) ?? null,
    };
  });
  const hole = standing.findIndex(({ booked }) => booked === null);
  return {
    year,
    months: standing,
    afterHole: standing.flatMap(({ month, booked }, at) =>
      hole !== -1 && at > hole && booked !== null ? [month] : [],
    ),
    unplaced: found.unplaced,
    posts: posts.filter((post) => usedIn(post, year)),
    lines,
    columns,
  };
}

/** All months of the year that are there, and empty ones for the others: an account without a post is asked about at once. */
function withoutHoles(months: readonly AccountMonth[], year: number): readonly AccountMonth[] {
  return monthsIn(year).map(
    (month) => months.find((one) => one.month === month) ?? { month, accounts: [] },
  );
}
