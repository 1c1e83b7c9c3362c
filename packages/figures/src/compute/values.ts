import { columnOf } from '../snapshot/columns.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';
import { periodIndex } from './persons.ts';
import type { Bounds } from './spans.ts';

/** Different values of a column, none aside, among the spells that run on the one day each period of the pass has. */
export function valuesOn(pass: Pass, { from, to }: Bounds, column: string): Counts {
  const { selected, part, parts, periods, first, last, table } = pass;
  const values = columnOf(table, column);
  let highestValue = 0;
  for (const value of values) if (value > highestValue) highestValue = value;
  const { firstEndingAfter, lastBegunBy } = periodIndex(pass);
  const width = periods.length + 1;
  const change = new Int32Array(parts * (highestValue + 1) * width);
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const value = values[i] ?? 0;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (value === 0 || begins >= ends || begins > last || ends <= first) continue;
    const lowest = firstEndingAfter[begins <= first ? 0 : begins - first] ?? 0;
    const highest = lastBegunBy[ends > last ? last - first : ends - 1 - first] ?? -1;
    if (lowest > highest) continue;
    const at = ((part === null ? 0 : (part[i] ?? 0)) * (highestValue + 1) + value) * width;
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
