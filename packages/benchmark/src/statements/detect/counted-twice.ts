import type { Finding } from '../finding.ts';
import { type Grid, type GridRow, bareLabel, isYearHead, numberOf } from '../grid.ts';
import { type Identity, identitiesOf } from '../identity.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';

/** A row's figures as one text: rows with the same are taken for the same amount carried on. */
const keyOf = ({ cells }: GridRow): string =>
  cells.map((cell) => numberOf(cell)?.value ?? '').join(' ');

/** A table of years with the sums in it. */
interface Yearly {
  readonly grid: Grid;
  readonly identities: readonly Identity[];
}

interface Place {
  readonly table: Yearly;
  readonly row: GridRow;
}

type Into = ReadonlyMap<string, ReadonlySet<string>>;

/** A budget has fewer rows: what is longer is a list of accounts. */
const longestTable = 60;

function yearlyTables(grids: readonly Grid[]): readonly Yearly[] {
  return grids
    .filter(
      ({ heads, rows }) =>
        heads.length >= 3 && rows.length <= longestTable && heads.every((head) => isYearHead(head)),
    )
    .map((grid) => ({ grid, identities: identitiesOf(grid) }));
}

/** What each amount goes into: the totals of its table, and sums of the totals of two tables. */
function goesInto(tables: readonly Yearly[]): Into {
  const into = new Map<string, Set<string>>();
  const add = (part: GridRow, total: string) =>
    into.set(keyOf(part), (into.get(keyOf(part)) ?? new Set()).add(total));
  for (const { identities } of tables)
    for (const { total, parts } of identities) for (const { row } of parts) add(row, keyOf(total));
  const rows = tables.flatMap(({ grid }) => grid.rows);
  const totals = rows.filter(({ label }) => /^i alt$/iu.test(label));
  const keys = new Set(rows.map((row) => keyOf(row)));
  for (const [index, one] of totals.entries())
    for (const other of totals.slice(index + 1)) {
      const sum = one.cells
        .map((cell, at) => (numberOf(cell)?.value ?? 0) + (numberOf(other.cells[at])?.value ?? 0))
        .join(' ');
      if (!keys.has(sum)) continue;
      add(one, sum);
      add(other, sum);
    }
  return into;
}

function reached(from: readonly string[], into: Into): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(into.get(next) ?? []));
  }
  return seen;
}

const totalsOf = ({ table, row }: Place): readonly string[] =>
  table.identities
    .filter(({ parts }) => parts.some((part) => part.row === row))
    .map(({ total }) => keyOf(total));

/** The total that both go into by ways of their own; null when there is none. */
function meeting(one: Place, other: Place, into: Into): string | null {
  const [mine, theirs] = [totalsOf(one), totalsOf(other)];
  const isOneWay = mine.some((total) => theirs.includes(total));
  if (mine.length === 0 || theirs.length === 0 || isOneWay) return null;
  const ends = reached(theirs, into);
  return [...reached(mine, into)].find((total) => ends.has(total)) ?? null;
}

function findingOf(one: Place, other: Place, met: Place): Finding {
  const name = ({ row }: Place) => bareLabel(row.label);
  return {
    verdict: 'kan-ikke-efterproeves',
    check: 'talt-to-gange',
    places: [one, other, met].map(({ table, row }) =>
      rowPlace(table.grid, row.line, bareLabel(row.label)),
    ),
    text: `»${name(one)}« og »${name(other)}« er samme beløb og indgår begge i »${name(met)}« i ${gridName(met.table.grid)}: talt to gange, medmindre det ene er noget andet end det andet.`,
    computation: `${one.row.cells.map(({ printed }) => printed).join(' · ')} er led i ${totalsOf(one).join(' og ')} og i ${totalsOf(other).join(' og ')}, og begge i ${keyOf(met.row)}`,
  };
}

/** The same amounts in two tables under two names, which both go into one and the same total. */
export const countedTwice: Detector = {
  check: 'talt-to-gange',
  title: 'Samme beløb som led i to tabeller, der begge indgår i én sum',
  find: ({ grids }) => {
    const tables = yearlyTables(grids);
    const into = goesInto(tables);
    const places = tables.flatMap((table) => table.grid.rows.map((row) => ({ table, row })));
    const same = Map.groupBy(places, ({ row }) => keyOf(row));
    return [...same.values()].flatMap((group) =>
      group.flatMap((one, index) =>
        group.slice(index + 1).flatMap((other) => {
          const isOther =
            one.table !== other.table && bareLabel(one.row.label) !== bareLabel(other.row.label);
          const total = isOther ? meeting(one, other, into) : null;
          const met = total === null ? undefined : same.get(total)?.[0];
          return met === undefined ? [] : [findingOf(one, other, met)];
        }),
      ),
    );
  },
};
