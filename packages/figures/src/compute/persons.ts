import { personOf, situationOf } from '../snapshot/situation.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';
import { leftOut } from './select.ts';
import type { Bounds } from './spans.ts';

/**
 * Different citizens with a row in each period. Periods that a spell meets are a row of
 * neighbours, and rows of a citizen come in order of time, so that each row adds the neighbours that are new.
 */
export function personsIn(pass: Pass, { from, to }: Bounds): Counts {
  const { part, parts, table } = pass;
  const { periods } = pass.calendar;
  const situation = situationOf(table);
  const person = personOf(table);
  const { firstEndingAfter, lastBegunBy } = pass.calendar.neighbours();
  const width = periods.length + 1;
  const change = new Float64Array(parts * width);
  const counted = new Int32Array(parts).fill(-1);
  const stamp = new Float64Array(parts).fill(-1);
  for (let i = 0; i < table.rows; i++) {
    const p = part[i] ?? 0;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (p === leftOut || begins >= ends) continue;
    const lowest = firstEndingAfter[begins] ?? 0;
    const highest = lastBegunBy[ends - 1] ?? -1;
    if (lowest > highest) continue;
    const who = person[situation[i] ?? 0] ?? 0;
    if (stamp[p] !== who) {
      stamp[p] = who;
      counted[p] = -1;
    }
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
