import type { Day } from '@rettidig/engine';
import { isQuantity } from '../compute/figure.ts';
import { columnOf, dayOfColumn, type Table } from '../snapshot/columns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Measure, Quantity } from './measure.ts';

/** Six months are at most so many days. */
const sixMonths = 184;

/** Days after a period that must have passed before all of its figure can be said. */
export function daysUntilKnown({ numerator }: Measure): number {
  const asksAfterwards = (numerator.where ?? []).some(({ column }) => column === 'free');
  return Math.max(numerator.lag ?? 0, asksAfterwards ? sixMonths : 0);
}

/**
 * The first day there are data for a measure: before it nothing was recorded, which is not the same as nothing having
 * happened. Null when there are none at all.
 */
export function dataFrom(snapshot: Snapshot, { numerator, divisor }: Measure): Day | null {
  const firstOf = ({ table }: Quantity): Day | null => firstDayIn(snapshot.tables[table]);
  const above = firstOf(numerator);
  if (divisor === null || !isQuantity(divisor)) return above;
  const below = firstOf(divisor);
  return above === null || below === null ? null : (Math.max(above, below) as Day);
}

const firsts = new WeakMap<Table, number>();

function firstDayIn(table: Table): Day | null {
  if (table.rows === 0) return null;
  const known = firsts.get(table);
  if (known !== undefined) return dayOfColumn(known);
  const days = columnOf(table, 'day' in table.columns ? 'day' : 'from');
  let first = 0xffff;
  for (const day of days) if (day < first) first = day;
  firsts.set(table, first);
  return dayOfColumn(first);
}
