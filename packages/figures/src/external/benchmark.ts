import type { ExternalTable } from './result.ts';

/** Expected and actual full-time persons of an area in a period: Jobindsats' table Y30R21. */
export interface BenchmarkRow {
  readonly area: string;
  readonly period: string;
  /** Group of benefits, `Kontanthjælp mv.`; empty where the table is not divided. */
  readonly group: string;
  /** Decimal numbers as published; null where missing. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** Actual less expected, as published. */
  readonly difference: string | null;
  readonly expectedShare: string | null;
  readonly actualShare: string | null;
  readonly shareDifference: string | null;
  readonly rank: string | null;
  /**
   * Whether the published difference is actual less expected, within rounding; null where one of the three is missing.
   * A table that turns it round would be shown with the wrong sign.
   */
  readonly addsUp: boolean | null;
}

/** What each figure is called in the column names, which begin with the name of a group of measures. */
const wanted = {
  expected: /Forventet antal\b(?!.*faktisk antal$)/,
  actual: /(?:^|: )Faktisk antal\b/,
  difference: /Forskel mellem forventet og faktisk antal/,
  expectedShare: /Forventet andel\b(?!.*faktisk andel)/,
  actualShare: /(?:^|: )Faktisk andel\b/,
  shareDifference: /Forskel mellem forventet og faktisk andel/,
  rank: /^Placering/,
} as const;

/** Rounding of the three published numbers to whole persons. */
const rounding = 1.5;

/**
 * Reads expected, actual, difference and rank from the table Y30R21.
 * @returns the names of the columns that are missing instead, when it is another table
 */
export function readBenchmark(
  table: Pick<ExternalTable, 'dimensions' | 'measures' | 'rows'>,
):
  | { readonly outcome: 'rows'; readonly rows: readonly BenchmarkRow[] }
  | { readonly outcome: 'other-table'; readonly missing: readonly string[] } {
  const lastPart = (name: string): string => name.slice(name.lastIndexOf(': ') + 1).trim();
  const at = (name: keyof typeof wanted): number =>
    table.measures.findIndex((measure) => wanted[name].test(lastPart(measure)));
  const places = {
    expected: at('expected'),
    actual: at('actual'),
    difference: at('difference'),
    expectedShare: at('expectedShare'),
    actualShare: at('actualShare'),
    shareDifference: at('shareDifference'),
    rank: at('rank'),
  };
  const needed = [
    ['Forventet antal', places.expected],
    ['Faktisk antal', places.actual],
    ['Forskel mellem forventet og faktisk antal', places.difference],
    ['Placering', places.rank],
  ] as const;
  const missing = needed.flatMap(([name, place]) => (place < 0 ? [name] : []));
  if (missing.length > 0) return { outcome: 'other-table', missing };
  const rows = table.rows.map(({ area, period, dimensions, values }): BenchmarkRow => {
    const value = (place: number): string | null => (place < 0 ? null : (values[place] ?? null));
    const expected = value(places.expected);
    const actual = value(places.actual);
    const difference = value(places.difference);
    return {
      area,
      period,
      group: dimensions[0] ?? '',
      expected,
      actual,
      difference,
      expectedShare: value(places.expectedShare),
      actualShare: value(places.actualShare),
      shareDifference: value(places.shareDifference),
      rank: value(places.rank),
      addsUp:
        expected === null || actual === null || difference === null
          ? null
          : Math.abs(Number(actual) - Number(expected) - Number(difference)) <= rounding,
    };
  });
  return { outcome: 'rows', rows };
}
