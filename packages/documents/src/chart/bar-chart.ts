import {
  bolder,
  type ChartFrame,
  type ChartTarget,
  everySoMany,
  fillOf,
  fillPatterns,
  grid,
  ink,
  lineFrom,
  picture,
  px,
  quiet,
  shortened,
  textAt,
  valueAxis,
  widthOf,
} from './frame.ts';

export interface BarChart extends ChartFrame {
  readonly bars: readonly {
    readonly label: string;
    /** Null: not known; said as –. */
    readonly value: number | null;
    /** Ends of the interval of uncertainty. */
    readonly low?: number;
    readonly high?: number;
    /** Stands after the value, such as the number behind it. */
    readonly note?: string;
    /** Stands out; where one does, the others step back. */
    readonly own?: boolean;
  }[];
  readonly target?: ChartTarget | null;
}

const rowHeight = 30;
/** Long lists stand closer, so that they are seen at once. */
const denseRowHeight = 22;
const longList = 12;
/** The part of the width that is left for bars beside long labels. */
const leastBars = 0.25;

/** Bars from nothing, each with its label and value written, and its uncertainty where it is known; what is less than nothing goes to the left. */
export function barChart(chart: BarChart): string {
  const { bars, target = null, format, id } = chart;
  const width = chart.width ?? 720;
  const top = target === null ? 6 : 24;
  const step = bars.length > longList ? denseRowHeight : rowHeight;
  const barHeight = step * 0.6;
  const marked = bars.some(({ own }) => own === true);
  const height = top + bars.length * step + 6;
  const said = bars.map(({ value, note }) =>
    [value === null ? '–' : format(value), note].filter((part) => part !== undefined).join(' '),
  );
  const right = width - 12 - Math.min(width * 0.35, Math.max(0, ...said.map(widthOf)));
  // The end of a label may be all that tells it from the next: bars give way to it as long as they can be compared.
  const left =
    10 +
    Math.min(
      Math.max(width * 0.4, right - width * leastBars - 10),
      Math.max(0, ...bars.map(({ label, own }) => widthOf(label) * (own === true ? bolder : 1))),
    );
  const values = bars.flatMap(({ value, high }) => [value ?? 0, high ?? 0]);
  const axis = valueAxis(target === null ? values : [...values, target.value], [left, right]);
  const zero = axis.at(0);
  const drawn = bars.map(({ label, value, low, high, own = false }, i) => {
    const middle = top + (i + 0.5) * step;
    const end = axis.at(value ?? 0);
    const bar =
      value === null
        ? ''
        : `<rect x="${px(Math.min(zero, end))}" y="${px(middle - barHeight / 2)}" width="${px(Math.max(1, Math.abs(end - zero)))}" height="${px(barHeight)}" ${marked && !own ? `fill="${quiet.fill}" stroke="${quiet.stroke}"` : `fill="${fillOf(id, 0)}"`}/>`;
    const interval =
      low === undefined || high === undefined
        ? ''
        : lineFrom([axis.at(low), middle], [axis.at(high), middle], { stroke: '#fff', width: 5 }) +
          lineFrom([axis.at(low), middle], [axis.at(high), middle], { width: 2 }) +
          [low, high]
            .map((limit) =>
              lineFrom([axis.at(limit), middle - 5], [axis.at(limit), middle + 5], { width: 2 }),
            )
            .join('');
    const after = Math.max(zero, end, high === undefined ? 0 : axis.at(high)) + 7;
    const words =
      textAt(left - 8, middle + 4, shortened(label, left - 10), {
        anchor: 'end',
        ...(own ? { weight: 600 } : {}),
      }) +
      textAt(after, middle + 4, said[i] ?? '', {
        halo: true,
        ...(own || !marked ? { weight: 600 } : {}),
      });
    return { shape: bar + interval, words };
  });
  const across =
    target === null
      ? ''
      : lineFrom([axis.at(target.value), top - 4], [axis.at(target.value), height - 4], {
          width: 1.6,
          dash: '3 3',
        }) + textAt(axis.at(target.value), top - 9, target.name, { anchor: 'middle' });
  return picture(
    chart,
    { width, height, defs: fillPatterns(id, 1) },
    [
      lineFrom([zero, top], [zero, height - 6], { stroke: ink }),
      ...drawn.map(({ shape }) => shape),
      across,
      ...drawn.map(({ words }) => words),
    ].join(''),
  );
}

export interface GroupedBarChart extends ChartFrame {
  readonly labels: readonly string[];
  /** A value for each label. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** Upright bars side by side, with a legend in patterns and the values written where there is room. */
export function groupedBarChart(chart: GroupedBarChart): string {
  const { labels, series, format, id } = chart;
  const width = chart.width ?? 720;
  const legend = 24;
  const top = legend + 16;
  const plotHeight = 220;
  const height = top + plotHeight + 26;
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const axis = valueAxis(values, [top + plotHeight, top]);
  const left = 12 + Math.max(...axis.ticks.map((tick) => widthOf(format(tick, axis.decimals))));
  const group = (width - left - 8) / Math.max(1, labels.length);
  const barWidth = Math.min(46, (group * 0.8) / Math.max(1, series.length));
  const every = everySoMany(labels, width - left);
  let x = left;
  const names = series.map(({ name }, place) => {
    const one =
      `<rect x="${px(x)}" y="4" width="16" height="14" fill="${fillOf(id, place)}" stroke="${ink}"/>` +
      textAt(x + 22, 16, name);
    x += 40 + widthOf(name);
    return one;
  });
  const bars = labels.map((label, i) => {
    const start = left + i * group + (group - barWidth * series.length) / 2;
    const own = series.map(({ values: all }, place) => {
      const value = all[i] ?? null;
      const at = start + place * barWidth;
      const middle = at + barWidth / 2;
      if (value === null) return textAt(middle, top + plotHeight - 4, '–', { anchor: 'middle' });
      const y = axis.at(value);
      const fits = widthOf(format(value)) <= barWidth + 6;
      return (
        `<rect x="${px(at)}" y="${px(y)}" width="${px(barWidth - 2)}" height="${px(top + plotHeight - y)}" fill="${fillOf(id, place)}" stroke="${ink}"/>` +
        (fits ? textAt(middle, y - 4, format(value), { anchor: 'middle' }) : '')
      );
    });
    const name =
      i % every === 0
        ? textAt(left + (i + 0.5) * group, top + plotHeight + 18, label, { anchor: 'middle' })
        : '';
    return own.join('') + name;
  });
  return picture(
    chart,
    { width, height, defs: fillPatterns(id, series.length) },
    [
      ...names,
      ...axis.ticks.map(
        (tick) =>
          lineFrom([left, axis.at(tick)], [width, axis.at(tick)], { stroke: grid }) +
          textAt(left - 6, axis.at(tick) + 4, format(tick, axis.decimals), { anchor: 'end' }),
      ),
      ...bars,
    ].join(''),
  );
}
