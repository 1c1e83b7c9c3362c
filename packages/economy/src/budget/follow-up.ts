import { minus, type Money, nothing, share, sumOf } from '@rettidig/engine';
import type { DatedPost } from '../post/post.ts';
import { type AccountMonth, accountsOf, bookedOn, monthsIn, type Unplaced } from './accounts.ts';
import { type BudgetEntry, budgetsOf, noBudget, type PostBudget } from './entry.ts';
import { type NotSplit, type PriceQuantity, splitDeviation } from './price-quantity.ts';
import { type BudgetProfile, spread, weightsOf } from './profile.ts';

/** How far from the budget a post may be before it is flagged: as far as both that are given. */
export interface Limits {
  readonly amount: Money | null;
  readonly pct: number | null;
}

/** What is expected of a post's quantity over the whole year, by a forecast of its caseload. */
export interface QuantityForecast {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** What the follow-up of a year is made from. */
export interface FollowUpInput {
  readonly year: number;
  readonly posts: readonly DatedPost[];
  readonly entries: readonly BudgetEntry[];
  readonly profiles: readonly BudgetProfile[];
  /** Months of this year and of last year. */
  readonly months: readonly AccountMonth[];
  /** By post, the average quantity of each month of the year; null for a month nobody has counted. */
  readonly quantities: ReadonlyMap<string, readonly (number | null)[]>;
  /** By post, where the caseload is forecast. */
  readonly forecasts: ReadonlyMap<string, QuantityForecast>;
  readonly limits: Limits;
}

/** What the year is expected to end at, and how that was found. */
export type YearForecast =
  /** What was spent so far, by the budget's share of the year so far. */
  | { readonly how: 'forbrug'; readonly amount: Money }
  /** What was spent so far, and the persons expected for the rest of the year at the price so far. */
  | {
      readonly how: 'sagstal';
      readonly amount: Money;
      readonly low: Money;
      readonly high: Money;
      readonly quantity: number;
    };

export interface MonthFollowUp {
  readonly budget: Money;
  /** Null: the month's accounts are lacking, or the post has no accounts. */
  readonly actual: Money | null;
  readonly quantity: number | null;
}

/** A post's year. */
export interface PostFollowUp {
  readonly post: DatedPost;
  readonly budget: PostBudget;
  readonly months: readonly MonthFollowUp[];
  /** Last year's accounts were to say how the budget lies, and cannot; it lies evenly. */
  readonly profileLacking: boolean;
  readonly budgetToDate: Money;
  readonly actual: Money | null;
  /** The average quantity of the months so far; null where one is lacking. */
  readonly quantity: number | null;
  readonly forecast: YearForecast | null;
  /** What is expected more than the corrected budget; null without a forecast. */
  readonly deviation: Money | null;
  /** In percent of the corrected budget; null where that is nothing. */
  readonly pct: number | null;
  /** The deviation so far, split. */
  readonly toDate: PriceQuantity | NotSplit;
  /** The deviation expected of the year, split; only where a forecast counts the quantity. */
  readonly ofYear: PriceQuantity | null;
  readonly flag: 'over' | 'under' | null;
}

/** A year's follow-up: its posts, and what stands outside them. */
export interface BudgetFollowUp {
  readonly year: number;
  /** How many months, from January, the accounts hold without a hole. */
  readonly through: number;
  /** Months whose accounts are there, but come after one that is lacking; they do not count. */
  readonly afterHole: readonly number[];
  readonly posts: readonly PostFollowUp[];
  readonly unplaced: readonly Unplaced[];
  /** All that was booked in the months that count. */
  readonly bookedTotal: Money;
}

/** Follows the year's budget up, as far as the accounts reach. */
export function followUpBudget(input: FollowUpInput): BudgetFollowUp {
  const { year, entries, months } = input;
  const budgets = budgetsOf(entries, year);
  const [first = 0, ...rest] = monthsIn(year);
  const last = rest.at(-1) ?? 0;
  const posts = input.posts.filter(
    ({ id, from, to }) => (from <= last && to > first) || budgets.has(id),
  );
  const hole = accountsOf(months, posts, year).has.indexOf(false);
  const through = hole === -1 ? 12 : hole;
  const counted = new Set(monthsIn(year).slice(0, through));
  const accounts = accountsOf(
    months.filter(({ month }) => counted.has(month)),
    posts,
    year,
  );
  const before = accountsOf(months, posts, year - 1);
  const had = accountsOf(months, posts, year).has;
  return {
    year,
    through,
    afterHole: had.flatMap((is, at) => (is && at >= through ? [at + 1] : [])),
    posts: posts.map((post) =>
      postOf(post, budgets.get(post.id) ?? noBudget, input, {
        through,
        booked: bookedOn(post, accounts),
        lastYear: bookedOn(post, before),
      }),
    ),
    unplaced: accounts.unplaced,
    bookedTotal: sumOf(...accounts.total.map((amount) => amount ?? nothing)),
  };
}

function postOf(
  post: DatedPost,
  budget: PostBudget,
  { year, profiles, quantities, forecasts, limits }: FollowUpInput,
  {
    through,
    booked,
    lastYear,
  }: {
    readonly through: number;
    readonly booked: readonly (Money | null)[];
    readonly lastYear: readonly (Money | null)[];
  },
): PostFollowUp {
  const profile = profiles.find((one) => one.post === post.id && one.year === year);
  const { weights, lacking } = weightsOf(profile, lastYear);
  const planned = spread(budget.corrected, weights);
  const counted = quantities.get(post.id) ?? [];
  const months = planned.map((amount, at): MonthFollowUp => ({
    budget: amount,
    actual: booked[at] ?? null,
    quantity: counted[at] ?? null,
  }));
  const sofar = months.slice(0, through);
  const budgetToDate = sumOf(...sofar.map((month) => month.budget));
  const amounts = sofar.map(({ actual }) => actual);
  const actual =
    through === 0 || amounts.includes(null)
      ? null
      : sumOf(...amounts.filter((amount) => amount !== null));
  const quantity = averageOf(
    sofar.map((month) => month.quantity),
    year,
  );
  const expected = forecasts.get(post.id) ?? null;
  const forecast =
    actual === null ? null : forecastOf({ actual, weights, through, year, quantity, expected });
  const deviation = forecast === null ? null : minus(forecast.amount, budget.corrected);
  const pct =
    deviation === null || budget.corrected === 0
      ? null
      : (100 * deviation) / Math.abs(budget.corrected);
  const ofYear =
    forecast?.how === 'sagstal'
      ? splitDeviation({
          budget: budget.corrected,
          actual: forecast.amount,
          budgetQuantity: budget.quantity,
          actualQuantity: forecast.quantity,
        })
      : null;
  return {
    post,
    budget,
    months,
    profileLacking: lacking,
    budgetToDate,
    actual,
    quantity,
    forecast,
    deviation,
    pct,
    toDate: splitDeviation({
      budget: budgetToDate,
      actual,
      budgetQuantity: budget.quantity,
      actualQuantity: quantity,
    }),
    ofYear: typeof ofYear === 'string' ? null : ofYear,
    flag: flagOf(deviation, pct, limits),
  };
}

/** The average of some months from January, each by its days; null where one is lacking. */
function averageOf(quantities: readonly (number | null)[], year: number): number | null {
  const known = quantities.filter((quantity) => quantity !== null);
  if (known.length === 0 || known.length < quantities.length) return null;
  const days = daysIn(year);
  const all = known.reduce((sum, quantity, at) => sum + quantity * (days[at] ?? 0), 0);
  return all / days.slice(0, known.length).reduce((sum, one) => sum + one, 0);
}

function daysIn(year: number): readonly number[] {
  const [next = 0] = monthsIn(year + 1);
  const starts = monthsIn(year);
  return starts.map((start, at) => (starts[at + 1] ?? next) - start);
}

function forecastOf({
  actual,
  weights,
  through,
  year,
  quantity,
  expected,
}: {
  readonly actual: Money;
  readonly weights: readonly number[];
  readonly through: number;
  readonly year: number;
  readonly quantity: number | null;
  readonly expected: QuantityForecast | null;
}): YearForecast | null {
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  const days = daysIn(year);
  const soFar = sum(days.slice(0, through));
  if (expected !== null && quantity !== null && quantity > 0) {
    // Persons of the year times its days, less those so far, at what a person's day has cost so far.
    const at = (persons: number): Money =>
      share(actual, Math.max(persons * sum(days), quantity * soFar), quantity * soFar);
    const [low, high] = [at(expected.low), at(expected.high)];
    return {
      how: 'sagstal',
      amount: at(expected.expected),
      low: Math.min(low, high) as Money,
      high: Math.max(low, high) as Money,
      quantity: expected.expected,
    };
  }
  const weight = sum(weights.slice(0, through));
  return weight > 0 ? { how: 'forbrug', amount: share(actual, sum(weights), weight) } : null;
}

function flagOf(
  deviation: Money | null,
  pct: number | null,
  limits: Limits,
): 'over' | 'under' | null {
  if (deviation === null || deviation === 0) return null;
  if (limits.amount === null && limits.pct === null) return null;
  const isFar =
    Math.abs(deviation) >= (limits.amount ?? 0) &&
    (limits.pct === null || pct === null || Math.abs(pct) >= limits.pct);
  if (!isFar) return null;
  return deviation > 0 ? 'over' : 'under';
}
