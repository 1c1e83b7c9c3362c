import {
  computeFigures,
  measures,
  type NamedPeriod,
  type Snapshot,
  within,
} from '@rettidig/figures';
import { median } from '../report.ts';

/** Milliseconds that work takes: the median of some rounds after others that do not count. */
export function timed(work: () => unknown, rounds = 7, warmUp = 2): number {
  const found: number[] = [];
  for (let round = -warmUp; round < rounds; round++) {
    const begun = performance.now();
    work();
    if (round >= 0) found.push(performance.now() - begun);
  }
  return median(found);
}

/** The hull of periods that are in order. */
export function hullOf(periods: readonly NamedPeriod[]): Pick<NamedPeriod, 'from' | 'to'> {
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) throw new Error('No periods.');
  return { from: first.from, to: last.to };
}

/** Every measure for the periods, as a page of all measures counts them; the sum of their numerators. */
export function everyMeasure(snapshot: Snapshot, periods: readonly NamedPeriod[]): number {
  const near = within(snapshot, hullOf(periods));
  const figures = computeFigures(
    near,
    measures.map((measure) => ({ measure, periods })),
  );
  let sum = 0;
  for (const { cells } of figures.flat()) for (const { numerator } of cells) sum += numerator;
  return sum;
}

/** Spells, and rows of all tables. */
export function sizeOf({ tables }: Snapshot): { readonly spells: number; readonly rows: number } {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return { spells: tables.spells.rows, rows };
}
