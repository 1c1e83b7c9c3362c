import type { NamedPeriod } from '../period/period.ts';
import type { ReportCell } from './report.ts';
import {
  inBoth,
  numberText,
  periodText,
  sentence,
  type Said,
  type Tongue,
  valueText,
  type Writing,
} from './words.ts';

/** The difference that is seen when both are rounded as they stand in the table; so words and table never disagree. */
export function shownDifference(before: number, now: number, decimals: number): number {
  return Number(now.toFixed(decimals)) - Number(before.toFixed(decimals));
}

/** `2,1 procentpoint højere`, `12 færre`, `uændret`. */
export function changeText(
  before: number,
  now: number,
  { unit, decimals }: Writing,
  language: Tongue,
): string {
  const difference = shownDifference(before, now, decimals);
  if (Math.abs(difference) < 10 ** -decimals / 2)
    return language === 'da' ? 'uændret' : 'unchanged';
  const size = numberText(Math.abs(difference), decimals, language);
  const more = difference > 0;
  if (unit === 'pct') {
    return language === 'da'
      ? `${size} procentpoint ${more ? 'højere' : 'lavere'}`
      : `${size} percentage points ${more ? 'higher' : 'lower'}`;
  }
  return language === 'da'
    ? `${size} ${more ? 'flere' : 'færre'}`
    : `${size} ${more ? 'more' : 'fewer'}`;
}

interface Point {
  readonly value: number;
  readonly period: NamedPeriod;
}

/** The cells that have a number, with their periods. */
export function pointsOf(
  cells: readonly ReportCell[],
  periods: readonly NamedPeriod[],
): readonly Point[] {
  return cells.flatMap(({ value }, i) => {
    const period = periods[i];
    return value === null || period === undefined ? [] : [{ value, period }];
  });
}

/**
 * What a row of periods says: the newest number, the change since the first of them, and the highest and the lowest. A row
 * without numbers says that there are none.
 */
export function trendSentence(name: Said, points: readonly Point[], writing: Writing): Said {
  const last = points.at(-1);
  const first = points[0];
  return inBoth((language) => {
    const da = language === 'da';
    if (last === undefined || first === undefined) {
      return da ? `${name.da}: ingen tal i perioden.` : `${name.en}: no figures in the period.`;
    }
    const value = (one: Point): string => valueText(one.value, writing, language);
    const on = periodText(last.period, language);
    const now = da ? `${name.da}: ${value(last)} i ${on}` : `${name.en}: ${value(last)} in ${on}`;
    if (points.length === 1) return sentence(now);
    const change = changeText(first.value, last.value, writing, language);
    const since = periodText(first.period, language);
    const compared =
      change === 'uændret' || change === 'unchanged'
        ? da
          ? `uændret fra ${since}`
          : `unchanged from ${since}`
        : da
          ? `${change} end i ${since} (${value(first)})`
          : `${change} than in ${since} (${value(first)})`;
    const high = points.reduce((most, one) => (one.value > most.value ? one : most));
    const low = points.reduce((least, one) => (one.value < least.value ? one : least));
    if (shownDifference(low.value, high.value, writing.decimals) === 0)
      return sentence(`${now}, ${compared}`);
    const range = da
      ? `Højest i ${periodText(high.period, language)} (${value(high)}), lavest i ${periodText(low.period, language)} (${value(low)}).`
      : `Highest in ${periodText(high.period, language)} (${value(high)}), lowest in ${periodText(low.period, language)} (${value(low)}).`;
    return `${sentence(`${now}, ${compared}`)} ${range}`;
  });
}

/** Whether a target is met; the direction says which way is good. */
export function targetSentence(
  value: number,
  target: number,
  direction: 'op' | 'ned' | null,
  writing: Writing,
): Said {
  const met = direction === 'ned' ? value <= target : value >= target;
  return inBoth((language) => {
    const level = valueText(target, writing, language);
    if (language === 'da') return `Målet er ${level}, og det er ${met ? 'nået' : 'ikke nået'}.`;
    return `The target is ${level} and is ${met ? 'met' : 'not met'}.`;
  });
}
