import { day, openEnd } from '@rettidig/engine';
import {
  type Column,
  type Columns,
  dayOfColumn,
  idsOf,
  layout,
  narrowed,
  situationLayout,
  type Snapshot,
  spellMarks,
  type Table,
  type TableName,
} from '@rettidig/figures';

/** The day of the made-up snapshots, and the first of their ten years, as column numbers. */
export const today = day('2026-11-23');
const end = today - dayOfColumn(0);
const begin = day('2016-11-23') - dayOfColumn(0);
const open = 0xffff;
if (dayOfColumn(open) !== openEnd) throw new Error('The open end is another number.');

/** Numbers from 0 to 2^32 - 1, the same for the same seed. */
function stream(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>>= 0);
  };
}

/** Columns that are filled by writing into them. */
interface Filling {
  readonly columns: Record<string, Column>;
  rows: number;
  capacity: number;
}

const arrays = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, own: Uint32Array } as const;

function filling(types: Readonly<Record<string, keyof typeof arrays>>, capacity: number): Filling {
  const columns = Object.fromEntries(
    Object.entries(types).map(([column, type]) => [column, new arrays[type](capacity)]),
  );
  return { columns, rows: 0, capacity };
}

/** Returns the place of the row. */
function add(table: Filling, row: Readonly<Record<string, number>>): number {
  if (table.rows === table.capacity) {
    table.capacity = Math.ceil(table.capacity * 1.5) + 16;
    for (const [name, column] of Object.entries(table.columns)) {
      table.columns[name] = resized(column, table.capacity);
    }
  }
  for (const name in row) (table.columns[name] as Column)[table.rows] = row[name] ?? 0;
  return table.rows++;
}

/** The same numbers in another length; what they stood in is given back at once, so that it is not the peak of the memory. */
function resized(column: Column, length: number): Column {
  const buffer = column.buffer as ArrayBuffer;
  return new (column.constructor as Uint32ArrayConstructor)(
    buffer.transfer(length * column.BYTES_PER_ELEMENT),
  );
}

/** How many rows of a table there are for each citizen, about. */
const expected: Readonly<Record<TableName, number>> = {
  spells: 13.7,
  selfSupporting: 2,
  backAtWork: 1.5,
  episodes: 3.2,
  entries: 3.2,
  exits: 2.8,
  offers: 4.4,
  newOffers: 2.8,
  endedOffers: 3.6,
  interviews: 10,
  courses: 4,
  courseEnds: 2.8,
  duties: 8,
  quotas: 0.4,
  complaints: 0.3,
  referrals: 0.6,
  risk: 0.1,
  jobOrders: 0.1,
  alliances: 0.01,
};

/** How many situations there are for each citizen, about: of 2.4 spells one begins a new one, as in the synthetic cases. */
const situationsEach = 5.6;
/** Spells of an unbroken time on a benefit that begin with a new caseworker or category, in percent. */
const changesInBetween = 23;

/** Ids as those of citizens are. */
const idOf = (seed: number, place: number): string =>
  `${seed.toString(16).padStart(8, '0')}-0000-7000-8000-${place.toString(16).padStart(12, '0')}`;

/**
 * A municipality of ten years, made in columns at once: as many rows of each table as a real one would have for its
 * citizens (three times on a benefit, 13.5 spells with the cuts, ten interviews; see the README), without a case behind them.
 */
