import { type Day, openEnd, type Period } from '@rettidig/engine';

/** Days in order, each once. */
export type DaysInOrder = readonly Day[];

/** The days with both ends of the periods; the open end is no day. */
export function withEnds(days: DaysInOrder, ...lists: readonly (readonly Period[])[]): DaysInOrder {
  const all = [...days];
  for (const list of lists) {
    for (const { from, to } of list) {
      insert(all, from);
      if (to < openEnd) insert(all, to);
    }
  }
  return all;
}

/** The days with others. */
export function withDays(days: DaysInOrder, others: readonly Day[]): DaysInOrder {
  const all = [...days];
  for (const day of others) insert(all, day);
  return all;
}

/** Most days come in order, and few altogether: from the end is the shortest way to their place. */
function insert(all: Day[], day: Day): void {
  let at = all.length;
  while (at > 0 && (all[at - 1] ?? day) > day) at -= 1;
  if (all[at - 1] === day) return;
  for (let i = all.length; i > at; i--) all[i] = all[i - 1] ?? day;
  all[at] = day;
}

/** The parts of a stretch between the days; `to` may be the open end. */
export function partsOf(from: Day, to: Day, cuts: DaysInOrder): readonly Period[] {
  const parts: Period[] = [];
  let start = from;
  for (const cut of cuts) {
    if (cut <= start) continue;
    if (cut >= to) break;
    parts.push({ from: start, to: cut });
    start = cut;
  }
  if (start < to) parts.push({ from: start, to });
  return parts;
}
