import { barChart, flowChart, lineChart, stepChart } from '@rettidig/documents/chart';
import {
  inside,
  numberText,
  type ReportSection,
  type Said,
  type Writing,
} from '@rettidig/figures/overview';
import type { Language } from '../texts/language.ts';

/** A value as it is written in a chart: `27,4 %`, `412`; all with as many decimals. */
function written(
  { unit, decimals: usual }: Writing,
  language: Language,
): (value: number, decimals?: number) => string {
  return (value, decimals = usual) => {
    const text = numberText(value, decimals, language);
    if (unit === 'tal') return text;
    return language === 'da' ? `${text} %` : `${text}%`;
  };
}

/** The chart of a section as SVG; null where it has none. */
export function drawingOf(
  { id, summary, table, chart }: ReportSection,
  source: string,
  language: Language,
): string | null {
  if (chart === null) return null;
  const said = (text: Said): string => text[language];
  const frame = {
    id: `figur-${id}`,
    title: `${said(table.caption)}, ${inside(said(chart.unit ?? table.unit))}`,
    summary: summary.map(said).join(' '),
    source,
    format: written(chart.writing, language),
  };
  const drawn = table.columns.filter(({ isTarget }) => isTarget !== true);
  switch (chart.kind) {
    case 'linjer':
      return lineChart({
        ...frame,
        width: 860,
        labels: drawn.map(({ heading }) => said(heading)),
        series: chart.rows.flatMap((i) => {
          const row = table.rows[i];
          return row === undefined
            ? []
            : [
                {
                  name: said(row.heading),
                  values: row.cells.slice(0, drawn.length).map(({ value }) => value),
                },
              ];
        }),
        targets: chart.targets.map(({ name, value }) => ({ name: said(name), value })),
      });
    case 'soejler':
      return barChart({
        ...frame,
        bars: chart.bars.map(({ label, value, between, note }) => ({
          label: said(label),
          value,
          ...between,
          ...(note === null ? {} : { note: said(note) }),
        })),
      });
    case 'trin':
      return stepChart({
        ...frame,
        width: 860,
        xLabel: said(chart.along),
        series: chart.series.map(({ name, ...curve }) => ({ ...curve, name: said(name) })),
      });
    case 'stroem':
      return flowChart({
        ...frame,
        width: 860,
        from: chart.from.map(said),
        to: chart.to.map(said),
        flows: chart.flows,
      });
  }
}
