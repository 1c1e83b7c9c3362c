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

/** Some rows of a table, and where each begins and ends among the numbers of a count. */
interface Located {
  readonly row: Int32Array;
  readonly begin: Int32Array;
  readonly end: Int32Array;
}

/**
 * Days of the spells within each period, times each of the weights, by differences: the days until a day are the sum of
 * weight times (day - begin) of the spells that have begun before it, less the same of those that have ended. The cost
 * grows with the spells, not with the days they last nor with the days of the periods. Where a row begins and ends is
 * found once for all weights.
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
  const changes = weights.map(() => new Float64Array(parts * width));
  const located: Located = {
    row: new Int32Array(together),
    begin: new Int32Array(together),
    end: new Int32Array(together),
  };
  for (let first = 0; first < table.rows; first += together) {
    const met = locate(pass, bounds, first, located);
    changes.forEach((change, w) => {
      const weight = weights[w] ?? null;
      if (weight === null) addDays(change, bounds, located, met);
      else addWeighted(change, bounds, located, met, weight);
    });
  }
  const until = new Float64Array(days.length);
  return changes.map((change) =>
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

/** Where the rows from a first one on begin and end, of those that count and meet the periods; says how many do. */
function locate(
  { part, calendar }: Pass,
  { from, to }: Bounds,
  first: number,
  { row, begin, end }: Located,
): number {
  const { days, placeOf } = calendar.edges();
  const width = 2 * (days.length + 1);
  const last = Math.min(part.length, first + together);
  const never = days.length;
  let met = 0;
  for (let i = first; i < last; i++) {
    const p = part[i] ?? 0;
    const begins = placeOf[from[i] ?? 0] ?? 0;
    const ends = placeOf[to[i] ?? 0] ?? 0;
    row[met] = i;
    begin[met] = p * width + 2 * begins;
    end[met] = p * width + 2 * ends;
    // Written over by the next one where it does not count.
    if (p !== leftOut && ends !== 0 && begins !== never) met += 1;
  }
  return met;
}

// Two loops of the same shape: looking up a weight of 1 would take a third of the time.
function addDays(
  change: Float64Array,
  { from, to }: Bounds,
  { row, begin, end }: Located,
  met: number,
): void {
  for (let k = 0; k < met; k++) {
    const i = row[k] ?? 0;
    const up = begin[k] ?? 0;
    change[up] = (change[up] ?? 0) + 1;
    change[up + 1] = (change[up + 1] ?? 0) + (from[i] ?? 0);
    const down = end[k] ?? 0;
    change[down] = (change[down] ?? 0) - 1;
    change[down + 1] = (change[down + 1] ?? 0) - (to[i] ?? 0);
  }
}

function addWeighted(
  change: Float64Array,
  { from, to }: Bounds,
  { row, begin, end }: Located,
  met: number,
  weight: Uint16Array,
): void {
  for (let k = 0; k < met; k++) {
    const i = row[k] ?? 0;
    const amount = weight[i] ?? 0;
    const up = begin[k] ?? 0;
    change[up] = (change[up] ?? 0) + amount;
    change[up + 1] = (change[up + 1] ?? 0) + amount * (from[i] ?? 0);
    const down = end[k] ?? 0;
    change[down] = (change[down] ?? 0) - amount;
    change[down + 1] = (change[down + 1] ?? 0) - amount * (to[i] ?? 0);
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
