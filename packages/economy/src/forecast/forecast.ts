import { addMonths, type Day, fromCivil, toCivil } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import type { CaseloadSeries } from '../caseload/series.ts';
import { backTest, type BackTest, naive, testedAhead } from './back-test.ts';
import { historyOf, type HistoryStart } from './history.ts';
import { lengthOf, monthsFrom, personsOf, total } from './months.ts';
import { isNoScenario, type CaseloadScenario, noScenario } from './scenario.ts';
import { deviationOf, deviations, expect, type Expected } from './spread.ts';
import { learn, type StockFlow } from './stock-flow.ts';

/** Months of history that a forecast needs. */
export const leastHistory = 12;

/** A number with the interval that nine in ten are to lie in. */
export interface ForecastRange {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** A month to come. Numbers are means, so they have decimals. */
export interface ForecastMonth {
  readonly month: Day;
  /** Full-year persons: the mean number on the benefit, day by day. */
  readonly persons: ForecastRange;
  /** Days on the benefit. */
  readonly days: number;
  /** Who come and who leave; null where a naive way tells the month. */
  readonly inflow: number | null;
  readonly outflow: number | null;
}

/** The caseload of a benefit as it is expected. */
export interface CaseloadForecast {
  readonly outcome: 'prognose';
  readonly benefit: Benefit;
  readonly scenario: CaseloadScenario;
  readonly series: CaseloadSeries;
  /** Place of the first month from which those who left are with us. */
  readonly whole: number;
  /** Place of the first month it stands on, and why it is that. */
  readonly from: number;
  readonly why: HistoryStart;
  readonly model: StockFlow;
  readonly backTest: BackTest;
  readonly months: readonly ForecastMonth[];
  /** What the months would vary by together; see `daysBetween`. */
  readonly expected: Expected;
}

/** Why there is no forecast of a benefit. */
export interface NoForecast {
  readonly outcome: 'for-kort' | 'ingen';
  readonly benefit: Benefit;
  /** Months of history there are, and why there are no more. */
  readonly months: number;
  readonly why: HistoryStart;
}

/** What a forecast of a benefit stands on, scenario apart: kept as long as the caseload is the same. */
export interface ForecastGround {
  readonly outcome: 'prognose';
  readonly series: CaseloadSeries;
  readonly whole: number;
  readonly from: number;
  readonly why: HistoryStart;
  readonly model: StockFlow;
  readonly backTest: BackTest;
}

/**
 * Learns each benefit from its own history and tries the method on it.
 * @param all the caseload of every benefit of the municipality, over the same months
 */
export function forecastGround(
  all: readonly CaseloadSeries[],
): readonly (ForecastGround | NoForecast)[] {
  return all.map((series) => {
    const { benefit, months } = series;
    const { whole, from, why } = historyOf(series, all);
    const count = months.length - from;
    const recent = months.slice(-leastHistory);
    if (recent.every(({ days, inflow }) => days === 0 && inflow === 0)) {
      return { outcome: 'ingen', benefit, months: count, why };
    }
    if (count < leastHistory) return { outcome: 'for-kort', benefit, months: count, why };
    return {
      outcome: 'prognose',
      series,
      whole,
      from,
      why,
      model: learn(series, from, months.length),
      backTest: backTest(series, from),
    };
  });
}

/**
 * The forecast of a benefit to the end of the calendar year after the one of its first month.
 * @param scenario what is otherwise from the first month on
 */
export function forecastOf(
  ground: ForecastGround,
  scenario: CaseloadScenario = noScenario,
): CaseloadForecast {
  const { series, whole, from, why, model, backTest: tried } = ground;
  const count = monthsToTell(model.next);
  const plain = expect(model, count, noScenario);
  const course = isNoScenario(scenario) ? plain : expect(model, count, scenario);
  const isFlow = tried.method === 'stroem';
  const persons = isFlow ? course.persons : moved(naively(ground, count), plain, course);
  const expected: Expected = { ...course, persons };
  const spread = deviations(expected);
  const months = monthsFrom(model.next, count).map((month, at): ForecastMonth => {
    const middle = persons[at] ?? 0;
    return {
      month,
      persons: rangeOf(middle, tried.width * (spread[at] ?? 0)),
      days: middle * lengthOf(month),
      inflow: isFlow ? (course.inflow[at] ?? 0) : null,
      outflow: isFlow ? (course.outflow[at] ?? 0) : null,
    };
  });
  return {
    outcome: 'prognose',
    benefit: series.benefit,
    scenario,
    series,
    whole,
    from,
    why,
    model,
    backTest: tried,
    months,
    expected,
  };
}

/** A forecast is tried so many months ahead; those beyond it are told with the same width. */
export const triedUntil = ({ model }: CaseloadForecast): Day => addMonths(model.next, testedAhead);

/**
 * Days on the benefit in a period of whole months: those that were, as they were, and those to come with what the months vary
 * by together.
 */
export function daysBetween(
  { series, months, expected, backTest: { width } }: CaseloadForecast,
  { from, to }: { readonly from: Day; readonly to: Day },
): ForecastRange {
  const inside = ({ month }: { readonly month: Day }): boolean => from <= month && month < to;
  const actual = total(series.months.filter(inside).map(({ days }) => days));
  const weights = months.map((one) => (inside(one) ? lengthOf(one.month) : 0));
  const coming = total(months.filter(inside).map(({ days }) => days));
  const { low, high } = rangeOf(coming, width * deviationOf(expected, weights));
  return { expected: actual + coming, low: actual + low, high: actual + high };
}

function rangeOf(expected: number, half: number): ForecastRange {
  return { expected, low: Math.max(0, expected - half), high: expected + half };
}

function monthsToTell(next: Day): number {
  const { year, month } = toCivil(next);
  const end = toCivil(fromCivil(year + 1, 12, 1));
  return (end.year - year) * 12 + end.month - month + 1;
}

function naively(
  { series, from, backTest: { method } }: ForecastGround,
  count: number,
): readonly number[] {
  const persons = series.months.map(personsOf);
  return Array.from({ length: count }, (_, ahead) => {
    if (method === 'stroem') throw new Error('Stock and flow is no naive way.');
    const told = naive(method, persons, { from, origin: persons.length, ahead });
    if (told === null) throw new Error('A naive way that was chosen has months to tell by.');
    return told;
  });
}

/** A naive way knows no scenario: it is moved by as much as stock and flow is. */
function moved(persons: readonly number[], plain: Expected, course: Expected): readonly number[] {
  return persons.map((one, at) => {
    const before = plain.persons[at] ?? 0;
    return before > 0 ? (one * (course.persons[at] ?? 0)) / before : one;
  });
}
