import { addMonths, type Day } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
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

/** What a year's persons on each benefit are expected to be; null for a benefit whose year cannot be told. */
export function benefitForecasts(
  grounds: readonly (ForecastGround | NoForecast)[],
  year: number,
): ReadonlyMap<Benefit, QuantityForecast | null> {
  return new Map(
    grounds.map((ground): readonly [Benefit, QuantityForecast | null] => {
      if (ground.outcome !== 'prognose') {
        const nobody = ground.outcome === 'ingen' ? { low: 0, expected: 0, high: 0 } : null;
        return [ground.benefit, nobody];
      }
      const { persons, lackingMonths } = yearForecast(forecastOf(ground), year);
      return [ground.series.benefit, lackingMonths > 0 ? null : persons];
    }),
  );
}

/**
 * What is expected of the quantities over the whole year, by the forecast of the caseload. A post whose benefits cannot all be
 * told has none. The ends of several benefits are added up, which is wider than they vary together.
 */
export function quantityForecasts(
  posts: readonly BudgetPost[],
  told: ReadonlyMap<Benefit, QuantityForecast | null>,
): ReadonlyMap<string, QuantityForecast> {
  const found = posts.flatMap((post): readonly (readonly [string, QuantityForecast])[] => {
    if (post.quantity !== 'helaarspersoner') return [];
    const own = post.benefits.map((benefit) => told.get(benefit));
    const known = own.filter((one) => one !== undefined);
    const whole = known.filter((one) => one !== null);
    if (known.length === 0 || whole.length < known.length) return [];
    const add = (part: keyof QuantityForecast): number =>
      whole.reduce((sum, one) => sum + one[part], 0);
    return [[post.id, { low: add('low'), expected: add('expected'), high: add('high') }]];
  });
  return new Map(found);
}
