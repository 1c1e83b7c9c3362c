import { expect, test } from 'vitest';
import { numberColumns } from './number-columns.ts';
import type { ReportCell } from './report.ts';

const n = (value: number): ReportCell => ({ value, decimals: 0 });

/** Whether a column of these cells, beside one that names the rows, is of numbers. */
function isOfNumbers(...column: readonly ReportCell[]): boolean | undefined {
  const rows = column.map((cell) => ({ level: 'hoved' as const, cells: ['Navn', cell] }));
  const heading = { level: 'afsnit' as const, cells: ['En overskrift'] };
  return numberColumns({ head: ['', 'Antal'], rows: [heading, ...rows] })[1];
}

test.for([
  { says: 'numbers', cells: [n(1), n(2)], is: true },
  { says: 'numbers, and none', cells: [n(1), null, '–', ''], is: true },
  { says: 'numbers, and one that is hidden', cells: [n(1), 'skjult'], is: true },
  { says: 'none yet', cells: [null, '–'], is: true },
  { says: 'words', cells: ['Praktik', 'Mentor'], is: false },
  { says: 'words, and none', cells: ['Praktik', '–'], is: false },
  { says: 'a number with a remark', cells: [n(1), 'se side 3'], is: false },
])('a column of $says', ({ cells, is }) => {
  expect(isOfNumbers(...cells)).toBe(is);
});

test('the first column names the rows', () => {
  expect(numberColumns({ head: ['År'], rows: [{ level: 'hoved', cells: [n(2026)] }] })).toEqual([
    false,
  ]);
});
