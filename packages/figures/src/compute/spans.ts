import type { Window } from '../measure/measure.ts';
import { openColumn, shortsOf, type Table } from '../snapshot/columns.ts';
import type { Counts, Pass } from './counting.ts';
import { between, sumUp } from './edges.ts';
import { leftOut } from './select.ts';

/** Where the days of each row count from and to: the row's own, or the part of them that lies in a window. */
export interface Bounds {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** The bounds of the rows of a table; an event is a spell of one day. */
export function boundsOf(table: Table, window: Window | undefined): Bounds {
  if ('day' in table.columns) {
    const from = shortsOf(table, 'day');
    const to = new Uint16Array(table.rows);
    for (let i = 0; i < table.rows; i++) to[i] = (from[i] ?? 0) + 1;
    return { from, to };
  }
  const from = shortsOf(table, 'from');
  const to = shortsOf(table, 'to');
  if (window === undefined) return { from, to };
  const since = shortsOf(table, window.since);
  const lower = new Uint16Array(table.rows);
  const upper = new Uint16Array(table.rows);
  for (let i = 0; i < table.rows; i++) {
    const start = since[i] ?? 0;
    const low = Math.max(from[i] ?? 0, Math.min(openColumn, start + window.from));
    lower[i] = low;
    upper[i] = Math.max(low, Math.min(to[i] ?? 0, start + window.to, openColumn));
  }
  return { from: lower, to: upper };
}

/** Rows that are looked at together: what is known of them stays in the fastest memory. */
const together = 2_048;

/**
 * Those of them that count and meet the periods: their places among those looked at, and where they begin and end among the
 * numbers of a count. Written over by the next ones. Numbers that sums are made of have the type of the sums: converting
 * them for each weight took a fifth of the time.
 */
const located = {
  row: new Int32Array(together),
  begin: new Int32Array(together),
  end: new Int32Array(together),
  from: new Float64Array(together),
  to: new Float64Array(together),
};
/** Their weights. */
const amounts = new Float64Array(together);
const ones = new Float64Array(together).fill(1);

/**
 * Days of the spells within each period, times each of the weights, by differences: the days until a day are the sum of
 * weight times (day - begin) of the spells that have begun before it, less the same of those that have ended. The cost
 * grows with the spells, not with the days they last nor with the days of the periods. Where a row begins and ends is
 * found once for all weights.
 * @param weights null where each row has a weight of 1
 */
export function daysIn(
  pass: Pass,
  bounds: Bounds,
  weights: readonly (Uint16Array | null)[],
): readonly Counts[] {
  const { parts, table } = pass;
  const { days } = pass.calendar.edges();
  const width = 2 * (days.length + 1);
  // For each part and place: the weight that begins there less what ends there, and the same times its day.
  const changes = weights.map((weight) => ({ weight, change: new Float64Array(parts * width) }));
  for (let first = 0; first < table.rows; first += together) {
    const met = locate(pass, bounds, first);
    for (const { weight, change } of changes) {
      if (weight !== null) amounts.set(weight.subarray(first, first + together));
      addDays(change, met, weight === null ? ones : amounts);
    }
  }
  const until = new Float64Array(days.length);
  return changes.map(({ change }) =>
    between(pass, until, until, (p) => {
      let amount = 0;
      let times = 0;
      for (let e = 0; e < days.length; e++) {
        amount += change[p * width + 2 * e] ?? 0;
        times += change[p * width + 2 * e + 1] ?? 0;
        until[e] = amount * (days[e] ?? 0) - times;
      }
    }),
  );
}

/** Finds the rows from a first one on; says how many of them count and meet the periods. */
function locate({ part, calendar }: Pass, bounds: Bounds, first: number): number {
  const { days, placeOf } = calendar.edges();
  const { row, begin, end, from, to } = located;
  const width = 2 * (days.length + 1);
  const last = Math.min(part.length, first + together);
  const never = days.length;
  let met = 0;
  for (let i = first; i < last; i++) {
    const p = part[i] ?? 0;
    const begins = bounds.from[i] ?? 0;
    const ends = bounds.to[i] ?? 0;
    const beginPlace = placeOf[begins] ?? 0;
    const endPlace = placeOf[ends] ?? 0;
    row[met] = i - first;
    begin[met] = p * width + 2 * beginPlace;
    end[met] = p * width + 2 * endPlace;
    from[met] = begins;
    to[met] = ends;
    // Written over by the next one where it does not count.
    if (p !== leftOut && endPlace !== 0 && beginPlace !== never) met += 1;
  }
  return met;
}

function addDays(change: Float64Array, met: number, weights: Float64Array): void {
  const { row, begin, end, from, to } = located;
  for (let k = 0; k < met; k++) {
    const amount = weights[row[k] ?? 0] ?? 0;
    const up = begin[k] ?? 0;
    change[up] = (change[up] ?? 0) + amount;
    change[up + 1] = (change[up + 1] ?? 0) + amount * (from[k] ?? 0);
    const down = end[k] ?? 0;
    change[down] = (change[down] ?? 0) - amount;
    change[down + 1] = (change[down + 1] ?? 0) - amount * (to[k] ?? 0);
  }
}

/** Spells that meet each period: those that have begun before its end, less those that had ended by its begin. */
export function rowsIn(pass: Pass, { from, to }: Bounds): Counts {
  const { part, parts, table } = pass;
  const { days, placeOf } = pass.calendar.edges();
  const width = days.length + 1;
  const begun = new Float64Array(parts * width);
  const over = new Float64Array(parts * width);
  for (let i = 0; i < table.rows; i++) {
    const p = part[i] ?? 0;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (p === leftOut || begins >= ends) continue;
    const up = p * width + (placeOf[begins] ?? 0);
    begun[up] = (begun[up] ?? 0) + 1;
    const down = p * width + (placeOf[ends - 1] ?? 0);
    over[down] = (over[down] ?? 0) + 1;
  }
  const begunUntil = new Float64Array(days.length);
  const overUntil = new Float64Array(days.length);
  return between(pass, overUntil, begunUntil, (p) => {
    sumUp(begun, p * width, begunUntil);
    sumUp(over, p * width, overUntil);
  });
}
