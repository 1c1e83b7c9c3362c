import { lineChart } from '@rettidig/documents/chart';
import type { Language } from '../texts/language.ts';
import { codeName } from './code-name.ts';
import { figureName, unitAfter } from './figure-name.ts';
import { limitsText } from './limits-text.ts';
import type { MeasureModel, ShownPart } from './measure-load.ts';
import { textsOfMeasure } from './measure-texts.ts';
import { periodText, shortPeriod } from './period-text.ts';
import { sourceOf } from './source-text.ts';
import { textsOfFigures } from './texts.ts';
import { trendText } from './trend-text.ts';
import { changeText, valueText } from './value-text.ts';

/** So many lines can be told apart. */
export const mostLines = 5;

export interface MeasureChart {
  readonly svg: string;
  readonly name: string;
  readonly caption: string;
  readonly source: string;
  /** Parts that there was no room for. */
  readonly left: number;
}

/** The development of a measure as a chart; null where no whole period has a number. What still runs is not drawn. */
export function measureChart(model: MeasureModel, language: Language): MeasureChart | null {
  const { base, measure, periods, whole, parts, query } = model;
  const target = query.splitBy === null ? whole.target : null;
  const t = textsOfFigures(language);
  const split = query.splitBy;
  const drawn = split === null ? [whole] : largest(parts);
  const series = drawn.map(({ code, cells }) => ({
    name: split === null || code === null ? t.whole : codeName(base, split, code, language),
    values: cells.map(({ shown, standing }) => (standing.kind === 'kendt' ? shown : null)),
  }));
  if (series.every(({ values }) => values.every((value) => value === null))) return null;
  const limits = limitsText(query.filter, base, language);
  const name = `${figureName(measure, query, base, language)}${unitAfter(measure, language)}`;
  const caption = captionOf(model, series, language);
  const source = [
    sourceOf(model, periods, language),
    ...(limits === '' ? [] : [t.limitedTo(limits)]),
    t.definitionFrom(measure.source),
  ].join('. ');
  const svg = lineChart({
    id: `figur-${measure.id}`,
    title: name,
    summary: caption,
    source,
    format: (value, decimals = measure.decimals) =>
      valueText(value, { unit: measure.unit, decimals }, language),
    labels: periods.map((period) => shortPeriod(period, language)),
    series: split === null ? series.map((one) => ({ ...one, name: '' })) : series,
    targets: target === null ? [] : [{ name: t.target, value: target.value }],
  });
  return { svg, name, caption, source, left: split === null ? 0 : parts.length - drawn.length };
}

/** The parts with the highest newest number, in the order they stand in. */
function largest(parts: readonly ShownPart[]): readonly ShownPart[] {
  if (parts.length <= mostLines) return parts;
  const newest = ({ cells }: ShownPart): number =>
    cells.findLast(({ shown, standing }) => standing.kind === 'kendt' && shown !== null)?.shown ??
    Number.NEGATIVE_INFINITY;
  const chosen = new Set(parts.toSorted((a, b) => newest(b) - newest(a)).slice(0, mostLines));
  return parts.filter((part) => chosen.has(part));
}

type Series = readonly {
  readonly name: string;
  readonly values: readonly (number | null)[];
}[];

function captionOf(
  { measure, periods, query }: MeasureModel,
  series: Series,
  language: Language,
): string {
  const newest = Math.max(
    ...series.map(({ values }) => values.findLastIndex((value) => value !== null)),
  );
  const [period, before] = [periods[newest], periods[newest - 1]];
  const [only] = series;
  if (query.splitBy === null && only !== undefined) {
    const trend = periods.map((one, i) => ({ period: one, value: only.values[i] ?? null }));
    return trendText(measure, trend, [trend[newest - 1] ?? null], language);
  }
  if (period === undefined) return '';
  const t = textsOfMeasure(language);
  const parts = series.flatMap(({ name, values }) => {
    const [value, earlier] = [values[newest] ?? null, values[newest - 1] ?? null];
    if (value === null) return [];
    const change = earlier === null ? '' : ` (${changeText(value - earlier, measure, language)})`;
    return [`${name} ${valueText(value, measure, language)}${change}`];
  });
  const changes = before === undefined ? '' : ` ${t.changesFrom(periodText(before, language))}`;
  return `${t.partsOf(periodText(period, language), parts.join(', '))}${changes}`;
}
