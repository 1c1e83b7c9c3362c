import { numberText } from '../text/number-text.ts';
import { barChart } from './bar-chart.ts';
import type { ChartFrame } from './frame.ts';
import { lineChart } from './line-chart.ts';
import { panelChart } from './panel-chart.ts';
import { scatterChart } from './scatter-chart.ts';

interface ChartOf<Kind extends string> {
  readonly kind: Kind;
  /** Unique in the document; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What one sees, in words, for those who do not see it. */
  readonly summary: string;
  readonly source: string;
  /** Decimals of the values. */
  readonly decimals: number;
  /** What the values are counted in; `%` stands after each of them. */
  readonly unit: string;
}

/** A bar in order among others; null: not known, said as –. */
interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly own: boolean;
}

/** What a chart in a document says, in data. */
export type ReportChart =
  /** Bars in the order given, the own one marked, the mean as a line. */
  | (ChartOf<'placering'> & {
      readonly bars: readonly (Bar & { readonly note: string })[];
      readonly mean: number | null;
    })
  /** A development over time: a value for each label; null where none is known, and the line is broken there. */
  | (ChartOf<'linjer'> & {
      readonly labels: readonly string[];
      readonly series: readonly {
        readonly name: string;
        readonly values: readonly (number | null)[];
      }[];
    })
  /** Two values against each other, the means as cross lines. */
  | (ChartOf<'punkter'> & {
      readonly xLabel: string;
      readonly yLabel: string;
      readonly xDecimals: number;
      readonly points: readonly {
        readonly label: string;
        readonly x: number;
        readonly y: number;
        readonly own: boolean;
      }[];
      readonly means: { readonly x: number; readonly y: number } | null;
    })
  /** Two shares against each other, with the line where they are equal. */
  | (ChartOf<'diagonal'> & {
      readonly xLabel: string;
      readonly yLabel: string;
      readonly points: readonly {
        readonly label: string;
        readonly x: number;
        readonly y: number;
      }[];
    })
  /** The same small chart many times, each with its own scale. */
  | (ChartOf<'smaa'> & {
      readonly panels: readonly {
        readonly title: string;
        readonly bars: readonly Bar[];
        readonly mean: number | null;
      }[];
    });

/** The chart as one SVG; its texts are Danish, as those of the document are. */
export function reportChart(chart: ReportChart): string {
  const { id, title, summary, source, unit, decimals } = chart;
  const written = (places: number) => (value: number) =>
    unit === '%' ? `${numberText(value, places)} %` : numberText(value, places);
  const frame: ChartFrame = { id, title, summary, source, format: written(decimals) };
  switch (chart.kind) {
    case 'placering': {
      const { bars, mean } = chart;
      return barChart({
        ...frame,
        bars: bars.map(({ note, ...bar }) => (note === '' ? bar : { ...bar, note })),
        target: mean === null ? null : { name: `Gennemsnit ${frame.format(mean)}`, value: mean },
      });
    }
    case 'linjer': {
      const { labels, series } = chart;
      return lineChart({ ...frame, labels, series });
    }
    case 'punkter': {
      const { points, means, xLabel, yLabel, xDecimals } = chart;
      return scatterChart({
        ...frame,
        points,
        xLabel,
        yLabel,
        means: means === null ? null : { ...means, name: 'gennemsnit' },
        formatX: (value) => numberText(value, xDecimals),
        format: (value) => numberText(value, decimals),
        fromZero: false,
      });
    }
    case 'diagonal': {
      const { points, xLabel, yLabel } = chart;
      return scatterChart({
        ...frame,
        points,
        xLabel,
        yLabel,
        formatX: frame.format,
        diagonal: 'Lige store andele',
      });
    }
    case 'smaa':
      return panelChart({ ...frame, panels: chart.panels, meanName: 'gennemsnit' });
  }
}
