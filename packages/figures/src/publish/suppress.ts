import type { Measure } from '../measure/measure.ts';

/** A number that may be published, or is hidden: too few are behind it, or it would give away one that is. */
export interface Published<T> {
  readonly cell: T;
  readonly hidden: 'faa' | 'afledt' | null;
}

/** Whether a measure may be published at all. */
export function isPublicMeasure({ suppression }: Pick<Measure, 'suppression'>): boolean {
  return suppression !== 'not-public';
}

/** Below how many citizens a number of a measure is hidden where it is published: always, where it may not be. */
export function hiddenBelow({ suppression }: Pick<Measure, 'suppression'>): number {
  return suppression === 'not-public' ? Infinity : suppression.fewest;
}

/** A cell's row and column. */
type Place = readonly [row: number, column: number];

/**
 * Hides small cells of a table whose row and column sums are known, and as many more as are needed so that no small cell can
 * be found from the sums: whoever knows the sums and what is shown can always think of another number in its place. Of a table
 * of one row only the row's sum is known. Where the whole table is hidden nothing more can be done here: then its sums may not
 * be shown.
 *
 * @param cells rows of the table, of equal length
 * @param persons how many citizens are behind a cell; 0 is shown, since it is nobody, unless nothing else is left to hide
 * @param fewest a cell with fewer citizens behind it is small
 */
export function suppress<T>(
  cells: readonly (readonly T[])[],
  persons: (cell: T) => number,
  fewest: number,
): readonly (readonly Published<T>[])[] {
  const counts = cells.map((row) => row.map(persons));
  const hidden: ('faa' | 'afledt' | null)[][] = counts.map((row) =>
    row.map((count) => (count > 0 && count < fewest ? 'faa' : null)),
  );
  const places = counts.flatMap((row, r) => row.map((_, c): Place => [r, c]));
  const hideOneFor = (place: Place): boolean => {
    const [next] = places
      .filter(([r, c]) => hidden[r]?.[c] === null)
      .map((one) => ({ one, cost: costOf(one, place) }))
      .toSorted((a, b) => a.cost - b.cost || countAt(counts, a.one) - countAt(counts, b.one));
    const row = next === undefined ? undefined : hidden[next.one[0]];
    if (next === undefined || row === undefined) return false;
    row[next.one[1]] = 'afledt';
    return true;
  };
  // First a cell in rows and columns that have hidden ones, and beside it; an empty one last: many know that it must be empty.
  const costOf = ([row, column]: Place, [r, c]: Place): number => {
    const isTouched = (of: (place: Place) => boolean): boolean =>
      places.some((one) => of(one) && hidden[one[0]]?.[one[1]] !== null);
    return (
      (countAt(counts, [row, column]) === 0 ? 8 : 0) +
      (row === r || column === c ? 0 : 1) +
      (isTouched((one) => one[0] === row) ? 0 : 2) +
      (isTouched((one) => one[1] === column) ? 0 : 2)
    );
  };
  const hideMore = (): boolean =>
    places
      .filter(([r, c]) => hidden[r]?.[c] === 'faa')
      .some((place) => isTold(counts, hidden, place) && hideOneFor(place));
  while (hideMore()) {
    // until no small cell is told
  }
  return cells.map((row, r) => row.map((cell, c) => ({ cell, hidden: hidden[r]?.[c] ?? null })));
}

const countAt = (counts: readonly (readonly number[])[], [r, c]: Place): number =>
  counts[r]?.[c] ?? 0;

/**
 * Whether the sums tell what stands in a hidden cell: it can be neither one more nor one less. One more in a cell is one less
 * in another of its column, so one more in that one's row, and so on until the first row is right again; less than one stands
 * nowhere, as long as every empty cell is shown.
 */
function isTold(
  counts: readonly (readonly number[])[],
  hidden: readonly (readonly unknown[])[],
  place: Place,
): boolean {
  const threads = hidden.flatMap((row, r) =>
    row.flatMap((why, c) => (why === null ? [] : [[r, c] as const])),
  );
  const least = threads.some((one) => countAt(counts, one) === 0) ? 0 : 1;
  const others = threads.filter(([r, c]) => r !== place[0] || c !== place[1]);
  const less = others.filter((one) => countAt(counts, one) > least);
  const mayBeLess = countAt(counts, place) > least;
  if (counts.length < 2 || (counts[0]?.length ?? 0) < 2) {
    return less.length === 0 && !(mayBeLess && others.length > 0);
  }
  const isMore = leads(place, { down: less, across: others });
  return !isMore && !(mayBeLess && leads(place, { down: others, across: less }));
}

/** Whether steps down the columns and across the rows, by turns, lead from a cell's column to its row. */
function leads(
  [row, column]: Place,
  { down, across }: { readonly down: readonly Place[]; readonly across: readonly Place[] },
): boolean {
  const columns = new Set([column]);
  const rows = new Set<number>();
  for (let size = 0; size < rows.size + columns.size;) {
    size = rows.size + columns.size;
    for (const [r, c] of down) if (columns.has(c)) rows.add(r);
    for (const [r, c] of across) if (rows.has(r)) columns.add(c);
  }
  return rows.has(row);
}
