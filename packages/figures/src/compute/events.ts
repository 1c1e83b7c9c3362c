import { columnOf, shortsOf, type Table } from '../snapshot/columns.ts';
import type { Counts, Pass } from './counting.ts';
import { between, edgesOf, placeOn, sumUp } from './edges.ts';
import type { Bounds } from './spans.ts';

/** Events in each period, or the sum of a column over them. */
export function eventsIn(pass: Pass, sum: string | undefined): Counts {
  const { table, selected, part, parts } = pass;
  const day = shortsOf(table, 'day');
  const amount = sum === undefined ? null : columnOf(table, sum);
  const edges = edgesOf(pass);
  const { days } = edges;
  const width = days.length + 1;
  const byPlace = new Float64Array(parts * width);
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const at = (part === null ? 0 : (part[i] ?? 0) * width) + placeOn(edges, day[i] ?? 0);
    byPlace[at] = (byPlace[at] ?? 0) + (amount === null ? 1 : (amount[i] ?? 0));
  }
  const until = new Float64Array(days.length);
  return between(pass, edges, until, until, (p) => sumUp(byPlace, p * width, until));
}

/** Events as spells of one day. */
export function eventBounds(table: Table): Bounds {
  const from = shortsOf(table, 'day');
  const to = new Uint16Array(table.rows);
  for (let i = 0; i < table.rows; i++) to[i] = (from[i] ?? 0) + 1;
  return { from, to };
}
