import { addDays, addMonths, type Day, fromCivil, toCivil } from '@rettidig/engine';
import { type Benefit, benefits } from '@rettidig/law';
import { columnDay, openColumn, shortsOf } from '../snapshot/columns.ts';
import { readerOf } from '../snapshot/situation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A month of a benefit's caseload. */
export interface CaseloadMonth {
  /** First day of the month. */
  readonly month: Day;
  /** Days on the benefit within the month, of all citizens together. */
  readonly days: number;
  /** Citizens on the benefit on the first day of the month. */
  readonly stock: number;
  /** Citizens who came to the benefit in the month, and whose last day on it lies in the month. */
  readonly inflow: number;
  readonly outflow: number;
}

/** The caseload of a benefit, month by month without a hole. The last month has ended. */
export interface CaseloadMonths {
  readonly benefit: Benefit;
  readonly months: readonly CaseloadMonth[];
  /**
   * The stock of each month's first day by how long ago they came: at place 0 those who came in the month before, at the
   * last place all who came `ageMonths` months before or earlier. One more than the months: the first day after the last.
   */
  readonly ages: readonly (readonly number[])[];
}

/** So many months of coming are told apart; who came before them stands together. */
export const ageMonths = 60;

/**
 * The caseload of every benefit that somebody has been on, for the whole months up to the snapshot's day, from the month the
 * first of all came. A stock is the one before with those who came and without those who left, always; unbroken time on a
 * benefit counts as one coming, as in the figures »tilgang« and »afgang«.
 *
 * @returns in the order of the benefits; empty where no whole month is known
 */
export function caseloadOf(snapshot: Snapshot): readonly CaseloadMonths[] {
  const { episodes } = snapshot.tables;
  const begins = shortsOf(episodes, 'from');
  const ends = shortsOf(episodes, 'to');
  const benefitOf = readerOf(episodes, 'benefit');
  const starts = monthStarts(begins, snapshot.on);
  const count = starts.length - 1;
  if (count < 1) return [];
  const edges = starts.map(columnDay);
  const placeOf = monthPlaces(edges);
  const last = edges[count] ?? 0;
  const growing = new Map<number, Growing>();
  for (let i = 0; i < episodes.rows; i++) {
    const from = begins[i] ?? 0;
    if (from >= last) continue;
    const key = benefitOf(i);
    const of = growing.get(key) ?? emptyMonths(count);
    growing.set(key, of);
    const to = ends[i] === openColumn ? last : Math.min(ends[i] ?? 0, last);
    const left = (ends[i] ?? 0) <= last;
    const came = placeOf(from);
    const until = placeOf(to - 1);
    of.inflow[came] = (of.inflow[came] ?? 0) + 1;
    if (left) of.outflow[until] = (of.outflow[until] ?? 0) + 1;
    for (let at = came; at <= until; at++) {
      const days = Math.min(to, edges[at + 1] ?? 0) - Math.max(from, edges[at] ?? 0);
      of.days[at] = (of.days[at] ?? 0) + days;
      if (at > came) of.grow(at, at - came - 1);
    }
    if (!left) of.grow(count, count - came - 1);
  }
  return benefits.codes.flatMap(({ code }, place) => {
    const of = growing.get(place + 1);
    return of === undefined ? [] : [monthsOf(code, starts, of)];
  });
}

interface Growing {
  readonly days: Float64Array;
  readonly inflow: Uint32Array;
  readonly outflow: Uint32Array;
  readonly ages: readonly Uint32Array[];
  readonly grow: (month: number, age: number) => void;
}

function emptyMonths(count: number): Growing {
  const ages = Array.from({ length: count + 1 }, () => new Uint32Array(ageMonths));
  return {
    days: new Float64Array(count),
    inflow: new Uint32Array(count),
    outflow: new Uint32Array(count),
    ages,
    grow: (month, age) => {
      const row = ages[month];
      const place = Math.min(age, ageMonths - 1);
      if (row !== undefined) row[place] = (row[place] ?? 0) + 1;
    },
  };
}

function monthsOf(benefit: Benefit, starts: readonly Day[], of: Growing): CaseloadMonths {
  const ages = of.ages.map((row) => [...row]);
  const months = starts.slice(0, -1).map((month, at) => ({
    month,
    days: of.days[at] ?? 0,
    stock: (ages[at] ?? []).reduce((sum, one) => sum + one, 0),
    inflow: of.inflow[at] ?? 0,
    outflow: of.outflow[at] ?? 0,
  }));
  return { benefit, months, ages };
}

/** First days of the months from the first coming to the month of a day, that one too: it is where the last whole one ends. */
function monthStarts(begins: Uint16Array, on: Day): readonly Day[] {
  const first = begins.reduce((least, day) => Math.min(least, day), openColumn);
  const { year, month } = toCivil(addDays(on, 1));
  const end = fromCivil(year, month, 1);
  const starts: Day[] = [end];
  for (let start = end; columnDay(start) > first;) {
    start = addMonths(start, -1);
    starts.unshift(start);
  }
  return starts;
}

/** The month a day lies in, by its place. */
function monthPlaces(edges: readonly number[]): (day: number) => number {
  const first = edges[0] ?? 0;
  const places = new Uint16Array((edges.at(-1) ?? first) - first);
  edges.forEach((edge, place) =>
    places.fill(place, edge - first, edges[place + 1] ?? edge - first),
  );
  return (day) => places[day - first] ?? 0;
}
