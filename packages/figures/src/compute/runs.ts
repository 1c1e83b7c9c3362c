import { shortsOf, type Table } from '../snapshot/columns.ts';
import { personOf, situationOf } from '../snapshot/situation.ts';
import type { Counts, Pass } from './counting.ts';
import { between, sumUp } from './edges.ts';
import { leftOut } from './select.ts';
import type { Bounds } from './spans.ts';

/**
 * Whether the next row goes on with the same unbroken time on a benefit: it is of the same citizen, since the same day. The
 * rows of one citizen stand together, in order of time.
 */
export function goesOnIn(table: Table): (row: number) => boolean {
  const situation = situationOf(table);
  const person = personOf(table);
  const since = shortsOf(table, 'since');
  return (row) =>
    row + 1 < table.rows &&
    since[row + 1] === since[row] &&
    person[situation[row + 1] ?? 0] === person[situation[row] ?? 0];
}

/**
 * Unbroken times on a benefit that meet each period, each in the row of its last day in the period: one that goes on after
 * it counts as it stood then. A row that goes on in another is over when that one begins; the last one is over when a period
 * begins after it.
 */
export function runsIn(pass: Pass, { from, to }: Bounds): Counts {
  const { part, parts, table } = pass;
  const { days, placeOf } = pass.calendar.edges();
  const width = days.length + 1;
  const begun = new Float64Array(parts * width);
  const over = new Float64Array(parts * width);
  const goesOn = goesOnIn(table);
  for (let i = 0; i < table.rows; i++) {
    const p = part[i] ?? 0;
    const ends = to[i] ?? 0;
    if (p === leftOut) continue;
    const up = p * width + (placeOf[from[i] ?? 0] ?? 0);
    begun[up] = (begun[up] ?? 0) + 1;
    if (goesOn(i)) {
      const next = p * width + (placeOf[ends] ?? 0);
      begun[next] = (begun[next] ?? 0) - 1;
    } else {
      const down = p * width + (placeOf[ends - 1] ?? 0);
      over[down] = (over[down] ?? 0) + 1;
    }
  }
  const begunUntil = sumUp(begun, parts, days.length);
  const overUntil = sumUp(over, parts, days.length);
  return between(pass, overUntil, begunUntil);
}
