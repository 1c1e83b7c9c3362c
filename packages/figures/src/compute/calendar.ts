import { addDays, type Day, type Period } from '@rettidig/engine';
import type { Quantity } from '../measure/measure.ts';
import { columnDay } from '../snapshot/columns.ts';

/** The days on which periods begin or end: numbers are summed between them, however long the periods are. */
export interface Edges {
  /** In order, as column numbers, each once. */
  readonly days: Uint16Array;
  /** For each day of a column how many edges lie on it or before: the edge of that place is the first after it. */
  readonly placeOf: Uint16Array;
}

/** For each day of a column the first period that ends after it, and the last that begins on it or before. */
export interface Neighbours {
  readonly firstEndingAfter: Int16Array;
  /** -1 before the first. */
  readonly lastBegunBy: Int16Array;
}

/** The periods of a count, and tables of what lies where; each is made when it is first asked for. */
export interface Calendar {
  /** In order of both their ends, cut at the day of the snapshot; an empty one (`to <= from`) has no number. */
  readonly periods: readonly Period[];
  readonly edges: () => Edges;
  readonly neighbours: () => Neighbours;
}

const columnDays = 0x10000;

const known = new WeakMap<readonly Period[], Map<string, Calendar>>();

/**
 * The calendar of a quantity that is asked for some periods, which are in order of both their ends. The same periods have
 * one calendar for all quantities that are counted on the same days.
 */
export function calendarOf(quantity: Quantity, periods: readonly Period[], on: Day): Calendar {
  const ofPeriods = known.get(periods) ?? new Map<string, Calendar>();
  known.set(periods, ofPeriods);
  const { count, lag = 0 } = quantity;
  const asked = `${on} ${lag} ${'day' in count ? count.day : ''}`;
  const found = ofPeriods.get(asked);
  if (found !== undefined) return found;
  const measured = measuredDays(quantity, periods, on);
  const days = measured.map(({ from, to }) => `${from}-${to}`).join();
  const calendar = ofPeriods.get(days) ?? calendarFor(measured);
  ofPeriods.set(asked, calendar).set(days, calendar);
  return calendar;
}

function calendarFor(periods: readonly Period[]): Calendar {
  let edges: Edges | null = null;
  let neighbours: Neighbours | null = null;
  return {
    periods,
    edges: () => (edges ??= edgesOf(periods)),
    neighbours: () => (neighbours ??= neighboursOf(periods)),
  };
}

/** The days of periods in which a quantity is counted, as far as they are known on the day of the snapshot. */
export function measuredDays(
  { count: how, lag }: Quantity,
  periods: readonly Period[],
  on: Day,
): readonly Period[] {
  const seen = periods.map((period) => seenPart(period, on, lag ?? 0));
  if (how.kind !== 'on' && how.kind !== 'values-on') return seen;
  return seen.map(({ from, to }) => {
    if (to <= from) return { from, to };
    return how.day === 'first' ? { from, to: addDays(from, 1) } : { from: addDays(to, -1), to };
  });
}

/** The part of a period that can be known on the day of the snapshot. */
export function seenPart({ from, to }: Period, on: Day, lag: number): Period {
  const end = Math.min(to, on + 1 - lag) as Day;
  return { from, to: end > from ? end : from };
}

function edgesOf(periods: readonly Period[]): Edges {
  const ends = periods.filter(({ from, to }) => to > from).flatMap(({ from, to }) => [from, to]);
  const days = Uint16Array.from(new Set(ends.map(columnDay))).toSorted();
  const placeOf = new Uint16Array(columnDays);
  for (const [place, day] of days.entries()) placeOf.fill(place + 1, day, days[place + 1]);
  return { days, placeOf };
}

function neighboursOf(periods: readonly Period[]): Neighbours {
  const firstEndingAfter = new Int16Array(columnDays).fill(periods.length);
  const lastBegunBy = new Int16Array(columnDays).fill(-1);
  let ended = 0;
  periods.forEach(({ from, to }, q) => {
    // What has no day is met by nothing: the open end lies before it.
    if (to <= from) return;
    firstEndingAfter.fill(q, ended, columnDay(to));
    ended = columnDay(to);
    lastBegunBy.fill(q, columnDay(from));
  });
  return { firstEndingAfter, lastBegunBy };
}
