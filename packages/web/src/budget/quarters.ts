import type { BudgetFollowUp, MonthFollowUp } from '@rettidig/economy';
import { type Money, nothing, sumOf } from '@rettidig/engine';

/** A quarter of some posts: its budget, and what was booked in the months that count. */
export interface Quarter {
  readonly quarter: number;
  readonly budget: Money;
  /** Null: none of its months counts. */
  readonly actual: Money | null;
  /** Months that count, up to three. */
  readonly months: number;
}

const monthsOfQuarter = 3;

/** The quarters of a post. */
export function quartersOf(months: readonly MonthFollowUp[], through: number): readonly Quarter[] {
  return [0, 1, 2, 3].map((at): Quarter => {
    const own = months.slice(at * monthsOfQuarter, (at + 1) * monthsOfQuarter);
    const counted = Math.max(0, Math.min(monthsOfQuarter, through - at * monthsOfQuarter));
    const amounts = own.slice(0, counted).map(({ actual }) => actual);
    return {
      quarter: at + 1,
      budget: sumOf(...own.map(({ budget }) => budget)),
      actual:
        counted === 0 || amounts.includes(null)
          ? null
          : sumOf(...amounts.map((amount) => amount ?? nothing)),
      months: counted,
    };
  });
}

/** The quarters of all posts together; a post without accounts stands in the budget alone. */
export function quartersOfAll({ posts, through }: BudgetFollowUp): readonly Quarter[] {
  const all = posts.map(({ months }) => quartersOf(months, through));
  return [0, 1, 2, 3].map((at): Quarter => {
    const own = all.flatMap((quarters) => quarters[at] ?? []);
    const known = own.flatMap(({ actual }) => (actual === null ? [] : [actual]));
    return {
      quarter: at + 1,
      budget: sumOf(...own.map(({ budget }) => budget)),
      actual: known.length === 0 ? null : sumOf(...known),
      months: own[0]?.months ?? 0,
    };
  });
}
