import { type Grid, type GridRow, bareLabel, numberOf } from '../grid.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';
import { danish } from '../number.ts';

const sharedLetters = 8;

/** Long words of a text by their beginnings, without years and units. */
function stems(text: string): readonly string[] {
  return (text.toLocaleLowerCase('da').match(/\p{L}{8,}/gu) ?? []).map((word) =>
    word.slice(0, sharedLetters),
  );
}

interface Range {
  readonly grid: Grid;
  readonly column: number;
  readonly head: string;
  readonly low: number;
  readonly high: number;
}

/** Tables whose few rows are each a part of one thing that the corner names, per person. */
function ranges(grid: Grid): readonly Range[] {
  if (!/pr\. (?:helårs)?person/iu.test(grid.corner) || grid.rows.length < 2) return [];
  return grid.heads.flatMap((head, column) => {
    const values = grid.rows.map(({ cells }) => numberOf(cells[column])?.value ?? Number.NaN);
    return values.some((value) => Number.isNaN(value))
      ? []
      : [{ grid, column, head, low: Math.min(...values), high: Math.max(...values) }];
  });
}

function outside({ grid, head, low, high }: Range, other: Grid, row: GridRow) {
  const wanted = stems(grid.corner);
  const own = stems(row.label);
  const column = other.heads.indexOf(head);
  const value = numberOf(row.cells[column])?.value;
  const isSame = wanted.length >= 2 && wanted.every((stem) => own.includes(stem));
  if (other === grid || !isSame || value === undefined || (value >= low && value <= high))
    return [];
  return [
    {
      verdict: 'modsagt-af-tabel' as const,
      check: 'uden-for-delene',
      places: [
        rowPlace(other, row.line, bareLabel(row.label)),
        ...grid.rows.map(({ line, label }) => rowPlace(grid, line, label)),
      ],
      text: `»${bareLabel(row.label)}« er ${danish(value)} i ${head}, men delene i ${gridName(grid)} går fra ${danish(low)} til ${danish(high)}: intet gennemsnit af dem kan være uden for.`,
      computation: `${danish(low)} ≤ gennemsnit ≤ ${danish(high)}; ${danish(value)} er ${danish(Math.abs(value > high ? value - high : low - value))} udenfor`,
    },
  ];
}

/** A figure for the whole that lies outside what its parts allow. */
export const outsideRange: Detector = {
  check: 'uden-for-delene',
  title: 'Et tal for det hele uden for det, dets dele spænder over',
  find: ({ grids }) =>
    grids
      .flatMap((grid) => ranges(grid))
      .flatMap((range) =>
        grids.flatMap((other) => other.rows.flatMap((row) => outside(range, other, row))),
      ),
};
