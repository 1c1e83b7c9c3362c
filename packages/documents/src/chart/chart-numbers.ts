import type { ReportTable } from '../report/report.ts';
import type { ReportChart } from './report-chart.ts';

/** What a development is drawn from, as a table: a row for each point in time, a column for each line. */
export function chartNumbers({
  id,
  title,
  labels,
  series,
  decimals,
  unit,
  source,
}: Extract<ReportChart, { kind: 'linjer' }>): ReportTable {
  return {
    id: `${id}-tal`,
    caption: `${title}: tallene`,
    head: ['', ...series.map(({ name }) => (name === '' ? unit : name))],
    rows: labels.map((label, at) => ({
      level: 'hoved',
      cells: [
        label,
        ...series.map(({ values }) => {
          const value = values[at] ?? null;
          if (value === null) return null;
          return unit === '%' ? { value, decimals, percent: true as const } : { value, decimals };
        }),
      ],
    })),
    strong: [],
    source,
  };
}
