import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, bareLabel } from '../grid.ts';
import { type Identity, identitiesOf } from '../identity.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';
import { danish } from '../number.ts';
import { isMeanHead } from '../comparison.ts';

const signed = ({ label }: GridRow, sign: number, first: boolean): string =>
  `${sign < 0 ? '- ' : first ? '' : '+ '}${bareLabel(label)}`;

function findingOf(grid: Grid, { total, parts, columns }: Identity): Finding {
  const off = columns.filter(({ difference }) => Math.abs(difference) > 1e-9);
  const outside = off.filter(({ difference, bound }) => Math.abs(difference) > bound + 1e-9);
  const name = `${bareLabel(total.label)} = ${parts.map(({ row, sign }, at) => signed(row, sign, at === 0)).join(' ')}`;
  const cells = off
    .map(
      ({ head, printed, computed }) =>
        `${head === '' ? '' : `${head}: `}${danish(printed)} mod ${danish(computed)}`,
    )
    .join('; ');
  return {
    verdict: outside.length > 0 ? 'modsagt-af-tabel' : off.length > 0 ? 'afrunding' : 'bekraeftet',
    check: 'sum',
    places: [rowPlace(grid, total.line, bareLabel(total.label))],
    text:
      off.length === 0
        ? `${gridName(grid)}: ${name} passer.`
        : outside.length === 0
          ? `${gridName(grid)}: ${name} passer inden for afrunding, men ikke på cifret: ${cells}.`
          : `${gridName(grid)}: ${name} passer ikke: ${cells}.`,
    computation: columns
      .map(({ printed, computed }) => `${danish(printed)} mod ${danish(computed)}`)
      .join('; '),
  };
}

/** Rows of a table that share a hundred per cent between their columns. */
function hundred(grid: Grid): readonly Finding[] {
  const rows = grid.rows.filter(
    ({ cells }) =>
      cells.length === grid.heads.length &&
      cells.every((cell) => cell.kind === 'tal' && cell.number.unit === 'pct'),
  );
  const sum = ({ cells }: GridRow) =>
    cells.reduce((all, cell) => all + (cell.kind === 'tal' ? cell.number.value : 0), 0);
  const right = rows.filter((row) => Math.abs(sum(row) - 100) < 0.051);
  if (grid.heads.length < 2 || rows.length < 3 || right.length < 0.7 * rows.length) return [];
  const wrong = rows.filter((row) => !right.includes(row));
  return [
    {
      verdict: wrong.length === 0 ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'hundrede-procent',
      places: (wrong.length === 0 ? rows.slice(0, 1) : wrong).map(({ line, label }) =>
        rowPlace(grid, line, label),
      ),
      text:
        wrong.length === 0
          ? `${gridName(grid)}: ${grid.heads.join(' + ')} er 100 % i alle ${rows.length} rækker.`
          : `${gridName(grid)}: ${wrong.map(({ label }) => `»${label}«`).join(', ')} giver ikke 100 %.`,
      computation: rows.map((row) => danish(sum(row))).join('; '),
    },
  ];
}

/** Sums, differences and products between the rows of a table, to the digit or within rounding. */
export const sums: Detector = {
  check: 'sum',
  title: 'Summer, forskelle og produkter mellem en tabels rækker',
  find: ({ grids }) =>
    grids.flatMap((grid) => {
      // Tables with a column for each municipality have checks of their own, which know their levels.
      const isComparison = grid.heads.length > 5 && grid.heads.some((head) => isMeanHead(head));
      return isComparison
        ? []
        : [...identitiesOf(grid).map((identity) => findingOf(grid, identity)), ...hundred(grid)];
    }),
};
