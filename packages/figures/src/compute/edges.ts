import type { Day } from '@rettidig/engine';
import { columnDay } from '../snapshot/columns.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';

/** What stands at each edge, for each part: `part * edges + edge`. */
export type Standing = Float64Array;

/** Running sums over the places of each part, as they stand at each edge; the place after the last edge is not asked for. */
export function sumUp(byPlace: Float64Array, parts: number, edges: number): Standing {
  const standing = new Float64Array(parts * edges);
  for (let p = 0; p < parts; p++) {
    let sum = 0;
    for (let e = 0; e < edges; e++) {
      sum += byPlace[p * (edges + 1) + e] ?? 0;
      standing[p * edges + e] = sum;
    }
  }
  return standing;
}

/**
 * For each part and period what stands at its end less what stands at its begin.
 * @param begins what stands for periods that begin at an edge; `ends` for those that end there
 */
export function between(pass: Pass, begins: Standing, ends: Standing): Counts {
  const { parts, calendar } = pass;
  const { periods } = calendar;
  const { days, placeOf } = calendar.edges();
  const counts = emptyCounts(pass);
  const edgeOn = (day: Day): number => (placeOf[columnDay(day)] ?? 0) - 1;
  periods.forEach(({ from, to }, q) => {
    if (to <= from) return;
    const first = edgeOn(from);
    const last = edgeOn(to);
    for (let p = 0; p < parts; p++) {
      const at = p * days.length;
      counts[p * periods.length + q] = (ends[at + last] ?? 0) - (begins[at + first] ?? 0);
    }
  });
  return counts;
}
