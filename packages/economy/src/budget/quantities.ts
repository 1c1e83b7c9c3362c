import { addMonths, type Day } from '@rettidig/engine';
import { type CaseloadSeries, fullYearPersons } from '../caseload/series.ts';
import { forecastOf, type ForecastGround, type NoForecast } from '../forecast/forecast.ts';
import { yearForecast } from '../forecast/year.ts';
import type { BudgetPost } from '../post/post.ts';
import { monthsIn } from './accounts.ts';
import type { QuantityForecast } from './follow-up.ts';

/** What a municipality has counted itself on a post in a month. */
export interface PostCount {
  readonly post: string;
  readonly month: Day;
  readonly value: number;
}

/**
 * The quantities of the posts, month by month: full-year persons on their benefits as the key figures count them, or the
 * municipality's own count; null for a month that nobody has counted.
 * @param series the caseload of every benefit that somebody has been on, over the same months
 */
export function quantitiesOf(
  posts: readonly BudgetPost[],
  {
    series,
    counts,
    year,
  }: {
    readonly series: readonly CaseloadSeries[];
    readonly counts: readonly PostCount[];
    readonly year: number;
  },
): ReadonlyMap<string, readonly (number | null)[]> {
  const known = new Set(series[0]?.months.map(({ month }) => month));
  const quantityOf = (post: BudgetPost, month: Day): number | null => {
    if (post.quantity === 'egen-optaelling') {
      return counts.find((one) => one.post === post.id && one.month === month)?.value ?? null;
    }
    if (post.benefits.length === 0 || !known.has(month)) return null;
    const days = series
      .filter(({ benefit }) => post.benefits.includes(benefit))
      .map(({ months }) => months.find((one) => one.month === month)?.days ?? 0)
      .reduce((sum, one) => sum + one, 0);
    return fullYearPersons(days, addMonths(month, 1) - month);
  };
  return new Map(
    posts
      .filter(({ quantity }) => quantity !== 'ingen')
      .map((post) => [post.id, monthsIn(year).map((month) => quantityOf(post, month))]),
  );
}

/**
 * What is expected of the quantities over the whole year, by the forecast of the caseload. A post whose benefits cannot all be
 * told has none. The ends of several benefits are added up, which is wider than they vary together.
 */
export function quantityForecasts(
  posts: readonly BudgetPost[],
  grounds: readonly (ForecastGround | NoForecast)[],
  year: number,
): ReadonlyMap<string, QuantityForecast> {
  const benefitOf = (ground: ForecastGround | NoForecast) =>
    ground.outcome === 'prognose' ? ground.series.benefit : ground.benefit;
  const told = posts.flatMap((post): readonly (readonly [string, QuantityForecast])[] => {
    if (post.quantity !== 'helaarspersoner' || post.benefits.length === 0) return [];
    const own = grounds.filter((ground) => post.benefits.includes(benefitOf(ground)));
    if (own.length === 0 || own.some(({ outcome }) => outcome === 'for-kort')) return [];
    const years = own.flatMap((ground) =>
      ground.outcome === 'prognose' ? [yearForecast(forecastOf(ground), year)] : [],
    );
    if (years.length === 0 || years.some(({ lackingMonths }) => lackingMonths > 0)) return [];
    const add = (part: keyof QuantityForecast): number =>
      years.reduce((sum, { persons }) => sum + persons[part], 0);
    return [[post.id, { low: add('low'), expected: add('expected'), high: add('high') }]];
  });
  return new Map(told);
}
