import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppress } from './suppress.ts';

const fewest = 5;

const shownAs = (table: readonly (readonly number[])[]): readonly string[] =>
  suppress(table, (count) => count, fewest).map((row) =>
    row
      .map(({ cell, hidden }) => (hidden === null ? String(cell) : hidden === 'faa' ? '<' : '*'))
      .join(' '),
  );

test.each([
  { says: 'nothing small, nothing hidden', table: [[5, 0, 12]], shown: ['5 0 12'] },
  {
    says: 'one small cell takes the next smallest with it',
    table: [[3, 9, 7, 0]],
    shown: ['< 9 * 0'],
  },
  {
    says: 'two of one citizen each would add up to two',
    table: [[1, 1, 8, 9]],
    shown: ['< < * 9'],
  },
  {
    says: 'a small cell takes a rectangle with it',
    table: [
      [3, 9, 20],
      [8, 30, 7],
      [50, 6, 60],
    ],
    shown: ['< * 20', '* * 7', '50 6 60'],
  },
])('$says', ({ table, shown }) => {
  expect(shownAs(table)).toEqual(shown);
});

test('a cell that alone ties two hidden squares together would be told by their sums', () => {
  // Two in each row and column are small, and then one more: rows 1 and 2 less columns 1 and 2 are the cell in row 2, column 3.
  const shown = shownAs([
    [2, 3, 40, 50],
    [3, 2, 4, 60],
    [70, 80, 2, 3],
    [90, 99, 3, 2],
  ]);
  expect(shown.join(' ').split('*').length).toBe(2);
});

interface Hidden {
  readonly row: number;
  readonly column: number;
}

/**
 * Whether the hidden cells can be filled in so that all sums are right and one of them is not what it is: with at least one
 * in each, where all empty cells are shown. It is a search through everything that might stand there. It knows nothing of how cells are chosen.
 */
function mayBeOther(
  table: readonly (readonly number[])[],
  hidden: readonly Hidden[],
  which: number,
): boolean {
  const countAt = ({ row, column }: Hidden): number => table[row]?.[column] ?? 0;
  const isOneRow = table.length === 1;
  const lowest = hidden.some((one) => countAt(one) === 0) ? 0 : 1;
  const left = new Map<string, number>();
  const last = new Map<string, number>();
  hidden.forEach((one, i) => {
    for (const line of linesOf(one)) {
      left.set(line, (left.get(line) ?? 0) + countAt(one));
      last.set(line, i);
    }
  });
  return fill(0);

  function linesOf({ row, column }: Hidden): readonly string[] {
    return isOneRow ? [`r${row}`] : [`r${row}`, `c${column}`];
  }

  function fill(i: number): boolean {
    const one = hidden[i];
    if (one === undefined) return true;
    const lines = linesOf(one);
    const most = Math.min(...lines.map((line) => left.get(line) ?? 0));
    // What ends a row or a column must be the rest of it.
    const ends = lines.filter((line) => last.get(line) === i).map((line) => left.get(line) ?? 0);
    const [least, top] =
      ends.length === 0 ? [lowest, most] : [Math.min(...ends), Math.max(...ends)];
    for (let value = Math.max(lowest, least); value <= Math.min(top, most); value++) {
      if (ends.some((end) => end !== value)) continue;
      if (i === which && value === countAt(one)) continue;
      for (const line of lines) left.set(line, (left.get(line) ?? 0) - value);
      const works = fill(i + 1);
      for (const line of lines) left.set(line, (left.get(line) ?? 0) + value);
      if (works) return true;
    }
    return false;
  }
}

const anyCount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 9 }) },
);

const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(anyCount, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('no small number can be found from the sums of its table', () => {
  let tried = 0;
  fc.assert(
    fc.property(anyTable, (table) => {
      const published = suppress(table, (count) => count, fewest);
      const hidden = published.flatMap((row, r) =>
        row.flatMap(({ hidden: why }, column) => (why === null ? [] : [{ row: r, column }])),
      );
      // Where nothing is left to hide in the table the sums themselves may not be shown.
      const isAllHidden = hidden.length === table.flat().length;
      hidden.forEach((one, i) => {
        const count = table[one.row]?.[one.column] ?? 0;
        if (count === 0 || count >= fewest) return;
        tried += 1;
        expect(isAllHidden || mayBeOther(table, hidden, i) || { table, one }).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
  expect(tried).toBeGreaterThan(500);
});

test('every small number is hidden', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const shown = suppress(table, (count) => count, fewest)
        .flat()
        .filter(({ hidden }) => hidden === null);
      expect(shown.filter(({ cell }) => cell > 0 && cell < fewest)).toEqual([]);
    }),
  );
});
