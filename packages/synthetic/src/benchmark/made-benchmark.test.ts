import { expect, test } from 'vitest';
import { benchmarkFile } from './input-file.ts';
import { madeBenchmark } from './made-benchmark.ts';

const made = madeBenchmark({ seed: 1, year: 2026 });

test('no employee has more than a year, and no line less than a per cent', () => {
  for (const { time } of made) {
    const years = Map.groupBy(time, ({ employee }) => employee);
    for (const lines of years.values()) {
      expect(lines.reduce((sum, { percent }) => sum + percent, 0)).toBeLessThan(100.001);
    }
    expect(Math.min(...time.map(({ percent }) => percent))).toBeGreaterThanOrEqual(1);
  }
});

test('nobody is at another provider, or young, who is not in the group', () => {
  for (const { all, elsewhere, under30 } of made.flatMap(({ persons }) => persons)) {
    expect(elsewhere).toBeLessThan(all);
    expect(under30 ?? 0).toBeLessThan(all);
  }
});

test('the same seed makes the same, another something else', () => {
  expect(madeBenchmark({ seed: 1, year: 2026 })).toEqual(made);
  expect(madeBenchmark({ seed: 2, year: 2026 })).not.toEqual(made);
});

test('a file has a section for each sheet, decimal commas and the year', () => {
  const [first] = made;
  const text = first === undefined ? '' : benchmarkFile(first);
  expect(
    text.split('\r\n').filter((line) => /^\uFEFF?(Tid|Personer|Kvalitet|Øvrigt)$/.test(line)),
  ).toEqual(['\uFEFFTid', 'Personer', 'Kvalitet', 'Øvrigt']);
  expect(text).toContain('Årspersoner 2026');
  expect(text).toMatch(/;\d+,\d+\r\n/);
  expect(text).not.toMatch(/;\d+\.\d+/);
});
