import type { Window } from '../measure/measure.ts';
import { columnDay, openColumn, shortsOf } from '../snapshot/columns.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';

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
 * What runs on each day, and how much up to each day, by the difference array: +1 where a spell begins, -1 where it has
 * ended, and a running sum. The cost grows with the spells, not with the days they last.
 *
 * @returns for each part the stock on each day of the pass from its first to one after its last
 */
function stockByDay(pass: Pass, { from, to }: Bounds, weight: Uint16Array | null): Float64Array {
  const { selected, part, parts, first, last, table } = pass;
  const days = last - first + 1;
  const change = new Float64Array(parts * (days + 1));
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (begins >= ends || begins > last || ends <= first) continue;
    const amount = weight === null ? 1 : (weight[i] ?? 0);
    const at = part === null ? 0 : (part[i] ?? 0) * (days + 1);
    const up = at + (begins <= first ? 0 : begins - first);
    change[up] = (change[up] ?? 0) + amount;
    const down = at + (ends > last ? days : ends - first);
    change[down] = (change[down] ?? 0) - amount;
  }
  for (let p = 0; p < parts; p++) {
    let running = 0;
    for (let d = p * (days + 1); d < (p + 1) * (days + 1); d++) {
      running += change[d] ?? 0;
      change[d] = running;
    }
  }
  return change;
}

/** Days of the spells within each period, times the weight. */
export function daysIn(pass: Pass, bounds: Bounds, weight: Uint16Array | null): Counts {
  const { parts, periods, first, last } = pass;
  const days = last - first + 1;
  const stock = stockByDay(pass, bounds, weight);
  const counts = emptyCounts(pass);
  const until = new Float64Array(days + 1);
  for (let p = 0; p < parts; p++) {
    let sum = 0;
    for (let d = 0; d < days; d++) {
      until[d] = sum;
      sum += stock[p * (days + 1) + d] ?? 0;
    }
    until[days] = sum;
    periods.forEach((period, q) => {
      if (period.to <= period.from) return;
      const before = until[columnDay(period.from) - first] ?? 0;
      counts[p * periods.length + q] = (until[columnDay(period.to) - first] ?? 0) - before;
    });
  }
  return counts;
}

/** Spells that meet each period: those that run on its first day, and those that begin later in it. */
export function rowsIn(pass: Pass, bounds: Bounds): Counts {
  const { selected, part, parts, periods, first, last, table } = pass;
  const days = last - first + 1;
  const stock = stockByDay(pass, bounds, null);
  const begun = new Float64Array(parts * (days + 1));
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const from = bounds.from[i] ?? 0;
    if (from < first || from > last || from >= (bounds.to[i] ?? 0)) continue;
    const at = (part === null ? 0 : (part[i] ?? 0) * (days + 1)) + from - first + 1;
    begun[at] = (begun[at] ?? 0) + 1;
  }
  const counts = emptyCounts(pass);
  for (let p = 0; p < parts; p++) {
    const base = p * (days + 1);
    for (let d = 1; d <= days; d++) {
      begun[base + d] = (begun[base + d] ?? 0) + (begun[base + d - 1] ?? 0);
    }
    periods.forEach((period, q) => {
      if (period.to <= period.from) return;
      const from = base + columnDay(period.from) - first;
      const later = (begun[base + columnDay(period.to) - first] ?? 0) - (begun[from + 1] ?? 0);
      counts[p * periods.length + q] = (stock[from] ?? 0) + later;
    });
  }
  return counts;
}
