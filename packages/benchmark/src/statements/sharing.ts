import { isMeanHead } from './comparison.ts';
import { type Grid, type GridRow, numberOf } from './grid.ts';
import { subjectOf } from './subject.ts';

/** A table that shares one whole out: amounts, their percentages, and the percentages of all. */
export interface Sharing {
  readonly grid: Grid;
  readonly amount: number;
  readonly own: number;
  readonly mean: number;
  readonly total: number;
}

/** The first table that does; null when there is none. */
export function sharingOf(grids: readonly Grid[]): Sharing | null {
  for (const grid of grids) {
    const total = grid.rows.find(({ label }) => /^i alt$/iu.test(label));
    const percents = grid.heads.flatMap((_, column) => {
      const number = numberOf(total?.cells[column]);
      return number?.unit === 'pct' && number.value === 100 ? [column] : [];
    });
    const mean = percents.find((column) => isMeanHead(grid.heads[column] ?? ''));
    const own = percents.find((column) => column !== mean);
    const amount = grid.heads.findIndex((head) => /årsværk|personer|kr/iu.test(head));
    const whole = numberOf(total?.cells[amount])?.value;
    if (percents.length === 2 && mean !== undefined && own !== undefined && whole !== undefined)
      return { grid, amount, own, mean, total: whole };
  }
  return null;
}

export function rowFor({ grid }: Sharing, subject: string): GridRow | undefined {
  return grid.rows.find(({ label }) => subjectOf(label) === subject);
}

/** Sum of the rows of some subjects in a column; null when one of them has none. */
export function shareOf(
  sharing: Sharing,
  subjects: readonly string[],
  column: number,
): number | null {
  const values = subjects.map(
    (subject) => numberOf(rowFor(sharing, subject)?.cells[column])?.value,
  );
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === undefined ? null : sum + value),
    0,
  );
}
