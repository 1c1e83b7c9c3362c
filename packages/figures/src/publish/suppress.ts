/** A number that may be published, or is hidden: too few are behind it, or it would give away one that is. */
export interface Published<T> {
  readonly cell: T;
  readonly hidden: 'faa' | 'afledt' | null;
}

/** Below so many citizens a number is hidden. */
export const fewest = 5;

/**
 * Hides small cells of a table whose row and column sums are known, and as many more as are needed so that no hidden cell
 * can be found by subtraction: each row and each column with a hidden cell has at least two.
 *
 * @param cells rows of the table, of equal length
 * @param persons how many citizens are behind a cell; 0 is not hidden, since nobody is shown
 */
export function suppress<T>(
  cells: readonly (readonly T[])[],
  persons: (cell: T) => number,
): readonly (readonly Published<T>[])[] {
  const hidden: ('faa' | 'afledt' | null)[][] = cells.map((row) =>
    row.map((cell) => (persons(cell) > 0 && persons(cell) < fewest ? 'faa' : null)),
  );
  const width = cells[0]?.length ?? 0;
  const line = (of: 'row' | 'column', at: number): readonly (readonly [number, number])[] =>
    of === 'row'
      ? Array.from({ length: width }, (_, i) => [at, i] as const)
      : cells.map((_, i) => [i, at] as const);
  const lines = [
    ...cells.map((_, i) => line('row', i)),
    ...Array.from({ length: width }, (_, i) => line('column', i)),
  ];
  for (let changed = true; changed;) {
    changed = false;
    for (const one of lines) {
      if (one.length < 2) continue;
      const shown = one.filter(([r, c]) => hidden[r]?.[c] === null);
      if (one.length - shown.length !== 1 || shown.length === 0) continue;
      const countAt = ([r, c]: readonly [number, number]): number => {
        const cell = cells[r]?.[c];
        return cell === undefined ? 0 : persons(cell);
      };
      // An empty cell hides nothing: everybody can see that it is empty.
      const [next] = shown
        .filter((place) => countAt(place) > 0)
        .toSorted((a, b) => countAt(a) - countAt(b));
      const row = next === undefined ? undefined : hidden[next[0]];
      if (next === undefined || row === undefined) continue;
      row[next[1]] = 'afledt';
      changed = true;
    }
  }
  return cells.map((row, r) => row.map((cell, c) => ({ cell, hidden: hidden[r]?.[c] ?? null })));
}
