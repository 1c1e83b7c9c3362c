import type { Window } from '../measure/measure.ts';
import { openColumn, shortsOf } from '../snapshot/columns.ts';
import type { Counts, Pass } from './counting.ts';
import { between, edgesOf, placeOn, sumUp } from './edges.ts';

/** Where the days of each row count from and to: the row's own, or the part of them that lies in a window. */
export interface Bounds {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** The bounds of the rows of a table with spells. */
export function boundsOf({ table }: Pass, window: Window | undefined): Bounds {
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

/**
 * Days of the spells within each period, times the weight, by differences: the days until a day are the sum of weight times
 * (day - begin) of the spells that have begun before it, less the same of those that have ended. The cost grows with the
 * spells, not with the days they last nor with the days of the periods.
 */
export function daysIn(pass: Pass, { from, to }: Bounds, weight: Uint16Array | null): Counts {
  const { selected, part, parts, table } = pass;
  const edges = edgesOf(pass);
  const { days } = edges;
  const width = 2 * (days.length + 1);
  // For each part and place: the weight that begins there less what ends there, and the same times its day.
  const change = new Float64Array(parts * width);
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    const begin = placeOn(edges, begins);
    const end = placeOn(edges, ends);
    if (end === 0 || begin === days.length) continue;
    const amount = weight === null ? 1 : (weight[i] ?? 0);
    const at = part === null ? 0 : (part[i] ?? 0) * width;
    const up = at + 2 * begin;
    change[up] = (change[up] ?? 0) + amount;
    change[up + 1] = (change[up + 1] ?? 0) + amount * begins;
    const down = at + 2 * end;
    change[down] = (change[down] ?? 0) - amount;
    change[down + 1] = (change[down + 1] ?? 0) - amount * ends;
  }
  const until = new Float64Array(days.length);
  return between(pass, edges, until, until, (p) => {
    let amount = 0;
    let times = 0;
    for (let e = 0; e < days.length; e++) {
      amount += change[p * width + 2 * e] ?? 0;
      times += change[p * width + 2 * e + 1] ?? 0;
      until[e] = amount * (days[e] ?? 0) - times;
    }
  });
}

/** Spells that meet each period: those that have begun before its end, less those that had ended by its begin. */
export function rowsIn(pass: Pass, { from, to }: Bounds): Counts {
  const { selected, part, parts, table } = pass;
  const edges = edgesOf(pass);
  const { days } = edges;
  const width = days.length + 1;
  const begun = new Float64Array(parts * width);
  const over = new Float64Array(parts * width);
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (begins >= ends) continue;
    const at = part === null ? 0 : (part[i] ?? 0) * width;
    const up = at + placeOn(edges, begins);
    begun[up] = (begun[up] ?? 0) + 1;
    const down = at + placeOn(edges, ends - 1);
    over[down] = (over[down] ?? 0) + 1;
  }
  const begunUntil = new Float64Array(days.length);
  const overUntil = new Float64Array(days.length);
  return between(pass, edges, overUntil, begunUntil, (p) => {
    sumUp(begun, p * width, begunUntil);
    sumUp(over, p * width, overUntil);
  });
}
