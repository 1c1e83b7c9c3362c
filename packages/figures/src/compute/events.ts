import { shortsOf } from '../snapshot/columns.ts';
import type { Counts, Pass } from './counting.ts';
import { between, sumUp } from './edges.ts';

/**
 * Events in each period, or the sum of a column over them. Those that are left out are counted in a part of their own,
 * which nobody asks for: a loop in which every row goes the same way runs twice as fast.
 */
export function eventsIn(pass: Pass, sum: string | undefined): Counts {
  const { table, part, parts } = pass;
  const day = shortsOf(table, 'day');
  const amount = sum === undefined ? null : shortsOf(table, sum);
  const { days, placeOf } = pass.calendar.edges();
  const width = days.length + 1;
  const byPlace = new Float64Array((parts + 1) * width);
  if (amount === null) {
    for (let i = 0; i < part.length; i++) {
      const at = Math.min(part[i] ?? 0, parts) * width + (placeOf[day[i] ?? 0] ?? 0);
      byPlace[at] = (byPlace[at] ?? 0) + 1;
    }
  } else {
    for (let i = 0; i < part.length; i++) {
      const at = Math.min(part[i] ?? 0, parts) * width + (placeOf[day[i] ?? 0] ?? 0);
      byPlace[at] = (byPlace[at] ?? 0) + (amount[i] ?? 0);
    }
  }
  const until = new Float64Array(days.length);
  return between(pass, until, until, (p) => sumUp(byPlace, p * width, until));
}
