import {
  type ChartFrame,
  grid,
  ink,
  lineFrom,
  markAt,
  picture,
  styleOf,
  textAt,
  valueAxis,
  widthOf,
} from './frame.ts';
import { boxOf, labelPlaces } from './label-places.ts';

export interface ScatterChart extends ChartFrame {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatX: (value: number) => string;
  readonly points: readonly {
    readonly label: string;
    readonly x: number;
    readonly y: number;
    /** Stands out; where one does, the others step back. */
    readonly own?: boolean;
  }[];
  /** Drawn as lines across, both ways, each with this name and its value. */
  readonly means?: { readonly x: number; readonly y: number; readonly name: string } | null;
  /** What the line says where both values are equal; both axes then have the same scale. None when absent. */
  readonly diagonal?: string;
  /** Whether the axes begin at 0; they do unless this is false. */
  readonly fromZero?: boolean;
}

const bottom = 44;
/** Words in the picture that are not the name of a point: place, text, anchor. */
type Note = readonly [readonly [number, number], string, 'start' | 'middle' | 'end'];

const dashed = { stroke: '#4d4d4d', width: 1.4, dash: '5 4' };

/** Two values of each thing against each other, each point with its name. */
export function scatterChart(chart: ScatterChart): string {
  const { points, xLabel, yLabel, format, formatX, diagonal, means = null } = chart;
  const { fromZero = true } = chart;
  // The name of the upright mean stands above the field, below the name of the axis.
  const top = means === null ? 26 : 42;
  const width = chart.width ?? 720;
  const plotHeight = points.length > 8 || diagonal !== undefined ? 360 : 260;
  const height = top + plotHeight + bottom;
  const alongs = [...points, ...(means === null ? [] : [means])].map(({ x }) => x);
  const ups = [...points, ...(means === null ? [] : [means])].map(({ y }) => y);
  const both = [...alongs, ...ups];
  const up = valueAxis(diagonal === undefined ? ups : both, [top + plotHeight, top], { fromZero });
  const left = 12 + Math.max(...up.ticks.map((tick) => widthOf(format(tick, up.decimals))));
  const right = width - 20;
  const along = valueAxis(diagonal === undefined ? alongs : both, [left, right], { fromZero });
  const marked = points.some(({ own }) => own === true);
  const base = top + plotHeight;
  // The own one chooses its place first and is drawn last.
  const named = points
    .map(({ label, x, y, own = false }) => {
      return { label, own, x: along.at(x), y: up.at(y), radius: own ? 9 : 5 };
    })
    .toSorted((a, b) => Number(b.own) - Number(a.own));
  const notes: Note[] = [];
  if (means !== null) {
    const said = `${means.name} ${format(means.y)}`;
    const level = up.at(means.y) - 5;
    const end = boxOf([right, level], said, 'end');
    const isFree = named.every(
      ({ x, y }) => x < end.left - 10 || y < end.top - 10 || y > end.bottom + 10,
    );
    notes.push(
      [[along.at(means.x), top - 6], `${means.name} ${formatX(means.x)}`, 'middle'],
      isFree ? [[right, level], said, 'end'] : [[left + 4, level], said, 'start'],
    );
  }
  if (diagonal !== undefined) {
    notes.push([
      [left + (right - left) * 0.72 + 8, base - plotHeight * 0.72 + 16],
      diagonal,
      'start',
    ]);
  }
  const places = labelPlaces(named, {
    within: { left: left + 1, right: width, top, bottom: base },
    taken: notes.map(([at, text, anchor]) => boxOf(at, text, anchor)),
  });
  const drawn = named.map(({ label, x, y, own }, i) => {
    const place = places[i];
    if (place === undefined) return '';
    const leader =
      place.leader === null
        ? ''
        : lineFrom([x, y], place.leader, { stroke: '#767676', width: 0.8 });
    const weight = own ? { weight: 600 } : {};
    return (
      leader +
      (own ? ownMark(x, y) : markAt(x, y, styleOf(marked ? 4 : 0))) +
      textAt(place.x, place.y, label, { anchor: place.anchor, halo: true, ...weight })
    );
  });
  return picture(
    chart,
    { width, height },
    [
      textAt(0, 12, yLabel),
      ...up.ticks.map(
        (tick) =>
          lineFrom([left, up.at(tick)], [right, up.at(tick)], { stroke: grid }) +
          textAt(left - 6, up.at(tick) + 4, format(tick, up.decimals), { anchor: 'end' }),
      ),
      ...along.ticks.map(
        (tick) =>
          lineFrom([along.at(tick), top], [along.at(tick), base], { stroke: grid }) +
          textAt(along.at(tick), base + 18, formatX(tick), { anchor: 'middle' }),
      ),
      textAt((left + right) / 2, base + 38, xLabel, { anchor: 'middle' }),
      means === null
        ? ''
        : lineFrom([along.at(means.x), top], [along.at(means.x), base], dashed) +
          lineFrom([left, up.at(means.y)], [right, up.at(means.y)], dashed),
      diagonal === undefined ? '' : lineFrom([left, base], [right, top], dashed),
      ...notes.map(([[x, y], text, anchor]) =>
        textAt(x, y, text, { anchor, fill: '#4d4d4d', halo: true }),
      ),
      ...drawn.toReversed(),
    ].join(''),
  );
}

function ownMark(x: number, y: number): string {
  return `<rect x="-6" y="-6" width="12" height="12" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(45)" fill="${styleOf(0).colour}" stroke="${ink}"/>`;
}
