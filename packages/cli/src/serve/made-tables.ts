import { type Day, toCivil } from '@rettidig/engine';
import { buildSnapshot, computeFigure, findMeasure, noEffort, openMonths } from '@rettidig/figures';
import {
  comparedPairs,
  type ExternalTable,
  knownTable,
  readPeriod,
} from '@rettidig/figures/external';
import { caseFilesOf, type Municipality } from '@rettidig/synthetic';

/** Tables that the demo has from outside. */
const made = ['y01a02', 'y07a02', 'y60a02'] as const;

/** Months after which a source has published. */
const months = 14;

/** Whose rows stand in a table: the municipality's own, and those it is held against, larger and on their own way. */
const areas = [
  { area: null, size: 1, growth: 1 },
  { area: 'Klyngen', size: 4.6, growth: 0.998 },
  { area: 'Hele landet', size: 58, growth: 1.003 },
] as const;

/**
 * Made-up tables as if Jobindsats had published them of a made-up municipality: near what is registered there, as figures
 * that were counted in another way and a little earlier are. Numbers under five are hidden.
 */
export function madeTables(municipality: Municipality, on: Day): readonly ExternalTable[] {
  const { code, name } = municipality;
  const snapshot = buildSnapshot({
    municipality: code,
    on,
    inhabitants: null,
    persons: caseFilesOf(municipality).map((file, i) => ({
      id: String(i),
      unit: '',
      file,
      records: noEffort,
    })),
    jobOrders: [],
    alliances: [],
  });
  const periods = openMonths(snapshot, months).slice(0, -1);
  const tables = made.map((tableId): ExternalTable => {
    const pairs = comparedPairs.filter(({ tables: ids }) => ids.includes(tableId));
    const columns = pairs.map(({ measure: id, filter }) => {
      const measure = findMeasure(id);
      const [whole] = measure === null ? [] : computeFigure(snapshot, measure, { periods, filter });
      return periods.map((_, m) => {
        const value = Math.round((whole?.cells[m]?.value ?? 0) * (1 + (((m * 7) % 5) - 1) / 100));
        return value < 5 ? null : String(value);
      });
    });
    return {
      source: 'fil',
      tableId,
      title: `${knownTable(tableId)?.title ?? tableId} (opdigtet)`,
      updatedAt: null,
      nextUpdate: null,
      dimensions: [],
      measures: pairs.map(({ column }) => column),
      rows: periods.flatMap((period, m) => {
        const { year, month } = toCivil(period.from);
        return areas.map(({ area, size, growth }) => ({
          area: area ?? name,
          period: `${year}M${String(month).padStart(2, '0')}`,
          from: period.from,
          to: period.to,
          dimensions: [],
          values: columns.map((column) => {
            const own = column[m] ?? null;
            return own === null ? null : String(Math.round(Number(own) * size * growth ** m));
          }),
        }));
      }),
    };
  });
  return [...tables, benchmarkOf(name)];
}

/** Expected and actual of the municipality and of two others that do not exist. */
function benchmarkOf(name: string): ExternalTable {
  const rows = [
    [name, '2025QMAT02', '1290', '1245', '-45', '31'],
    [name, '2025QMAT04', '1284', '1228', '-56', '27'],
    ['Øvelev', '2025QMAT04', '2140', '2205', '65', '71'],
    ['Prøvelund', '2025QMAT04', '3120', '2890', '-230', '5'],
  ] as const;
  return {
    source: 'fil',
    tableId: 'y30r21',
    title: 'Forventet og faktisk antal på offentlig forsørgelse (opdigtet)',
    updatedAt: null,
    nextUpdate: null,
    dimensions: ['Ydelsesgrupper'],
    measures: [
      'Forventet antal',
      'Faktisk antal',
      'Forskel mellem forventet og faktisk antal',
      'Placering på benchmarkranglisten',
    ],
    rows: rows.map(([area, period, ...values]) => {
      const days = readPeriod(period);
      return {
        area,
        period,
        from: days.outcome === 'dated' ? days.from : null,
        to: days.outcome === 'dated' ? days.to : null,
        dimensions: ['Ydelsesgrupper i alt'],
        values,
      };
    }),
  };
}