export function madeUpSnapshot({
  persons,
  seed,
}: {
  readonly persons: number;
  readonly seed: number;
}): Snapshot {
  const next = stream(seed);
  const upTo = (most: number): number => next() % (most + 1);
  const between = (least: number, most: number): number => least + upTo(most - least);
  const chance = (percent: number): boolean => next() % 100 < percent;
  const names = Object.keys(layout) as TableName[];
  const tables = Object.fromEntries(
    names.map((name) => [name, filling(layout[name], Math.ceil(persons * expected[name]) + 16)]),
  ) as Record<TableName, Filling>;
  const situations = filling(situationLayout, Math.ceil(persons * situationsEach) + 16);
  const caseworkers = Math.ceil(persons / 60);

  for (let person = 0; person < persons; person++) {
    const unit = between(1, 4);
    const age = between(1, 4);
    let from = begin + upTo(1_400);
    while (from < end) {
      const length = 20 + upTo(700) + (chance(45) ? upTo(1_300) : 0);
      const runs = from + length > end;
      const to = runs ? open : from + length;
      const held = {
        person,
        benefit: between(1, 8),
        group: between(0, 12),
        category: upTo(4),
        age,
        unit,
        caseworker: between(1, caseworkers),
      };
      addEpisode(from, to, held);
      if (runs) break;
      from = to + (chance(20) ? 0 : upTo(1_100));
    }
  }
  const orders = Math.ceil(persons / 10);
  for (let i = 0; i < orders; i++) {
    const kind = between(1, 3);
    const order = i + 1;
    add(tables.jobOrders, { day: between(begin, end), order, kind, sector: 1, places: 2 });
  }
  const alliances = Math.ceil(persons / 100);
  for (let i = 0; i < alliances; i++) {
    add(tables.alliances, { from: between(begin, end), to: open, alliance: i + 1 });
  }
  const named = (count: number, name: string) => ({
    codes: Array.from({ length: count }, (_, i) => `${name}${i + 1}`),
  });
  const shared = finished(situations);
  return {
    municipality: seed,
    on: today,
    deliveredTo: today,
    inhabitants: persons * 2,
    persons: idsOf(Array.from({ length: persons }, (_, i) => idOf(seed, i))),
    units: named(4, 'team-'),
    caseworkers: named(caseworkers, 'sagsbehandler-'),
    providers: named(12, 'udbyder-'),
    orders: named(orders, 'jobordre-'),
    alliances: named(alliances, 'alliance-'),
    situations: shared,
    tables: Object.fromEntries(
      names.map((name) => [name, { name, situations: shared, ...finished(tables[name]) }]),
    ) as Record<TableName, Table>,
  };

  function addEpisode(from: number, to: number, held: Readonly<Record<string, number>>): void {
    const last = (to === open ? end : to) - 1;
    const partial = chance(20) ? 1 : 0;
    let situation = add(situations, held);
    const since = [{ from, situation }];
    const on = (day: number) => ({
      situation: since.findLast((one) => one.from <= day)?.situation ?? situation,
    });
    add(tables.entries, { day: from, before: between(1, 19), situation });
    let at = from;
    let course = from;
    let hasWorked = false;
    while (at <= last) {
      const cut = at + 45 + upTo(245);
      const until = cut > last ? to : cut;
      if (at > from && chance(changesInBetween)) {
        const caseworker = between(1, caseworkers);
        situation = add(situations, { ...held, category: upTo(4), caseworker });
        since.push({ from: at, situation });
      }
      const isActive = chance(27);
      const hours = isActive ? between(5, 37) * 100 : 0;
      const company = isActive && chance(40) ? hours : 0;
      const works = chance(10);
      hasWorked ||= works;
      const marks =
        (works ? spellMarks.works : 0) +
        (hasWorked ? spellMarks.hasWorked : 0) +
        (isActive ? spellMarks.active : 0);
      const full = works ? 2_500 : 3_700;
      const offered = { active: Math.min(full, hours), company: Math.min(full, company) };
      const part = { from: at, to: until, situation };
      add(tables.spells, { ...part, since: from, full, ...offered, marks });
      if (isActive) {
        const what = { offer: between(1, 10), provider: upTo(12) };
        add(tables.offers, { ...part, ...what, hours });
        const event = { situation, ...what };
        if (chance(85)) add(tables.newOffers, { day: at, ...event, company: company > 0 ? 1 : 0 });
        if (until !== open) {
          const free = until + 183 > end ? 0 : between(1, 2);
          add(tables.endedOffers, { day: until - 1, ...event, reason: upTo(7), free });
        }
      }
      if (chance(15)) {
        add(tables.courses, { from: course, to: until, situation, cv: upTo(1) });
        course = until;
      }
      at = until;
    }
    if (course <= last) add(tables.courses, { from: course, to, situation, cv: upTo(1) });
    add(tables.episodes, { from, to, situation });
    for (let day = from + upTo(150); day <= last; day += 65 + upTo(290)) {
      add(tables.interviews, { day, ...on(day), kind: between(1, 4), form: between(1, 3) });
    }
    for (let day = from + upTo(150); day <= last; day += 85 + upTo(320)) {
      const timely = chance(80) ? 1 : 2;
      const subject = chance(80) ? 1 : 2;
      add(tables.duties, { day, ...on(day), subject, duty: between(1, 12), timely });
    }
    if (last > end - 150 && chance(60)) {
      const met = between(1, 2);
      add(tables.quotas, { day: between(end - 150, end), situation, subject: between(1, 2), met });
    }
    if (chance(6))
      add(tables.complaints, { day: from + 5, ...on(from + 5), kind: between(1, 2), outcome: 0 });
    if (chance(15)) {
      const order = 1 + (from % Math.ceil(persons / 10));
      add(tables.referrals, { day: from + 9, ...on(from + 9), order, outcome: upTo(2) });
    }
    if (chance(2))
      add(tables.risk, { from, to, situation, contacted: between(1, 2), followedUp: upTo(2) });
    if (to === open) return;
    const days = to - from;
    const after = (lag: number): number => (last + lag > end ? 0 : between(1, 19));
    add(tables.exits, {
      day: last,
      situation,
      days,
      partial,
      after: between(1, 19),
      status30: after(30),
      status92: after(92),
      status182: after(182),
      status365: after(365),
    });
    add(tables.courseEnds, { day: last, situation, reason: upTo(8) });
    const free = Math.max(from, to - 91);
    if (chance(60)) add(tables.selfSupporting, { from: free, to, situation });
    const back = Math.max(from, to - 30);
    if (chance(45)) add(tables.backAtWork, { from: back, to, situation });
  }
}

/** Columns with the municipality's own numbers, which need few bits. */
const own = new Set(['situation', 'unit', 'caseworker', 'provider']);

function finished({ columns, rows }: Filling): Columns {
  return {
    rows,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [
        name,
        own.has(name) ? narrowed(resized(values, rows)) : resized(values, rows),
      ]),
    ),
  };
}
