import { type ReportChart, reportChart } from '@rettidig/documents/chart';
import type { VNode } from 'preact';
import { Chart } from '../charts/chart.tsx';
import { fixed } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { textsOfResults } from './result-texts.ts';

/** A chart of a report with the numbers it is drawn from, folded. */
export function BlockChart({
  chart,
  download,
  words,
}: {
  readonly chart: ReportChart;
  /** Address of the chart as a file; null where it is not kept yet. */
  readonly download: string | null;
  readonly words: Words;
}): VNode {
  const { head, rows } = numbersOf(chart);
  return (
    <>
      <p class="chart-title">{chart.title}</p>
      <Chart
        svg={reportChart(chart)}
        name={chart.title}
        caption={chart.summary}
        source={chart.source}
        download={download}
        table="folded"
        words={words}
      >
        <div
          class="scroll"
          tabIndex={0}
          role="region"
          aria-label={textsOfResults(words.language).numbersOf(chart.title)}
        >
          <table>
            <thead>
              <tr>
                {head.map((text, column) =>
                  text === '' ? (
                    <td />
                  ) : (
                    <th scope="col" class={column === 0 ? undefined : 'num'}>
                      {text}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first = '', ...rest]) => (
                <tr>
                  <th scope="row">{first}</th>
                  {rest.map((text) => (
                    <td class="num">{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Chart>
    </>
  );
}

interface Numbers {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a chart is drawn from, as a table in Danish. */
function numbersOf(chart: ReportChart): Numbers {
  const written = (value: number | null, decimals = chart.decimals): string => {
    if (value === null) return '–';
    return `${fixed(value, decimals, 'da')}${chart.unit === '%' ? ' %' : ''}`;
  };
  switch (chart.kind) {
    case 'placering':
      return {
        // Where one of the bars is the municipality's own, the others are municipalities too.
        head: [chart.bars.some(({ own }) => own) ? 'Kommune' : '', chart.unit],
        rows: [
          ...chart.bars.map(({ label, value }) => [label, written(value)]),
          ...(chart.mean === null ? [] : [['Gennemsnit', written(chart.mean)]]),
        ],
      };
    case 'linjer':
      return {
        head: ['', ...chart.series.map(({ name }) => (name === '' ? chart.unit : name))],
        rows: chart.labels.map((label, at) => [
          label,
          ...chart.series.map(({ values }) => written(values[at] ?? null)),
        ]),
      };
    case 'punkter':
      return {
        head: ['Kommune', chart.xLabel, chart.yLabel],
        rows: [
          ...chart.points.map(({ label, x, y }) => [
            label,
            fixed(x, chart.xDecimals, 'da'),
            fixed(y, chart.decimals, 'da'),
          ]),
          ...(chart.means === null
            ? []
            : [
                [
                  'Gennemsnit',
                  fixed(chart.means.x, chart.xDecimals, 'da'),
                  fixed(chart.means.y, chart.decimals, 'da'),
                ],
              ]),
        ],
      };
    case 'diagonal':
      return {
        head: ['', chart.xLabel, chart.yLabel],
        rows: chart.points.map(({ label, x, y }) => [label, written(x), written(y)]),
      };
    case 'smaa':
      return {
        head: ['', 'Kommune', chart.unit],
        rows: chart.panels.flatMap(({ title, bars, mean }) => [
          ...bars.map(({ label, value }) => [title, label, written(value)]),
          ...(mean === null ? [] : [[title, 'Gennemsnit', written(mean)]]),
        ]),
      };
  }
}
