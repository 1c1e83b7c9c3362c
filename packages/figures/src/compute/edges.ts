import { columnDay } from '../snapshot/columns.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';

/** Running sum over the places of one part, as it stands at each edge. */
export function sumUp(byPlace: Float64Array, at: number, until: Float64Array): void {
  let sum = 0;
  for (let e = 0; e < until.length; e++) {
    sum += byPlace[at + e] ?? 0;
    until[e] = sum;
  }
}

/**
 * For each part and period what stands at its end less what stands at its begin.
 * @param begins what stands at each edge, for periods that begin there; `ends` for those that end there
 * @param make fills both for a part
 */
export function between(
  pass: Pass,
  begins: Float64Array,
  ends: Float64Array,
  make: (part: number) => void,
): Counts {
  const { parts, calendar } = pass;
  const { periods } = calendar;
  const { placeOf } = calendar.edges();
  const counts = emptyCounts(pass);
  const edges = periods.map(({ from, to }) => {
    const edgeOn = (day: typeof from): number => (placeOf[columnDay(day)] ?? 0) - 1;
    return to > from ? ([edgeOn(from), edgeOn(to)] as const) : null;
  });
  for (let p = 0; p < parts; p++) {
    make(p);
    edges.forEach((edge, q) => {
      if (edge === null) return;
      counts[p * periods.length + q] = (ends[edge[1]] ?? 0) - (begins[edge[0]] ?? 0);
    });
  }
  return counts;
}
