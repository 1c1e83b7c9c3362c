import { columnDay, columnOf, shortsOf, type Table } from '../snapshot/columns.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';
import type { Bounds } from './spans.ts';

/** Events in each period, or the sum of a column over them. */
export function eventsIn(pass: Pass, sum: string | undefined): Counts {
  const { table, selected, part, parts, periods, first, last } = pass;
  const day = shortsOf(table, 'day');
  const amount = sum === undefined ? null : columnOf(table, sum);
  const days = last - first + 1;
  const byDay = new Float64Array(parts * days);
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const on = day[i] ?? 0;
    if (on < first || on > last) continue;
    const at = (part === null ? 0 : (part[i] ?? 0) * days) + on - first;
    byDay[at] = (byDay[at] ?? 0) + (amount === null ? 1 : (amount[i] ?? 0));
  }
  const counts = emptyCounts(pass);
  const until = new Float64Array(days + 1);
  for (let p = 0; p < parts; p++) {
    for (let d = 0; d < days; d++) until[d + 1] = (until[d] ?? 0) + (byDay[p * days + d] ?? 0);
    periods.forEach((period, q) => {
      if (period.to <= period.from) return;
      const before = until[columnDay(period.from) - first] ?? 0;
      counts[p * periods.length + q] = (until[columnDay(period.to) - first] ?? 0) - before;
    });
  }
  return counts;
}

/** Events as spells of one day. */
export function eventBounds(table: Table): Bounds {
  const from = shortsOf(table, 'day');
  const to = new Uint16Array(table.rows);
  for (let i = 0; i < table.rows; i++) to[i] = (from[i] ?? 0) + 1;
  return { from, to };
}
