import { addDays, type Day, type Period } from '@rettidig/engine';
import type { Quantity, Where } from '../measure/measure.ts';
import { columnDay, columnOf, shortsOf } from '../snapshot/columns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Counts, Pass } from './counting.ts';
import { eventBounds, eventsIn } from './events.ts';
import { fullTimePersonsIn } from './full-time-persons.ts';
import { personsIn } from './persons.ts';
import { selectRows } from './select.ts';
import { type Bounds, boundsOf, daysIn, rowsIn } from './spans.ts';
import { valuesOn } from './values.ts';

/** What to split by: a column of the table, and how many numbers it can hold. */
export interface Split {
  readonly column: string;
  readonly parts: number;
}

/**
 * Counts a quantity for periods that are in order of both their ends.
 *
 * @param where conditions besides the quantity's own
 * @returns whole numbers for each part and period; a period after the snapshot's day has 0
 */
export function countQuantity(
  snapshot: Snapshot,
  quantity: Quantity,
  periods: readonly Period[],
  where: readonly Where[] = [],
  split: Split | null = null,
): Counts {
  const table = snapshot.tables[quantity.table];
  const seen = periods.map((period) => seenPart(period, snapshot.on, quantity.lag ?? 0));
  const measured = dayOf(quantity, seen);
  const known = measured.filter(({ from, to }) => to > from);
  const first = columnDay(known[0]?.from ?? snapshot.on);
  const last = columnDay(addDays(known.at(-1)?.to ?? addDays(snapshot.on, 1), -1));
  const pass: Pass = {
    snapshot,
    table,
    selected: selectRows(table, [...(quantity.where ?? []), ...where]),
    part: split === null ? null : columnOf(table, split.column),
    parts: split?.parts ?? 1,
    periods: measured,
    first,
    last,
  };
  return count(pass, quantity);
}

function count(pass: Pass, { count: how, window }: Quantity): Counts {
  const spans = (): Bounds =>
    'from' in pass.table.columns ? boundsOf(pass, window) : eventBounds(pass.table);
  switch (how.kind) {
    case 'days':
      return daysIn(
        pass,
        spans(),
        how.weight === undefined ? null : shortsOf(pass.table, how.weight),
      );
    case 'on':
      return how.of === 'rows' ? rowsIn(pass, spans()) : personsIn(pass, spans());
    case 'values-on':
      return valuesOn(pass, spans(), how.column);
    case 'rows':
      return rowsIn(pass, spans());
    case 'persons':
      return personsIn(pass, spans());
    case 'events':
      return eventsIn(pass, how.sum);
    case 'full-time-persons':
      return fullTimePersonsIn(pass);
  }
}

/** The part of a period that can be known on the day of the snapshot. */
export function seenPart({ from, to }: Period, on: Day, lag: number): Period {
  const end = Math.min(to, on + 1 - lag) as Day;
  return { from, to: end > from ? end : from };
}

/** The first or last day alone, where the quantity counts on one. */
function dayOf({ count: how }: Quantity, periods: readonly Period[]): readonly Period[] {
  if (how.kind !== 'on' && how.kind !== 'values-on') return periods;
  return periods.map(({ from, to }) => {
    if (to <= from) return { from, to };
    return how.day === 'first' ? { from, to: addDays(from, 1) } : { from: addDays(to, -1), to };
  });
}
