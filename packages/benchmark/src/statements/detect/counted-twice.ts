import { type Grid, type GridRow, bareLabel, isYearHead, numberOf } from '../grid.ts';
import { identitiesOf } from '../identity.ts';
import { type Detector, gridName, rowPlace } from '../material.ts';

/** A row's figures as one text: rows with the same are taken for the same amount carried on. */
const keyOf = ({ cells }: GridRow): string =>
  cells.map((cell) => numberOf(cell)?.value ?? '').join(' ');

interface Place {
  readonly grid: Grid;
  readonly row: GridRow;
}

/** What each amount goes into: the totals of its table, and sums of the totals of two tables. */
function goesInto(grids: readonly Grid[]): Map<string, Set<string>> {
  const into = new Map<string, Set<string>>();
  const add = (part: GridRow, total: string) =>
    into.set(keyOf(part), (into.get(keyOf(part)) ?? new Set()).add(total));
  for (const grid of grids)
    for (const { total, parts } of identitiesOf(grid))
      for (const { row } of parts) add(row, keyOf(total));
  const rows = grids.flatMap((grid) => grid.rows);
  const totals = grids.flatMap((grid) => grid.rows.filter(({ label }) => /^i alt$/iu.test(label)));
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

function reached(from: readonly string[], into: Map<string, Set<string>>): Set<string> {
  const seen = new Set<string>();
  const open = [...from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(into.get(next) ?? []));
  }
  return seen;
}

/** The same amounts in two tables under two names, which both go into one and the same total. */
export const countedTwice: Detector = {
  check: 'talt-to-gange',
  title: 'Samme beløb som led i to tabeller, der begge indgår i én sum',
  find: ({ grids }) => {
    const yearly = grids.filter(
      ({ heads }) => heads.length >= 3 && heads.every((head) => isYearHead(head)),
    );
    const into = goesInto(yearly);
    const totalsOf = ({ grid, row }: Place) =>
      identitiesOf(grid)
        .filter(({ parts }) => parts.some((part) => part.row === row))
        .map(({ total }) => keyOf(total));
    const places = yearly.flatMap((grid) => grid.rows.map((row) => ({ grid, row })));
    return places.flatMap((one, index) =>
      places.slice(index + 1).flatMap((other) => {
        const isSame = keyOf(one.row) === keyOf(other.row) && one.grid !== other.grid;
        if (!isSame || bareLabel(one.row.label) === bareLabel(other.row.label)) return [];
        const [mine, theirs] = [totalsOf(one), totalsOf(other)];
        if (
          mine.length === 0 ||
          theirs.length === 0 ||
          mine.some((total) => theirs.includes(total))
        )
          return [];
        const ends = reached(theirs, into);
        const both = [...reached(mine, into)].filter((total) => ends.has(total));
        const [meeting] = both;
        const met = places.find(({ row }) => keyOf(row) === meeting);
        if (meeting === undefined || met === undefined) return [];
        return [
          {
            verdict: 'kan-ikke-efterproeves' as const,
            check: 'talt-to-gange',
            places: [one, other, met].map(({ grid, row }) =>
              rowPlace(grid, row.line, bareLabel(row.label)),
            ),
            text: `»${bareLabel(one.row.label)}« og »${bareLabel(other.row.label)}« er samme beløb og indgår begge i »${bareLabel(met.row.label)}« i ${gridName(met.grid)}: talt to gange, medmindre det ene er noget andet end det andet.`,
            computation: `${one.row.cells.map(({ printed }) => printed).join(' · ')} er led i ${mine.join(' og ')} og i ${theirs.join(' og ')}, og begge i ${meeting}`,
          },
        ];
      }),
    );
  },
};
