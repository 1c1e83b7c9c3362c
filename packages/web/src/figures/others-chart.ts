import { lineChart } from '@rettidig/documents/chart';
import { fixed } from '../format/numbers.ts';
import { listInstant } from '../format/instants.ts';
import type { Language } from '../texts/language.ts';
import { figureName, unitAfter } from './figure-name.ts';
import type { MeasureModel } from './measure-load.ts';
import type { OthersModel, OtherSeries } from './others.ts';
import { textsOfOthers } from './others-texts.ts';
import { periodText, shortPeriod } from './period-text.ts';
import { sourceOf } from './source-text.ts';
import { valueText } from './value-text.ts';

export interface OthersChart {
  readonly svg: string;
  readonly name: string;
  readonly caption: string;
  readonly source: string;
}

/** The change over a year: in percent of a number, in points of a share; with its sign. */
export function overYearText(
  { overYear }: OtherSeries,
  { measure, isCount }: Pick<OthersModel, 'measure' | 'isCount'>,
  language: Language,
): string | null {
  if (overYear === null) return null;
  const t = textsOfOthers(language);
  const { value, before } = overYear;
  const difference = isCount ? ((value - before) * 100) / before : value - before;
  if (!Number.isFinite(difference)) return null;
  const decimals = isCount ? 1 : measure.decimals;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const size = `${sign}${fixed(Math.abs(difference), decimals, language)}`;
  if (isCount) return t.perCent(size);
  return measure.unit === 'pct' ? t.points(size) : size;
}

/** Ours and the others' as lines, numbers as an index; null where none of the others has any. */
export function othersChart(
  model: MeasureModel,
  others: OthersModel,
  language: Language,
): OthersChart | null {
  const { measure, periods, series, isCount, tables } = others;
  const t = textsOfOthers(language);
  const isKnown = ({ values }: OtherSeries): boolean => values.some((value) => value !== null);
  const drawn = series.filter(isKnown);
  if (drawn.every(({ who }) => who === 'vores')) return null;
  const first = periods.findIndex((_, i) => drawn.every(({ values }) => (values[i] ?? 0) > 0));
  if (isCount && first < 0) return null;
  const indexed = (values: readonly (number | null)[]): readonly (number | null)[] =>
    values.map((value, i) =>
      value === null || i < first ? null : (value * 100) / (values[first] ?? 1),
    );
  const changes = drawn.flatMap((one) => {
    const change = overYearText(one, others, language);
    return change === null || one.overYear === null
      ? []
      : [t.line(t.who[one.who], change, periodText(one.overYear.period, language))];
  });
  const caption = changes.length === 0 ? t.noYear : t.caption(changes.join(', '));
  const source = t.source(
    tables
      .map(({ title, tableId, fetchedAt }) =>
        t.table(title, tableId, listInstant(fetchedAt, language)),
      )
      .join(', '),
    sourceOf(model, periods, language),
  );
  const unit = isCount ? `, ${t.index}` : unitAfter(measure, language);
  const name = `${t.compared(figureName(measure, model.query, model.base, language))}${unit}`;
  const svg = lineChart({
    id: `andre-${measure.id}`,
    title: name,
    summary: caption,
    source,
    format: (value) => (isCount ? fixed(value, 0, language) : valueText(value, measure, language)),
    labels: periods.map((period) => shortPeriod(period, language)),
    series: drawn.map(({ who, values }) => ({
      name: t.who[who],
      values: isCount ? indexed(values) : values,
    })),
  });
  return { svg, name: t.chartOf(name), caption, source };
}
