import { area, line } from 'd3-shape';
import {
  apart,
  type ChartFrame,
  type ChartTarget,
  everySoMany,
  grid,
  lineFrom,
  markAt,
  picture,
  px,
  quiet,
  shortened,
  styleOf,
  textAt,
  valueAxis,
  widthOf,
} from './frame.ts';

export interface LineChart extends ChartFrame {
  /** Names of the points in time, in order. */
  readonly labels: readonly string[];
  /** A value for each label; null where none is known: the line is broken there. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  readonly targets?: readonly ChartTarget[];
  /** Between what the values are to lie, for each label; null where there is no such interval. Drawn behind the lines. */
  readonly band?: {
    readonly name: string;
    readonly values: readonly ({ readonly low: number; readonly high: number } | null)[];
  } | null;
  /** Whether the axis begins at 0; it does unless this is false. */
  readonly fromZero?: boolean;
}

const top = 14;
const bottom = 26;
const plotHeight = 240;
/** The names of the lines take at most so much of the width. */
const mostForNames = 0.36;

/** A development over time, each line named at its end. */
export function lineChart(chart: LineChart): string {
  const { labels, series, targets = [], band = null, format, fromZero = true } = chart;
  const width = chart.width ?? 720;
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const edges = (band?.values ?? []).flatMap((one) => (one === null ? [] : [one.low, one.high]));
  const all = [...values, ...edges, ...targets.map(({ value }) => value)];
  const height = top + plotHeight + bottom;
  const axis = valueAxis(all, [top + plotHeight, top], { fromZero });
  const left = 12 + Math.max(...axis.ticks.map((tick) => widthOf(format(tick, axis.decimals))));
  const room = width * mostForNames;
  const others = [...targets, ...(band === null ? [] : [band])].map(({ name }) => name);
  const names = [...series.map(({ name }) => name), ...others].map((name) => shortened(name, room));
  const lastLabel = widthOf(labels.at(-1) ?? '') / 2;
  const right = width - 14 - Math.max(lastLabel, ...names.map(widthOf));
  const at = (i: number): number =>
    labels.length < 2 ? (left + right) / 2 : left + (i * (right - left)) / (labels.length - 1);
  const every = everySoMany(labels, right - left);
  const path = line<{ readonly i: number; readonly value: number | null }>()
    .defined(({ value }) => value !== null)
    .x(({ i }) => at(i))
    .y(({ value }) => axis.at(value ?? 0));

  const drawn = series.map(({ values: own }, place) => {
    const style = styleOf(place);
    const points = own.map((value, i) => ({ i, value }));
    const marks = points.map(({ i, value }) =>
      value === null ? '' : markAt(at(i), axis.at(value), style),
    );
    const dash = style.dash === '' ? '' : ` stroke-dasharray="${style.dash}"`;
    return `<path d="${path(points) ?? ''}" fill="none" stroke="${style.colour}" stroke-width="2.2"${dash}/>${marks.join('')}`;
  });
  const ends = series.map(({ values: own }) =>
    axis.at(own.findLast((value) => value !== null) ?? 0),
  );
  const upper = band?.values.findLast((one) => one !== null)?.high;
  const wanted = [
    ...ends,
    ...targets.map(({ value }) => axis.at(value)),
    ...(band === null ? [] : [axis.at(upper ?? 0)]),
  ];
  const named = apart(wanted, 15, top + plotHeight).map((y, i) => {
    const fill = i < series.length ? styleOf(i).colour : '#1a1a1a';
    return textAt(right + 9, y + 4, names[i] ?? '', { fill, weight: 600 });
  });
  return picture(
    chart,
    { width, height },
    [
      ...axis.ticks.map(
        (tick) =>
          lineFrom([left, axis.at(tick)], [right, axis.at(tick)], { stroke: grid }) +
          textAt(left - 6, axis.at(tick) + 4, format(tick, axis.decimals), { anchor: 'end' }),
      ),
      ...labels.map((label, i) =>
        (labels.length - 1 - i) % every === 0
          ? textAt(at(i), top + plotHeight + 18, label, { anchor: 'middle' })
          : '',
      ),
      band === null ? '' : bandOf(band.values, at, axis.at),
      ...targets.map(({ value }) =>
        lineFrom([left, axis.at(value)], [right, axis.at(value)], { width: 1.6, dash: '3 3' }),
      ),
      ...drawn,
      ...named,
    ].join(''),
  );
}

/** The area of an interval: grey, with a rim that holds it together in print. */
function bandOf(
  values: readonly ({ readonly low: number; readonly high: number } | null)[],
  x: (i: number) => number,
  y: (value: number) => number,
): string {
  const path = area<{ readonly i: number; readonly low: number; readonly high: number } | null>()
    .defined((one) => one !== null)
    .x((one) => x(one?.i ?? 0))
    .y0((one) => y(one?.low ?? 0))
    .y1((one) => y(one?.high ?? 0));
  const drawn = path(values.map((one, i) => (one === null ? null : { i, ...one }))) ?? '';
  return `<path class="band" d="${drawn}" fill="${quiet.fill}" fill-opacity="0.6" stroke="${quiet.stroke}" stroke-width="0.8"/>`;
}

/** A trend without axes or words, beside a number that says it. */
export function sparkline(
  values: readonly (number | null)[],
  { width = 120, height = 32 } = {},
): string {
  const known = values.filter((value) => value !== null);
  const axis = valueAxis(known, [height - 4, 4], { fromZero: false });
  const at = (i: number): number => 4 + (i * (width - 8)) / Math.max(1, values.length - 1);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, i) => at(i))
    .y((value) => axis.at(value ?? 0));
  const last = values.findLastIndex((value) => value !== null);
  const end = last < 0 ? '' : markAt(at(last), axis.at(values[last] ?? 0), styleOf(0));
  return (
    `<svg class="sparkline" viewBox="0 0 ${px(width)} ${px(height)}" width="${width}" height="${height}" aria-hidden="true">` +
    `<path d="${path([...values]) ?? ''}" fill="none" stroke="${styleOf(0).colour}" stroke-width="1.8"/>${end}</svg>`
  );
}
