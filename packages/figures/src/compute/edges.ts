import { columnDay } from '../snapshot/columns.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';

/** The days on which periods begin or end: numbers are summed between them, however long the periods are. */
export interface Edges {
  /** In order, as column numbers, each once. */
  readonly days: Uint16Array;
  /** From the day before the first edge to the last: how many edges lie on the day or before. */
  readonly placeOf: Uint16Array;
}

/** The edges of a pass's periods; an empty period has none. */
export function edgesOf({ periods }: Pass): Edges {
  const ends = periods.filter(({ from, to }) => to > from).flatMap(({ from, to }) => [from, to]);
  const days = Uint16Array.from(new Set(ends.map(columnDay))).toSorted();
  const [first = 0] = days;
  const placeOf = new Uint16Array((days.at(-1) ?? 0) - first + 2);
  for (const [place, day] of days.entries()) placeOf.fill(place + 1, day - first + 1);
  return { days, placeOf };
}

/** How many edges lie on a day or before: the edge of that place is the first after it. */
export function placeOn({ days, placeOf }: Edges, day: number): number {
  const at = day - (days[0] ?? 0) + 1;
  return placeOf[Math.max(0, Math.min(placeOf.length - 1, at))] ?? 0;
}

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
  all: Edges,
  begins: Float64Array,
  ends: Float64Array,
  make: (part: number) => void,
): Counts {
  const { parts, periods } = pass;
  const counts = emptyCounts(pass);
  const edgeOn = (day: number): number => placeOn(all, day) - 1;
  const edges = periods.map(({ from, to }) =>
    to > from ? ([edgeOn(columnDay(from)), edgeOn(columnDay(to))] as const) : null,
  );
  for (let p = 0; p < parts; p++) {
    make(p);
    edges.forEach((edge, q) => {
      if (edge === null) return;
      counts[p * periods.length + q] = (ends[edge[1]] ?? 0) - (begins[edge[0]] ?? 0);
    });
  }
  return counts;
}
