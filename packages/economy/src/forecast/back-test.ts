import type { CaseloadSeries } from '../caseload/series.ts';
import { meanOf, personsOf } from './months.ts';
import { noScenario } from './scenario.ts';
import { deviations, expect } from './spread.ts';
import { learn } from './stock-flow.ts';

/** How the months to come are told: by stock and flow, or by one of two naive ways that any method must beat. */
export type ForecastMethod = 'stroem' | 'sidste-maaned' | 'aaret-foer';

export const forecastMethods: readonly ForecastMethod[] = ['stroem', 'sidste-maaned', 'aaret-foer'];

/** Nine in ten of the months are to lie in the interval. */
export const nominalPct = 90;
/** Standard deviations to either side that hold nine in ten of a normal distribution. */
const normalWidth = 1.645;

/** The first forecast that is tried stands on so many months; each is tried a year ahead. */
const leastLearned = 6;
export const testedAhead = 12;

/** A naive way is used when its errors are so much smaller, in so many forecasts or more: less is chance. */
const clearlyBetter = 0.8;
const leastOrigins = 6;

/** A month as one method told it, some months ahead. */
interface Told {
  readonly method: ForecastMethod;
  /** Place of the month that was told, in the series. */
  readonly month: number;
  readonly ahead: number;
  readonly told: number;
  readonly deviation: number;
  /** What it came to. */
  readonly came: number;
}

/** What was told at the end of one month. */
interface Trial {
  /** Place of the first month to come then. */
  readonly origin: number;
  readonly told: readonly Told[];
}

/** What the trials come to: the way to use, and by how much its interval must be widened. */
export interface Verdict {
  readonly method: ForecastMethod;
  /** Half the width of an interval in standard deviations. */
  readonly width: number;
  /** Mean error in full-year persons; null: the method could not be tried. */
  readonly errors: Readonly<Record<ForecastMethod, number | null>>;
  /** Forecasts and months that were tried. */
  readonly origins: number;
  readonly months: number;
}

/** How the method would have done: at each month with what was known then, the width of the interval too. */
export interface BackTest extends Verdict {
  /** Months within the interval. */
  readonly inside: number;
  readonly points: readonly BackTestPoint[];
}

/** One month as it was told and as it came. */
export interface BackTestPoint {
  /** Place of the month in the series. */
  readonly month: number;
  readonly ahead: number;
  readonly told: number;
  readonly low: number;
  readonly high: number;
  readonly came: number;
}

/**
 * Tells every month of a series from every earlier one with what was known then (rolling origin).
 * @param from place of the first month that counts
 */
export function backTest(series: CaseloadSeries, from: number): BackTest {
  const trials = trialsOf(series, from);
  const points = trials.flatMap(({ origin, told }) => {
    const { method, width } = verdictOf(trials, origin);
    return told
      .filter((one) => one.method === method)
      .map(({ month, ahead, told: middle, deviation, came }) => ({
        month,
        ahead,
        told: middle,
        low: Math.max(0, middle - width * deviation),
        high: middle + width * deviation,
        came,
      }));
  });
  const inside = points.filter(({ low, high, came }) => low <= came && came <= high).length;
  return { ...verdictOf(trials, series.months.length), inside, points };
}

function trialsOf(series: CaseloadSeries, from: number): readonly Trial[] {
  const { length } = series.months;
  const persons = series.months.map(personsOf);
  const trials: Trial[] = [];
  for (let origin = from + leastLearned; origin < length; origin++) {
    const count = Math.min(testedAhead, length - origin);
    const expected = expect(learn(series, from, origin), count, noScenario);
    const spread = deviations(expected);
    const told = forecastMethods.flatMap((method) =>
      expected.persons.flatMap((own, ahead): Told[] => {
        const middle = method === 'stroem' ? own : naive(method, persons, { from, origin, ahead });
        const [deviation, came] = [spread[ahead] ?? 0, persons[origin + ahead] ?? 0];
        if (middle === null) return [];
        return [{ method, month: origin + ahead, ahead, told: middle, deviation, came }];
      }),
    );
    trials.push({ origin, told });
  }
  return trials;
}

/** What a naive way tells of a month; null where there is no month to tell it by. */
export function naive(
  method: Exclude<ForecastMethod, 'stroem'>,
  persons: readonly number[],
  {
    from,
    origin,
    ahead,
  }: { readonly from: number; readonly origin: number; readonly ahead: number },
): number | null {
  const place = method === 'sidste-maaned' ? origin - 1 : origin - 12 + (ahead % 12);
  return place < from ? null : (persons[place] ?? null);
}

/** What the trials say of the months that had come by a place. */
function verdictOf(trials: readonly Trial[], by: number): Verdict {
  const known = trials.flatMap(({ told }) => told.filter(({ month }) => month < by));
  const of = (method: ForecastMethod): readonly Told[] =>
    known.filter((one) => one.method === method);
  const origins = trials.filter(({ origin }) => origin < by).length;
  const error = (list: readonly Told[]): number | null =>
    list.length === 0 ? null : meanOf(list.map(({ told, came }) => Math.abs(told - came)));
  const errors = {
    stroem: error(of('stroem')),
    'sidste-maaned': error(of('sidste-maaned')),
    'aaret-foer': error(of('aaret-foer')),
  };
  const method = chosen(trials, by, origins);
  return { method, width: widthOf(of(method)), errors, origins, months: of('stroem').length };
}

/** Stock and flow, unless a naive way was clearly better in the months that both could tell. */
function chosen(trials: readonly Trial[], by: number, origins: number): ForecastMethod {
  if (origins < leastOrigins) return 'stroem';
  let best: ForecastMethod = 'stroem';
  let least = clearlyBetter;
  for (const method of forecastMethods) {
    let [own, other] = [0, 0];
    for (const { told } of trials) {
      const ours = told.filter((one) => one.method === 'stroem');
      for (const one of told) {
        if (one.method !== method || one.month >= by) continue;
        other += Math.abs(one.told - one.came);
        const same = ours[one.ahead];
        if (same !== undefined) own += Math.abs(same.told - same.came);
      }
    }
    if (own > 0 && other / own < least) [best, least] = [method, other / own];
  }
  return best;
}

/**
 * So many standard deviations that nine in ten of the errors known by then would have lain within (split conformal, all months
 * ahead together), and never fewer than a normal distribution has.
 */
function widthOf(told: readonly Told[]): number {
  const scores = told
    .map(({ told: middle, came, deviation }) => Math.abs(middle - came) / deviation)
    .toSorted((a, b) => a - b);
  const place = Math.ceil((nominalPct / 100) * (scores.length + 1)) - 1;
  return Math.max(normalWidth, scores[Math.min(place, scores.length - 1)] ?? normalWidth);
}
