import { type Grid, type GridRow, numberOf } from './grid.ts';

/** One row as others make it: `Forskel = I alt - Ifølge staten`. */
export interface Identity {
  readonly total: GridRow;
  readonly parts: readonly { readonly row: GridRow; readonly sign: 1 | -1 }[];
  readonly columns: readonly {
    readonly head: string;
    readonly printed: number;
    readonly computed: number;
    readonly difference: number;
    /** What rounding of the total and its parts can make. */
    readonly bound: number;
  }[];
}

type Parts = Identity['parts'];

const isTotal = ({ label }: GridRow): boolean => /^(?:i alt|samlet|sum|total)/iu.test(label);
const isDifference = ({ label }: GridRow): boolean =>
  /forskel|difference|netto|fradraget|øvrige/iu.test(label);

/** The identity over all columns that have numbers; null when it holds in fewer than half of them. */
function identity(grid: Grid, total: GridRow, parts: Parts): Identity | null {
  const columns = grid.heads.flatMap((head, column) => {
    const own = numberOf(total.cells[column]);
    const numbers = parts.map(({ row, sign }) => ({ number: numberOf(row.cells[column]), sign }));
    if (own === null || numbers.some(({ number }) => number === null)) return [];
    const computed = numbers.reduce(
      (sum, { number, sign }) => sum + sign * (number?.value ?? 0),
      0,
    );
    const decimals = Math.min(own.decimals, ...numbers.map(({ number }) => number?.decimals ?? 0));
    return [
      {
        head,
        printed: own.value,
        computed: Number(computed.toFixed(6)),
        difference: Number((own.value - computed).toFixed(6)),
        bound: (parts.length + 1) * 0.5 * 10 ** -decimals,
      },
    ];
  });
  const holds = columns.filter(({ difference, bound }) => Math.abs(difference) <= bound + 1e-9);
  return columns.length > 0 && holds.length >= Math.max(1, columns.length / 2)
    ? { total, parts, columns }
    : null;
}

const plus = (rows: readonly GridRow[]): Parts => rows.map((row) => ({ row, sign: 1 }));

/** Every way to give all but the first of a few rows a sign. */
function signings(rows: readonly GridRow[]): readonly Parts[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  return rest.reduce<Parts[]>(
    (all, row) =>
      all.flatMap((parts) => [
        [...parts, { row, sign: 1 as const }],
        [...parts, { row, sign: -1 as const }],
      ]),
    [[{ row: first, sign: 1 }]],
  );
}

/** Rows right above, without those that are named as a part of another (`- heraf …`). */
function rowsAbove(grid: Grid, at: number): readonly GridRow[] {
  const above = grid.rows.slice(0, at);
  const last = above.findLastIndex((row) => isTotal(row));
  return above.slice(last + 1).filter(({ label }) => !/^-\s*heraf/iu.test(label));
}

function candidates(grid: Grid, at: number): readonly Parts[] {
  const row = grid.rows[at];
  if (row === undefined || !(isTotal(row) || isDifference(row))) return [];
  const above = rowsAbove(grid, at);
  const direct = grid.rows.slice(Math.max(0, at - 2), at);
  if (isTotal(row) && at === 0) return grid.rows.length > 3 ? [plus(grid.rows.slice(1))] : [];
  if (isTotal(row) && above.length >= 2)
    return [
      plus(above),
      ...(above.length <= 4 ? signings(above) : []),
      ...(above.length > 3 ? signings(above.slice(-3)) : []),
      ...(direct.length === 2 ? [plus(direct)] : []),
    ];
  if (isTotal(row) && direct.length === 2) return [plus(direct), ...signings(direct)];
  return isDifference(row) && direct.length === 2 ? signings(direct).slice(1) : [];
}

/** Totals and differences of a table that its rows make, each the nearest way that holds; what holds nowhere is none. */
export function identitiesOf(grid: Grid): readonly Identity[] {
  return grid.rows.flatMap((row, at) => {
    const found = candidates(grid, at).flatMap((parts) => identity(grid, row, parts) ?? []);
    const off = ({ columns }: Identity) =>
      columns.reduce((sum, { difference }) => sum + Math.abs(difference), 0);
    const [best] = found.toSorted((one, other) => off(one) - off(other));
    return best === undefined ? [] : [best];
  });
}
