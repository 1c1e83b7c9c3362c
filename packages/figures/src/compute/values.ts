import { readerOf } from '../snapshot/situation.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';
import { leftOut } from './select.ts';
import type { Bounds } from './spans.ts';

/** Different values of a column, none aside, among the spells that run on the one day each period of the pass has. */
export function valuesOn(pass: Pass, { from, to }: Bounds, column: string): Counts {
  const { part, parts, table } = pass;
  const { periods } = pass.calendar;
  const valueOf = readerOf(table, column);
  let highestValue = 0;
  for (let i = 0; i < table.rows; i++) highestValue = Math.max(highestValue, valueOf(i));
  const { firstEndingAfter, lastBegunBy } = pass.calendar.neighbours();
  const width = periods.length + 1;
  const change = new Int32Array(parts * (highestValue + 1) * width);
  for (let i = 0; i < table.rows; i++) {
    const p = part[i] ?? 0;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (p === leftOut || begins >= ends) continue;
    const lowest = firstEndingAfter[begins] ?? 0;
    const highest = lastBegunBy[ends - 1] ?? -1;
    const value = valueOf(i);
    if (lowest > highest || value === 0) continue;
    const at = (p * (highestValue + 1) + value) * width;
    change[at + lowest] = (change[at + lowest] ?? 0) + 1;
    change[at + highest + 1] = (change[at + highest + 1] ?? 0) - 1;
  }
  const counts = emptyCounts(pass);
  for (let p = 0; p < parts; p++) {
    for (let value = 1; value <= highestValue; value++) {
      const at = (p * (highestValue + 1) + value) * width;
      let running = 0;
      for (let q = 0; q < periods.length; q++) {
        running += change[at + q] ?? 0;
        if (running > 0) counts[p * periods.length + q] = (counts[p * periods.length + q] ?? 0) + 1;
      }
    }
  }
  return counts;
}
