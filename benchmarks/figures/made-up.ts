import { day, openEnd } from '@rettidig/engine';
import {
  type Column,
  dayOfColumn,
  layout,
  narrowed,
  nobody,
  type Snapshot,
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

/** A table that is filled by writing into its columns. */
interface Filling {
  readonly name: TableName;
  columns: Record<string, Column>;
  rows: number;
  capacity: number;
}

const arrays = { u8: Uint8Array, u16: Uint16Array, own: Uint32Array } as const;

function filling(name: TableName, capacity: number): Filling {
  const columns = Object.fromEntries(
    Object.entries(layout[name]).map(([column, type]) => [
      column,
      new arrays[type as keyof typeof arrays](capacity),
    ]),
  );
  return { name, columns, rows: 0, capacity };
}

function add(table: Filling, row: Readonly<Record<string, number>>): void {
  if (table.rows === table.capacity) {
    table.capacity = Math.ceil(table.capacity * 1.5) + 16;
    for (const [name, column] of Object.entries(table.columns)) {
      const larger = new (column.constructor as Uint32ArrayConstructor)(table.capacity);
      larger.set(column);
      table.columns[name] = larger;
    }
  }
  for (const name in row) (table.columns[name] as Column)[table.rows] = row[name] ?? 0;
  table.rows += 1;
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
    names.map((name) => [name, filling(name, Math.ceil(persons * expected[name]) + 16)]),
  ) as Record<TableName, Filling>;
  const caseworkers = Math.ceil(persons / 60);

  for (let person = 0; person < persons; person++) {
    const unit = between(1, 4);
    const age = between(1, 4);
    let from = begin + upTo(1_400);
    while (from < end) {
      const length = 20 + upTo(700) + (chance(45) ? upTo(1_300) : 0);
      const runs = from + length > end;
      const to = runs ? open : from + length;
      const dims = {
        benefit: between(1, 8),
        group: between(0, 12),
        category: upTo(4),
        age,
        unit,
        caseworker: between(1, caseworkers),
      };
      addEpisode(from, to, { person, ...dims });
      if (runs) break;
      from = to + (chance(20) ? 0 : upTo(1_100));
    }
  }
  for (let i = 0; i < persons / 10; i++) {
    const kind = between(1, 3);
    add(tables.jobOrders, { person: nobody, day: between(begin, end), kind, sector: 1, places: 2 });
  }
  for (let i = 0; i < persons / 100; i++) {
    add(tables.alliances, { person: nobody, from: between(begin, end), to: open });
  }
  const own = (count: number, name: string) => ({
    codes: Array.from({ length: count }, (_, i) => `${name}${i + 1}`),
  });
  return {
    municipality: seed,
    on: today,
    inhabitants: persons * 2,
    persons: Array.from({ length: persons }, (_, i) => `borger-${i}`),
    units: own(4, 'team-'),
    caseworkers: own(caseworkers, 'sagsbehandler-'),
    providers: own(12, 'udbyder-'),
    tables: Object.fromEntries(names.map((name) => [name, finished(tables[name])])) as Record<
      TableName,
      Table
    >,
  };

  function addEpisode(from: number, to: number, one: Readonly<Record<string, number>>): void {
    const last = (to === open ? end : to) - 1;
    const partial = chance(20) ? 1 : 0;
    add(tables.episodes, { from, to, partial, ...one });
    add(tables.entries, { day: from, before: between(1, 19), ...one });
    let at = from;
    let course = from;
    while (at <= last) {
      const cut = at + 45 + upTo(245);
      const until = cut > last ? to : cut;
      const isActive = chance(27);
      const hours = isActive ? between(5, 37) * 100 : 0;
      const company = isActive && chance(40) ? hours : 0;
      const working = chance(10) ? 1 : 0;
      const full = working === 1 ? 2_500 : 3_700;
      const part = { from: at, to: until, ...one };
      add(tables.spells, { ...part, since: from, full, active: hours, company, working });
      if (isActive) {
        const what = { offer: between(1, 10), provider: upTo(12) };
        add(tables.offers, { ...part, ...what, hours });
        const event = { ...one, ...what };
        if (chance(85)) add(tables.newOffers, { day: at, ...event, company: company > 0 ? 1 : 0 });
        if (until !== open) {
          const free = until + 183 > end ? 0 : between(1, 2);
          add(tables.endedOffers, { day: until - 1, ...event, reason: upTo(7), free });
        }
      }
      if (chance(15)) {
        add(tables.courses, { from: course, to: until, ...one, cv: upTo(1) });
        course = until;
      }
      at = until;
    }
    if (course <= last) add(tables.courses, { from: course, to, ...one, cv: upTo(1) });
    for (let on = from + upTo(150); on <= last; on += 65 + upTo(290)) {
      add(tables.interviews, { day: on, ...one, kind: between(1, 4), form: between(1, 3) });
    }
    for (let on = from + upTo(150); on <= last; on += 85 + upTo(320)) {
      const timely = chance(80) ? 1 : 2;
      const subject = chance(80) ? 1 : 2;
      add(tables.duties, { day: on, ...one, subject, duty: between(1, 12), timely });
    }
    if (last > end - 150 && chance(60)) {
      const met = between(1, 2);
      add(tables.quotas, { day: between(end - 150, end), ...one, subject: between(1, 2), met });
    }
    if (chance(6))
      add(tables.complaints, { day: from + 5, ...one, kind: between(1, 2), outcome: 0 });
    if (chance(15)) add(tables.referrals, { day: from + 9, ...one, outcome: upTo(2) });
    if (chance(2))
      add(tables.risk, { from, to, ...one, contacted: between(1, 2), followedUp: upTo(2) });
    if (to === open) return;
    const days = to - from;
    const after = (lag: number): number => (last + lag > end ? 0 : between(1, 19));
    add(tables.exits, {
      day: last,
      ...one,
      days,
      partial,
      after: between(1, 19),
      status30: after(30),
      status92: after(92),
      status182: after(182),
      status365: after(365),
    });
    add(tables.courseEnds, { day: last, ...one, reason: upTo(8) });
    const free = Math.max(from, to - 91);
    if (chance(60)) add(tables.selfSupporting, { from: free, to, ...one });
    const back = Math.max(from, to - 30);
    if (chance(45)) add(tables.backAtWork, { from: back, to, ...one });
  }
}

function finished({ name, columns, rows }: Filling): Table {
  return {
    name,
    rows,
    columns: Object.fromEntries(
      Object.entries(columns).map(([column, values]) => [
        column,
        values instanceof Uint32Array ? narrowed(values.subarray(0, rows)) : values.slice(0, rows),
      ]),
    ),
  };
}
