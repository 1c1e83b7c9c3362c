import {
  bolder,
  type ChartFrame,
  escaped,
  ink,
  lineFrom,
  picture,
  px,
  quiet,
  shortened,
  styleOf,
  textAt,
  valueAxis,
  widthOf,
} from './frame.ts';

export interface PanelChart extends ChartFrame {
  readonly panels: readonly {
    readonly title: string;
    /** In order; null: not known, drawn as an empty place. */
    readonly bars: readonly {
      readonly label: string;
      readonly value: number | null;
      readonly own: boolean;
    }[];
    readonly mean: number | null;
  }[];
  /** What the dashed line is called below each panel. */
  readonly meanName: string;
}

const gap = 22;
const line = 16;
const mostLines = 4;
const plotHeight = 84;
const leastWidth = 160;

/** The same small chart many times: upright bars, the own one dark, the mean dashed, and both said below. */
export function panelChart(chart: PanelChart): string {
  const { panels } = chart;
  const width = chart.width ?? 720;
  const columns = Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const rows = Math.ceil(panels.length / columns);
  const titles = panels.map(({ title }) => linesOf(title, panelWidth));
  const plotTop = Math.max(1, ...titles.map(({ length }) => length)) * line + 8;
  const panelHeight = plotTop + plotHeight + 2 * line + 22;
  const body = panels.map((panel, i) => {
    const x = (i % columns) * (panelWidth + gap);
    const y = Math.floor(i / columns) * panelHeight;
    const title = (titles[i] ?? []).map((text, n) =>
      textAt(0, 14 + n * line, text, { weight: 600 }),
    );
    return `<g transform="translate(${px(x)} ${px(y)})">${title.join('')}${panelIn(panel, { width: panelWidth, plotTop }, chart)}</g>`;
  });
  return picture(chart, { width, height: rows * panelHeight }, body.join(''));
}

function panelIn(
  { bars, mean }: PanelChart['panels'][number],
  { width, plotTop }: { readonly width: number; readonly plotTop: number },
  { format, meanName }: PanelChart,
): string {
  const bottom = plotTop + plotHeight;
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const axis = valueAxis(mean === null ? values : [...values, mean], [bottom, plotTop]);
  const step = width / Math.max(1, bars.length);
  const barWidth = Math.min(28, Math.max(2, step - 2));
  const drawn = bars.map(({ value, own }, i) => {
    if (value === null) return '';
    const y = Math.min(axis.at(value), axis.at(0));
    const high = Math.max(1, Math.abs(axis.at(0) - axis.at(value)));
    const fill = own ? `fill="${styleOf(0).colour}"` : `fill="${quiet.fill}"`;
    return `<rect x="${px(i * step + (step - barWidth) / 2)}" y="${px(y)}" width="${px(barWidth)}" height="${px(high)}" ${fill} stroke="${own ? ink : quiet.stroke}" stroke-width="0.8"/>`;
  });
  const said = bars
    .filter(({ own }) => own)
    .map(({ label, value }) => [`${label} ${value === null ? '–' : format(value)}`, 600] as const);
  const below = [
    ...said,
    ...(mean === null ? [] : [[`${meanName} ${format(mean)}`, undefined] as const]),
  ];
  return [
    ...drawn,
    lineFrom([0, axis.at(0)], [width, axis.at(0)]),
    mean === null ? '' : lineFrom([0, axis.at(mean)], [width, axis.at(mean)], { dash: '4 3' }),
    ...below.map(([text, weight], i) =>
      textAt(
        0,
        bottom + (i + 1) * line,
        shortened(text, width),
        weight === undefined ? {} : { weight },
      ),
    ),
    bars.length === 0 ? `<text x="0" y="${px(plotTop + 40)}">${escaped('–')}</text>` : '',
  ].join('');
}

/** A title broken between words; what has no room on the last line is left out, and dots say so. */
function linesOf(title: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const fits = last !== undefined && widthOf(longer) * bolder <= room;
    if (fits || lines.length === mostLines) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.map((text) => shortened(text, room / bolder));
}
