import { area, curveStepAfter, line } from 'd3-shape';
import {
  apart,
  type ChartFrame,
  grid,
  lineFrom,
  picture,
  styleOf,
  textAt,
  valueAxis,
  widthOf,
} from './frame.ts';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

export interface StepChart extends ChartFrame {
  readonly xLabel: string;
  readonly series: readonly {
    readonly name: string;
    /** In order of x; the value holds until the next. */
    readonly points: readonly Point[];
    /** Where along x to look at it: it is drawn thick there. */
    readonly stretches?: readonly { readonly from: number; readonly to: number }[];
  }[];
}

const top = 26;
const plotHeight = 260;
const bottom = 44;

/** Curves that fall in steps, such as how many are left; with their uncertainty as a band. */
export function stepChart(chart: StepChart): string {
  const { series, xLabel, format } = chart;
  const width = chart.width ?? 720;
  const height = top + plotHeight + bottom;
  const points = series.flatMap((one) => one.points);
  const up = valueAxis(
    points.flatMap(({ y, high }) => [y, high ?? y]),
    [top + plotHeight, top],
  );
  const left = 12 + Math.max(...up.ticks.map((tick) => widthOf(format(tick, up.decimals))));
  const right =
    width - 14 - Math.min(width / 3, Math.max(0, ...series.map((s) => widthOf(s.name))));
  const along = valueAxis(
    points.map(({ x }) => x),
    [left, right],
    { count: 8 },
  );
  const path = line<Point>()
    .x(({ x }) => along.at(x))
    .y(({ y }) => up.at(y))
    .curve(curveStepAfter);
  const band = area<Point>()
    .x(({ x }) => along.at(x))
    .y0(({ low, y }) => up.at(low ?? y))
    .y1(({ high, y }) => up.at(high ?? y))
    .curve(curveStepAfter);
  const drawn = series.map(({ points: own, stretches = [] }, place) => {
    const style = styleOf(place);
    const dash = style.dash === '' ? '' : ` stroke-dasharray="${style.dash}"`;
    const hasBand = own.some(({ low, high }) => low !== undefined && high !== undefined);
    return (
      (hasBand
        ? `<path d="${band([...own]) ?? ''}" fill="${style.colour}" fill-opacity="0.12"/>`
        : '') +
      `<path d="${path([...own]) ?? ''}" fill="none" stroke="${style.colour}" stroke-width="2.2"${dash}/>` +
      stretches
        .map(
          (stretch) =>
            `<path class="stretch" d="${path(pointsIn(own, stretch)) ?? ''}" fill="none" stroke="${style.colour}" stroke-width="6.5"/>`,
        )
        .join('')
    );
  });
  const ends = apart(
    series.map(({ points: own }) => up.at(own.at(-1)?.y ?? 0)),
    15,
    top + plotHeight,
  );
  return picture(
    chart,
    { width, height },
    [
      ...up.ticks.map(
        (tick) =>
          lineFrom([left, up.at(tick)], [right, up.at(tick)], { stroke: grid }) +
          textAt(left - 6, up.at(tick) + 4, format(tick, up.decimals), { anchor: 'end' }),
      ),
      ...along.ticks.map((tick) =>
        textAt(along.at(tick), top + plotHeight + 18, String(tick).replace('.', ','), {
          anchor: 'middle',
        }),
      ),
      textAt((left + right) / 2, top + plotHeight + 38, xLabel, { anchor: 'middle' }),
      ...drawn,
      ...series.map(({ name }, i) =>
        textAt(right + 9, (ends[i] ?? 0) + 4, name, { fill: styleOf(i).colour, weight: 600 }),
      ),
    ].join(''),
  );
}

/** A piece of a curve, from the value it has where the piece begins to that where it ends. */
function pointsIn(
  points: readonly Point[],
  { from, to }: { readonly from: number; readonly to: number },
): Point[] {
  const within = points.filter(({ x }) => from < x && x <= to);
  const start = points.findLast(({ x }) => x <= from);
  const end = within.at(-1) ?? start;
  return [
    ...(start === undefined ? [] : [{ x: from, y: start.y }]),
    ...within,
    ...(end === undefined ? [] : [{ x: to, y: end.y }]),
  ];
}
