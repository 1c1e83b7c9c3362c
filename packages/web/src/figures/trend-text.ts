import type { Measure, NamedPeriod } from '@rettidig/figures';
import { fixed } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import { periodText } from './period-text.ts';
import { roomTexts } from '../texts/room-texts.ts';
import { unitName, valueInWords, valueText } from './value-text.ts';

const textsOfTrend = roomTexts({
  da: {
    nothing: (name: string) => `Der er ingen tal for »${name}« i perioderne.`,
    only: (value: string, period: string) => `${value} i ${period}.`,
    newest: (value: string, period: string, changes: string) => `${value} i ${period}${changes}.`,
    same: (since: string) => `det samme som i ${since}`,
    more: (by: string, since: string) => `${by} mere end i ${since}`,
    less: (by: string, since: string) => `${by} mindre end i ${since}`,
    points: 'procentpoint',
    span: (low: string, lowAt: string, high: string, highAt: string) =>
      `Lavest ${low} (${lowAt}), højest ${high} (${highAt}).`,
    and: ' og ',
  },
  en: {
    nothing: (name: string) => `There are no numbers of “${name}” in the periods.`,
    only: (value: string, period: string) => `${value} in ${period}.`,
    newest: (value: string, period: string, changes: string) => `${value} in ${period}${changes}.`,
    same: (since: string) => `the same as in ${since}`,
    more: (by: string, since: string) => `${by} more than in ${since}`,
    less: (by: string, since: string) => `${by} less than in ${since}`,
    points: 'percentage points',
    span: (low: string, lowAt: string, high: string, highAt: string) =>
      `Lowest ${low} (${lowAt}), highest ${high} (${highAt}).`,
    and: ' and ',
  },
});

/** A number of a period, as far as it is known. */
export interface Known {
  readonly period: NamedPeriod;
  readonly value: number | null;
}

/** What a development says, in words: the newest number, how it has changed, the lowest and the highest. */
export function trendText(
  measure: Measure,
  trend: readonly Known[],
  earlier: readonly (Known | null)[],
  language: Language,
): string {
  const t = textsOfTrend(language);
  const known = trend.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const newest = known.at(-1);
  if (newest === undefined) return t.nothing(measure[language]);
  const changes = earlier.flatMap((one) =>
    one === null || one.value === null
      ? []
      : [
          changeInWords(
            measure,
            newest.value - one.value,
            periodText(one.period, language),
            language,
          ),
        ],
  );
  const first = t.newest(
    valueInWords(newest.value, measure, language),
    periodText(newest.period, language),
    changes.length === 0 ? '' : `, ${changes.join(t.and)}`,
  );
  if (known.length < 3) return first;
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0] ?? newest, sorted.at(-1) ?? newest];
  if (low.value === high.value) return first;
  const at = (one: Known) => valueText(one.value, measure, language);
  return `${first} ${t.span(at(low), periodText(low.period, language), at(high), periodText(high.period, language))}`;
}

/** `5,1 mindre end i september 2026`. */
export function changeInWords(
  { decimals, unit }: Measure,
  change: number,
  since: string,
  language: Language,
): string {
  const t = textsOfTrend(language);
  const size = fixed(Math.abs(change), decimals, language);
  if (/^[0.,]*$/.test(size)) return t.same(since);
  const by =
    unit === 'pct'
      ? `${size} ${t.points}`
      : unit === 'dage'
        ? `${size} ${unitName(unit, language)}`
        : size;
  return change > 0 ? t.more(by, since) : t.less(by, since);
}
