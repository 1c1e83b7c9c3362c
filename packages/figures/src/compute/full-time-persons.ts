import { columnDay, shortsOf, type Table } from '../snapshot/columns.ts';
import { personOf, situationOf } from '../snapshot/situation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Counts, emptyCounts, type Pass } from './counting.ts';
import { leftOut } from './select.ts';

/** Where the rows of each citizen stand in a table. */
interface Places {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const known = new WeakMap<Table, Places>();

function placesOf(table: Table, persons: number): Places {
  const found = known.get(table);
  if (found !== undefined) return found;
  const start = new Uint32Array(persons);
  const end = new Uint32Array(persons);
  const situation = situationOf(table);
  const person = personOf(table);
  let before = -1;
  for (let i = 0; i < table.rows; i++) {
    const who = person[situation[i] ?? 0] ?? 0;
    if (who !== before) start[who] = i;
    end[who] = i + 1;
    before = who;
  }
  const places = { start, end };
  known.set(table, places);
  return places;
}

/** Hundredths of hours times days on a benefit in a stretch of days, of one citizen. */
function fullTimeDays(
  { tables, persons }: Snapshot,
  who: number,
  from: number,
  to: number,
): number {
  const { spells } = tables;
  const { start, end } = placesOf(spells, persons.length);
  const begins = shortsOf(spells, 'from');
  const ends = shortsOf(spells, 'to');
  const full = shortsOf(spells, 'full');
  let sum = 0;
  for (let i = start[who] ?? 0; i < (end[who] ?? 0); i++) {
    const days = Math.min(to, ends[i] ?? 0) - Math.max(from, begins[i] ?? 0);
    if (days > 0) sum += days * (full[i] ?? 0);
  }
  return sum;
}

/**
 * Citizens with an event in each period, each counting as much as the part of the period they were on a benefit:
 * hundredths of hours a week times days.
 */
export function fullTimePersonsIn(pass: Pass): Counts {
  const { snapshot, table, part, parts } = pass;
  const { periods } = pass.calendar;
  const situation = situationOf(table);
  const person = personOf(table);
  const day = shortsOf(table, 'day');
  const { firstEndingAfter, lastBegunBy } = pass.calendar.neighbours();
  const counts = emptyCounts(pass);
  const stamp = new Float64Array(parts * periods.length).fill(-1);
  for (let i = 0; i < table.rows; i++) {
    const p = part[i] ?? 0;
    if (p === leftOut) continue;
    const who = person[situation[i] ?? 0] ?? 0;
    const from = firstEndingAfter[day[i] ?? 0] ?? 0;
    const to = lastBegunBy[day[i] ?? 0] ?? -1;
    for (let q = from; q <= to; q++) {
      const at = p * periods.length + q;
      const period = periods[q];
      if (period === undefined || stamp[at] === who) continue;
      stamp[at] = who;
      const weight = fullTimeDays(snapshot, who, columnDay(period.from), columnDay(period.to));
      counts[at] = (counts[at] ?? 0) + weight;
    }
  }
  return counts;
}
