import { emptyDesk, inTurn, laid, numbersAt, ones } from '../loops/desk.ts';
import { loops } from '../loops/loops.ts';
import { shortsOf } from '../snapshot/columns.ts';
import type { Counts, Pass } from './counting.ts';
import { between, sumUp } from './edges.ts';

/** Events in each period, or the sum of a column over them. */
export function eventsIn(pass: Pass, sum: string | undefined): Counts {
  const { table, part, parts } = pass;
  const { days, placeOf } = pass.calendar.edges();
  const width = days.length + 1;
  const desk = emptyDesk();
  const placesAt = desk.put(placeOf);
  const parted = laid(desk, part);
  const on = laid(desk, shortsOf(table, 'day'));
  const amounts = laid(desk, sum === undefined ? ones : shortsOf(table, sum));
  const sumsAt = desk.zeros(8 * (parts + 1) * width);
  inTurn(table.rows, [parted, on, amounts], (rows) => {
    loops.addEvents(rows, parted.at, parts, on.at, placesAt, width, amounts.at, sumsAt);
  });
  const sums = numbersAt(sumsAt, parts * width);
  const standing = sumUp(sums, parts, days.length);
  return between(pass, standing, standing);
}
