import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, bareLabel, numberOf } from '../grid.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';
import { danish } from '../number.ts';

/** A calculation that people set up has fewer lines than this. */
const longestList = 40;

/** Smaller figures are too often a product or a sum of others by chance. */
const smallest = 1000;

interface Made {
  readonly from: readonly [GridRow, GridRow];
  readonly sign: '×' | '+' | '-';
}

/** Two rows above that make a figure to the digit. */
function madeOf(rows: readonly GridRow[], value: number, column: number): Made | null {
  const at = (row: GridRow) => numberOf(row.cells[column])?.value ?? null;
  for (const [index, one] of rows.entries())
    for (const other of rows.slice(index + 1)) {
      const [a, b] = [at(one), at(other)];
      if (a === null || b === null || a === 0 || b === 0) continue;
      if (a * b === value && a !== 1 && b !== 1) return { from: [one, other], sign: '×' };
      if (a + b === value) return { from: [one, other], sign: '+' };
      if (b - a === value) return { from: [other, one], sign: '-' };
    }
  return null;
}

function confirmed(grid: Grid): readonly Finding[] {
  return grid.rows.flatMap((row, at) => {
    const value = numberOf(row.cells[0])?.value ?? 0;
    if (Math.abs(value) < smallest) return [];
    const made = madeOf(grid.rows.slice(0, at), value, 0);
    if (made === null) return [];
    const [one, other] = made.from;
    const numbers = made.from.map(({ cells }) => danish(numberOf(cells[0])?.value ?? 0));
    return [
      {
        verdict: 'bekraeftet',
        check: 'regnestykke',
        places: [row, one, other].map(({ line, label }) => rowPlace(grid, line, bareLabel(label))),
        text: `${gridName(grid)}: »${bareLabel(row.label)}« passer med to rækker over den.`,
        computation: `${numbers.join(` ${made.sign} `)} = ${danish(value)}`,
      },
    ];
  });
}

/** Calculations set up as a list: `antal`, `pris`, `beløb` under each other. */
export const products: Detector = {
  check: 'regnestykke',
  title: 'Regnestykker sat op som en liste',
  find: ({ grids }) =>
    grids
      .filter(
        ({ heads, rows }) => heads.length === 1 && rows.length >= 4 && rows.length <= longestList,
      )
      .flatMap((grid) => confirmed(grid)),
};
