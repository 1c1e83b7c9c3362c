import { type Day, fromCivil, type Money, sumOf } from '@rettidig/engine';
import { type AccountPlace, placeAccounts } from '../post/accounts.ts';
import type { BudgetPost } from '../post/post.ts';

/** What was booked on an account in a month. */
export interface AccountSum {
  readonly account: string;
  readonly amount: Money;
  /** How many rows of the file it is the sum of. */
  readonly rows: number;
  /** The account's name, where all its rows say the same; null otherwise. */
  readonly name: string | null;
}

/** A month of the accounts. */
export interface AccountMonth {
  /** First day of the month. */
  readonly month: Day;
  readonly accounts: readonly AccountSum[];
}

/** An account that stands on no post, or on several. */
export interface Unplaced {
  readonly account: string;
  readonly name: string | null;
  readonly amount: Money;
  readonly months: number;
  readonly place: Exclude<AccountPlace, { readonly kind: 'post' }>;
}

/** The accounts of a year by post, and what stands on none. */
export interface YearAccounts {
  /** Whether each of the twelve months is there. */
  readonly has: readonly boolean[];
  /** By post, the amount of each month; null for a month that is not there. A post nothing was booked on is not there. */
  readonly booked: ReadonlyMap<string, readonly (Money | null)[]>;
  readonly unplaced: readonly Unplaced[];
  /** All that was booked in each month; null for a month that is not there. */
  readonly total: readonly (Money | null)[];
}

const monthsOfYear = 12;

/** The first days of the months of a year. */
export const monthsIn = (year: number): readonly Day[] =>
  Array.from({ length: monthsOfYear }, (_, place) => fromCivil(year, place + 1, 1));

/** Lays the accounts of a year on its posts. */
export function accountsOf(
  months: readonly AccountMonth[],
  posts: readonly BudgetPost[],
  year: number,
): YearAccounts {
  const placeOf = placeAccounts(posts);
  const own = monthsIn(year).map((month) => months.find((one) => one.month === month));
  const booked = new Map<string, (Money | null)[]>();
  const unplaced = new Map<string, Unplaced>();
  own.forEach((one, at) => {
    for (const { account, amount, name } of one?.accounts ?? []) {
      const place = placeOf(account);
      if (place.kind === 'post') {
        const row = booked.get(place.post) ?? own.map(emptyMonth);
        row[at] = sumOf(row[at] ?? (0 as Money), amount);
        booked.set(place.post, row);
      } else {
        const before = unplaced.get(account);
        unplaced.set(account, {
          account,
          name: before?.name ?? name,
          amount: sumOf(before?.amount ?? (0 as Money), amount),
          months: (before?.months ?? 0) + 1,
          place,
        });
      }
    }
  });
  return {
    has: own.map((one) => one !== undefined),
    booked,
    unplaced: [...unplaced.values()].toSorted((one, other) =>
      one.account.localeCompare(other.account, 'da', { numeric: true }),
    ),
    total: own.map((one) =>
      one === undefined ? null : sumOf(...one.accounts.map(({ amount }) => amount)),
    ),
  };
}

const emptyMonth = (one: AccountMonth | undefined): Money | null =>
  one === undefined ? null : (0 as Money);

/** The post's months of a year: what was booked, nothing where nothing was, null where it cannot be known. */
export function bookedOn(
  post: BudgetPost,
  { booked, has }: YearAccounts,
): readonly (Money | null)[] {
  const own = booked.get(post.id);
  if (own !== undefined) return own;
  return has.map((known) => (known && post.accounts.length > 0 ? (0 as Money) : null));
}
