import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, numberOf } from '../grid.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';
import { danish } from '../number.ts';

const isReserved = ({ label, note }: GridRow): boolean =>
  /\p{L}\*/u.test(label) || /udløber|forvent|skøn|foreløbig/iu.test(note ?? '');

/** Labels of figures that are a difference of two others. */
const isDifference = /merudgift|merpris|mindreudgift|forskel|besparelse|difference/iu;

/** Lists of prices and the like: what is longer is a register. */
const longestTable = 200;

interface Difference {
  readonly grid: Grid;
  readonly column: number;
  readonly from: GridRow;
  readonly to: GridRow;
}

/** Differences of two rows of one column that a printed figure is, where the second has a reservation. */
function differences(grid: Grid, value: number): readonly Difference[] {
  return grid.heads.flatMap((_, column) =>
    grid.rows
      .filter((row) => isReserved(row))
      .flatMap((to) =>
        grid.rows
          .filter((from) => {
            if (isReserved(from)) return false;
            const [high, low] = [numberOf(from.cells[column]), numberOf(to.cells[column])];
            return high !== null && low !== null && high.value - low.value === value;
          })
          .map((from) => ({ grid, column, from, to })),
      ),
  );
}

/** What the smallest difference would be without the rows that have a reservation. */
function withoutReserved({ grid, column, from }: Difference): number | null {
  const own = numberOf(from.cells[column])?.value ?? 0;
  const rest = grid.rows
    .filter((row) => row !== from && !isReserved(row))
    .flatMap((row) => numberOf(row.cells[column])?.value ?? []);
  return rest.length === 0 ? null : own - Math.max(...rest);
}

function findingsOf(
  reserved: readonly Grid[],
  from: Grid,
  row: GridRow,
  value: number,
): readonly Finding[] {
  return reserved
    .filter((grid) => grid !== from)
    .flatMap((grid) => differences(grid, value))
    .flatMap((difference) => {
      const { grid, to } = difference;
      const places = [rowPlace(from, row.line, row.label), rowPlace(grid, to.line, to.label)];
      const reservation = to.note ?? 'stjerne uden forklaring';
      const other = withoutReserved(difference);
      const one: Finding = {
        verdict: 'kan-ikke-efterproeves',
        check: 'forbehold',
        places,
        text: `»${row.label}« bygger på »${to.label}« i ${gridName(grid)}, som har et forbehold (${reservation}): tallet kan være et skøn.`,
        computation: `${danish(numberOf(difference.from.cells[difference.column])?.value ?? 0)} - ${danish(numberOf(to.cells[difference.column])?.value ?? 0)} = ${danish(value)}`,
      };
      if (other === null || other === value) return [one];
      return [
        one,
        {
          ...one,
          check: 'yderpunkt-med-forbehold',
          text: `Den yderste i sammenligningen, »${to.label}«, har et forbehold (${reservation}); uden den ville forskellen være ${danish(other)} i stedet for ${danish(value)}.`,
          computation: `${danish(numberOf(difference.from.cells[difference.column])?.value ?? 0)} - ${danish((numberOf(difference.from.cells[difference.column])?.value ?? 0) - other)} = ${danish(other)}`,
        },
      ];
    });
}

/** Differences that rest on a row with a reservation of its own: a price that is expected, an offer that ends. */
export const reservations: Detector = {
  check: 'forbehold',
  title: 'Forskelle, der bygger på et tal med forbehold',
  find: ({ grids }) => {
    const reserved = grids.filter(
      ({ rows }) => rows.length <= longestTable && rows.some((row) => isReserved(row)),
    );
    return grids.flatMap((grid) =>
      grid.rows
        .filter(({ label }) => isDifference.test(label))
        .flatMap((row) =>
          row.cells.flatMap((cell) => {
            const number = numberOf(cell);
            return number === null ? [] : findingsOf(reserved, grid, row, number.value);
          }),
        ),
    );
  },
};
