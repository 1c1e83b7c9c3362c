import type { Window } from '../measure/measure.ts';
import { shortsOf, type Table } from '../snapshot/columns.ts';
import { emptyDesk, inTurn, laid, numbersAt, ones, shortsAt, together } from '../loops/desk.ts';
import { loops } from '../loops/loops.ts';
import type { Counts, Pass } from './counting.ts';
import { between, type Standing, sumUp } from './edges.ts';
import { leftOut } from './select.ts';

/** Where the days of each row count from and to: the row's own, or the part of them that lies in a window. */
export interface Bounds {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** The bounds of the rows of a table; an event is a spell of one day. */
export function boundsOf(table: Table, window: Window | undefined): Bounds {
  if ('day' in table.columns) {
    const from = shortsOf(table, 'day');
    const to = new Uint16Array(table.rows);
    for (let i = 0; i < table.rows; i++) to[i] = (from[i] ?? 0) + 1;
    return { from, to };
  }
  const from = shortsOf(table, 'from');
  const to = shortsOf(table, 'to');
  if (window === undefined) return { from, to };
  const cut = { from: new Uint16Array(table.rows), to: new Uint16Array(table.rows) };
  const desk = emptyDesk();
  const begun = laid(desk, from);
  const ended = laid(desk, to);
  const since = laid(desk, shortsOf(table, window.since));
  inTurn(table.rows, [begun, ended, since], (rows, first) => {
    loops.cutDays(rows, begun.at, ended.at, since.at, window.from, window.to);
    cut.from.set(shortsAt(begun.at, rows), first);
    cut.to.set(shortsAt(ended.at, rows), first);
  });
  return cut;
}

/**
 * Days of the spells within each period, times each of the weights, by differences: the days until a day are the sum of
 * weight times (day - begin) of the spells that have begun before it, less the same of those that have ended. The cost
 * grows with the spells, not with the days they last nor with the days of the periods. Where a row begins and ends is
 * found once for all weights.
 * @param weights null where each row has a weight of 1
 */
export function daysIn(
  pass: Pass,
  bounds: Bounds,
  weights: readonly (Uint16Array | null)[],
): readonly Counts[] {
  const { part, parts, table } = pass;
  const { days, placeOf } = pass.calendar.edges();
  const width = days.length + 1;
  const desk = emptyDesk();
  const placesAt = desk.put(placeOf);
  const parted = laid(desk, part);
  const begun = laid(desk, bounds.from);
  const ended = laid(desk, bounds.to);
  const weighed = weights.map((weight) => laid(desk, weight ?? ones));
  // For each part, place and weight: what begins there less what ends there, and the same times its day.
  const count = 2 * weights.length;
  const changesAt = desk.zeros(8 * count * (parts + 1) * width);
  inTurn(table.rows, [parted, begun, ended, ...weighed], (rows) => {
    loops.addDays(
      rows,
      parted.at,
      parts,
      begun.at,
      ended.at,
      placesAt,
      width,
      weighed[0]?.at ?? 0,
      together * ones.BYTES_PER_ELEMENT,
      weights.length,
      changesAt,
    );
  });
  const changes = numbersAt(changesAt, count * parts * width);
  return weights.map((_, w) => {
    const standing = daysUntil(days, parts, changes, count, 2 * w);
    return between(pass, standing, standing);
  });
}

/** Days until each edge, times one of the weights. @param at its place among the `count` numbers of a place */
function daysUntil(
  days: Uint16Array,
  parts: number,
  changes: Float64Array,
  count: number,
  at: number,
): Standing {
  const standing = new Float64Array(parts * days.length);
  for (let p = 0; p < parts; p++) {
    let amount = 0;
    let times = 0;
    for (let e = 0; e < days.length; e++) {
      const place = (p * (days.length + 1) + e) * count + at;
      amount += changes[place] ?? 0;
      times += changes[place + 1] ?? 0;
      standing[p * days.length + e] = amount * (days[e] ?? 0) - times;
    }
  }
  return standing;
}

/** Spells that meet each period: those that have begun before its end, less those that had ended by its begin. */
export function rowsIn(pass: Pass, { from, to }: Bounds): Counts {
  const { part, parts, table } = pass;
  const { days, placeOf } = pass.calendar.edges();
  const width = days.length + 1;
  const begun = new Float64Array(parts * width);
  const over = new Float64Array(parts * width);
  for (let i = 0; i < table.rows; i++) {
    const p = part[i] ?? 0;
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (p === leftOut || begins >= ends) continue;
    const up = p * width + (placeOf[begins] ?? 0);
    begun[up] = (begun[up] ?? 0) + 1;
    const down = p * width + (placeOf[ends - 1] ?? 0);
    over[down] = (over[down] ?? 0) + 1;
  }
  const begunUntil = sumUp(begun, parts, days.length);
  const overUntil = sumUp(over, parts, days.length);
  return between(pass, overUntil, begunUntil);
}
