import type { Period } from '@rettidig/engine';
import type { Count, Quantity, Where, Window } from '../measure/measure.ts';
import { shortsOf } from '../snapshot/columns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import type { Counts, Pass } from './counting.ts';
import { eventsIn } from './events.ts';
import { fullTimePersonsIn } from './full-time-persons.ts';
import { personsIn } from './persons.ts';
import { runsIn } from './runs.ts';
import { partOfRows, type Split } from './select.ts';
import { type Bounds, boundsOf, daysIn, rowsIn } from './spans.ts';
import { valuesOn } from './values.ts';

/** A quantity to count for periods that are in order of both their ends. */
export interface Asked {
  readonly quantity: Quantity;
  readonly periods: readonly Period[];
  /** Conditions besides the quantity's own. */
  readonly where?: readonly Where[];
  readonly split?: Split | null;
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
): Counts {
  const asked = { quantity, periods, where };
  return counted(countQuantities(snapshot, [asked]), asked);
}

/** What was counted of one of those that were asked for together. */
export function counted(counts: ReadonlyMap<Asked, Counts>, asked: Asked): Counts {
  const found = counts.get(asked);
  if (found === undefined) throw new Error(`Nothing was counted in ${asked.quantity.table}.`);
  return found;
}

/**
 * Counts many quantities at once, each as `countQuantity` does. What is asked for twice is counted once, rows are chosen
 * once for all that count the same ones, and days of the same rows are summed with all their weights in one pass.
 */
export function countQuantities(
  snapshot: Snapshot,
  asked: readonly Asked[],
): ReadonlyMap<Asked, Counts> {
  const counts = new Map<Asked, Counts>();
  const calendarFor = ({ quantity, periods }: Asked): Calendar =>
    calendarOf(quantity, periods, snapshot.on);
  // One list for the parts of all: new ones would be most of what is thrown away.
  const most = Math.max(0, ...asked.map(({ quantity }) => snapshot.tables[quantity.table].rows));
  const room = new Uint16Array(most);
  for (const sameRows of grouped(asked, rowsKey)) {
    const [{ quantity, where = [], split = null }] = sameRows;
    const table = snapshot.tables[quantity.table];
    const rows = room.subarray(0, table.rows);
    const part = partOfRows(table, [...(quantity.where ?? []), ...where], split, rows);
    const parts = split?.parts ?? 1;
    for (const sameDays of grouped(sameRows, calendarFor)) {
      const pass = { snapshot, table, part, parts, calendar: calendarFor(sameDays[0]) };
      for (const samePass of grouped(sameDays, windowKey)) countPass(pass, samePass, counts);
    }
  }
  return counts;
}

type Some<T> = readonly [T, ...T[]];

/** Those with the same key together, in the order they come. */
function grouped<T>(list: readonly T[], keyOf: (one: T) => unknown): Iterable<Some<T>> {
  const groups = new Map<unknown, [T, ...T[]]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups.values();
}

const rowsKey = ({ quantity, where, split }: Asked): string =>
  JSON.stringify([quantity.table, quantity.where ?? [], where ?? [], split ?? null]);

const windowKey = ({ quantity: { window } }: Asked): string => JSON.stringify(window ?? null);

/** Counts what is asked for of the same rows, days and window. */
function countPass(pass: Pass, asked: Some<Asked>, counts: Map<Asked, Counts>): void {
  const { window } = asked[0].quantity;
  const keep = (same: Some<Asked>, found: Counts): void => {
    for (const one of same) counts.set(one, found);
  };
  const inDays: { readonly same: Some<Asked>; readonly weight: Uint16Array | null }[] = [];
  for (const same of grouped(asked, ({ quantity }) => JSON.stringify(quantity.count))) {
    const { count } = same[0].quantity;
    if (count.kind === 'days') {
      const weight = count.weight === undefined ? null : shortsOf(pass.table, count.weight);
      inDays.push({ same, weight });
    } else keep(same, countOther(pass, count, window));
  }
  const weights = inDays.map(({ weight }) => weight);
  if (weights.length === 0) return;
  daysIn(pass, boundsOf(pass.table, window), weights).forEach((found, i) => {
    const one = inDays[i];
    if (one !== undefined) keep(one.same, found);
  });
}

function countOther(
  pass: Pass,
  count: Exclude<Count, { readonly kind: 'days' }>,
  window: Window | undefined,
): Counts {
  const bounds = (): Bounds => boundsOf(pass.table, window);
  switch (count.kind) {
    case 'on':
      return count.of === 'rows' ? rowsIn(pass, bounds()) : personsIn(pass, bounds());
    case 'values-on':
      return valuesOn(pass, bounds(), count.column);
    case 'runs':
      return runsIn(pass, bounds());
    case 'persons':
      return personsIn(pass, bounds());
    case 'events':
      return eventsIn(pass, count.sum);
    case 'full-time-persons':
      return fullTimePersonsIn(pass);
  }
}
