import { columnDay, columnOf } from '../snapshot/columns.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';
import type { Bounds } from './spans.ts';

/** For each day of the pass: the first period that ends after it, and the last that begins on it or before. */
export interface PeriodIndex {
  readonly firstEndingAfter: Int32Array;
  readonly lastBegunBy: Int32Array;
}

/** The periods of a pass by day. */
export function periodIndex({ periods, first, last }: Pass): PeriodIndex {
  const days = last - first + 1;
  const firstEndingAfter = new Int32Array(days);
  const lastBegunBy = new Int32Array(days);
  const starts = periods.map(({ from }) => columnDay(from));
  const ends = periods.map(({ to }) => columnDay(to));
  let ending = 0;
  let begun = -1;
  for (let d = 0; d < days; d++) {
    const day = first + d;
    while (ending < ends.length && (ends[ending] ?? 0) <= day) ending += 1;
    while (begun + 1 < starts.length && (starts[begun + 1] ?? 0) <= day) begun += 1;
    firstEndingAfter[d] = ending;
    lastBegunBy[d] = begun;
  }
  return { firstEndingAfter, lastBegunBy };
}

/**
 * Different citizens with a row in each period. Periods that a spell meets are a row of
 * neighbours, and rows of a citizen come in order of time, so that each row adds the neighbours that are new.
 */
export function personsIn(pass: Pass, { from, to }: Bounds): Counts {
  const { selected, part, parts, periods, first, last, table } = pass;
  const person = columnOf(table, 'person');
  const { firstEndingAfter, lastBegunBy } = periodIndex(pass);
  const width = periods.length + 1;
  const change = new Float64Array(parts * width);
  const counted = new Int32Array(parts).fill(-1);
  const stamp = new Float64Array(parts).fill(-1);
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (begins >= ends || begins > last || ends <= first) continue;
    const p = part === null ? 0 : (part[i] ?? 0);
    const who = person[i] ?? 0;
    if (stamp[p] !== who) {
      stamp[p] = who;
      counted[p] = -1;
    }
    const lowest = firstEndingAfter[begins <= first ? 0 : begins - first] ?? 0;
    const highest = lastBegunBy[ends > last ? last - first : ends - 1 - first] ?? -1;
    const start = Math.max(lowest, (counted[p] ?? -1) + 1);
    if (start > highest) continue;
    change[p * width + start] = (change[p * width + start] ?? 0) + 1;
    change[p * width + highest + 1] = (change[p * width + highest + 1] ?? 0) - 1;
    counted[p] = highest;
  }
  const counts = emptyCounts(pass);
  for (let p = 0; p < parts; p++) {
    let running = 0;
    for (let q = 0; q < periods.length; q++) {
      running += change[p * width + q] ?? 0;
      counts[p * periods.length + q] = running;
    }
  }
  return counts;
}
