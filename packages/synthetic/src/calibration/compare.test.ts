import { describe, expect, test } from 'vitest';
import { benchmarks, sources } from './benchmark.ts';
import { calibrationDifferences } from './compare.ts';

/** The benchmark tables as they would be if the copy were right. */
function tablesFromCopy(): Map<string, string> {
  const header = 'table,municipality,row,value,printed,src_line';
  const tables = new Map<string, string>();
  for (const { table, line, row, of } of sources) {
    const lines = benchmarks.map((b) => `x,${b.name},"${row}, 2013",${of(b)},"${of(b)}",${line}`);
    tables.set(table, [tables.get(table) ?? header, ...lines].join('\n'));
  }
  return tables;
}

describe('the figures copied from the benchmark', () => {
  test('agree with a table that says the same', () => {
    const tables = tablesFromCopy();
    expect(calibrationDifferences((table) => tables.get(table) ?? '')).toEqual([]);
  });

  test('a figure that differs is named with table, line and municipality', () => {
    const tables = tablesFromCopy();
    const changed = tables
      .get('benchmark_4_2.csv')
      ?.replace('x,Rebild,"Aktiveringsgrad, 2013",22', 'x,Rebild,"Aktiveringsgrad, 2013",23');
    const differences = calibrationDifferences((table) =>
      table === 'benchmark_4_2.csv' ? (changed ?? '') : (tables.get(table) ?? ''),
    );
    expect(differences).toEqual([
      'benchmark_4_2.csv line 1066, Aktiveringsgrad, Rebild: 23 there, 22 here',
    ]);
  });

  // Sums the paper prints itself: Bilag I line 1481, "JC-målgruppe i alt".
  test.each([
    [173, 6.7],
    [306, 12.9],
    [510, 12.3],
    [840, 9.0],
  ])('the benefits of %i add up to the printed %f percent, within its rounding', (code, total) => {
    const pressure = benchmarks.find((b) => b.code === code)?.pressure;
    const sum = Object.values(pressure ?? {}).reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - total)).toBeLessThan(0.31);
  });
});
