import { type Day, day, type Period } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Where } from '../measure/measure.ts';
import { together } from '../loops/desk.ts';
import {
  type Column,
  columnDay,
  type Columns,
  openColumn,
  type Table,
} from '../snapshot/columns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { calendarOf } from './calendar.ts';
import type { Pass } from './counting.ts';
import { eventsIn } from './events.ts';
import { leftOut, partOfRows } from './select.ts';
import { boundsOf, daysIn } from './spans.ts';

// Tables of several thousand rows, which the random populations of the oracles never have. The answers expected are counted
// row by row, each for itself.

const on = day('2026-07-01');
const first = columnDay(day('2026-01-01'));
const months: readonly Period[] = [1, 2, 3, 4, 5].map((month) => ({
  from: day(`2026-0${month}-01`),
  to: day(`2026-0${month + 1}-01`),
}));

const random = (seed: number) => {
  let state = seed + 1;
  return (until: number): number => {
    state = (state * 48_271) % 0x7fffffff;
    return state % until;
  };
};

interface Size {
  readonly rows: number;
  readonly situations: number;
  /** How many numbers a column of the situations, and one of the rows, can hold. */
  readonly teams: number;
  readonly kinds: number;
  readonly seed: number;
}

const anySize: fc.Arbitrary<Size> = fc.record({
  rows: fc.oneof(fc.constantFrom(0, 1, together, together + 1), fc.nat({ max: 3 * together })),
  situations: fc.constantFrom(3, 300, 70_000),
  teams: fc.constantFrom(4, 700),
  kinds: fc.constantFrom(4, 700),
  seed: fc.nat(),
});

const narrowest = (numbers: readonly number[], highest: number): Column => {
  if (highest <= 0xff) return Uint8Array.from(numbers);
  return highest <= 0xffff ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
};

function tableOf({ rows, situations, teams, kinds, seed }: Size): Table {
  const next = random(seed);
  const many = (count: number, highest: number): Column =>
    narrowest(
      Array.from({ length: count }, () => next(highest + 1)),
      highest,
    );
  const shared: Columns = { rows: situations, columns: { unit: many(situations, teams) } };
  const from = Uint16Array.from({ length: rows }, () => first - 40 + next(230));
  return {
    name: 'offers',
    rows,
    situations: shared,
    columns: {
      from,
      to: from.map((begins) => begins + 1 + next(90)),
      day: from,
      situation: many(rows, situations - 1),
      provider: many(rows, kinds),
      hours: Uint16Array.from({ length: rows }, () => next(3_700)),
    },
  };
}

const numberIn = (table: Table, name: string, row: number): number =>
  name === 'unit'
    ? (table.situations.columns['unit']?.[table.columns['situation']?.[row] ?? 0] ?? 0)
    : (table.columns[name]?.[row] ?? 0);

const counts = (table: Table, row: number, where: readonly Where[]): boolean =>
  where.every((one) =>
    'is' in one
      ? one.is.includes(numberIn(table, one.column, row))
      : !one.isNot.includes(numberIn(table, one.column, row)),
  );

function passOf(table: Table, part: Uint16Array, parts: number): Pass {
  const quantity = { table: 'offers', count: { kind: 'days' } } as const;
  const snapshot = { on: on as Day } as Snapshot;
  return { snapshot, table, part, parts, calendar: calendarOf(quantity, months, on) };
}

/** For each part and month the sum of what a row of the part counts in it. */
function byHand(
  table: Table,
  split: string,
  parts: number,
  where: readonly Where[],
  amount: (row: number, from: number, to: number) => number,
): readonly number[] {
  const sums = Array.from({ length: parts * months.length }, () => 0);
  for (let row = 0; row < table.rows; row++) {
    if (!counts(table, row, where)) continue;
    months.forEach(({ from, to }, q) => {
      const at = numberIn(table, split, row) * months.length + q;
      sums[at] = (sums[at] ?? 0) + amount(row, columnDay(from), columnDay(to));
    });
  }
  return sums;
}

const asked = fc.record({
  size: anySize,
  split: fc.constantFrom('unit', 'provider'),
  where: fc.constantFrom<readonly Where[]>(
    [],
    [{ column: 'unit', isNot: [0, 2] }],
    [{ column: 'provider', is: [1, 2, 500] }],
    [
      { column: 'provider', isNot: [3] },
      { column: 'unit', is: [1, 3] },
    ],
  ),
});

test('rows are chosen and dealt out to parts as each says for itself', () => {
  fc.assert(
    fc.property(asked, ({ size, split, where }) => {
      const table = tableOf(size);
      const parts = Math.max(size.teams, size.kinds) + 1;
      const found = partOfRows(table, where, { column: split, parts });
      const expected = Array.from({ length: size.rows }, (_, row) =>
        counts(table, row, where) ? numberIn(table, split, row) : leftOut,
      );
      expect(Array.from(found)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('days with several weights, and events, are those of each row', () => {
  fc.assert(
    fc.property(asked, ({ size, split, where }) => {
      const table = tableOf(size);
      const parts = Math.max(size.teams, size.kinds) + 1;
      const pass = passOf(table, partOfRows(table, where, { column: split, parts }), parts);
      const { from, to, hours } = table.columns as Record<string, Uint16Array>;
      if (from === undefined || to === undefined || hours === undefined) throw new Error('None.');
      const [weighed, days] = daysIn(pass, { from, to }, [hours, null]);
      const of = (amount: (row: number, begin: number, end: number) => number) =>
        byHand(table, split, parts, where, amount);
      const daysOf = (row: number, begin: number, end: number): number =>
        Math.max(0, Math.min(end, to[row] ?? 0) - Math.max(begin, from[row] ?? 0));
      const isIn = (row: number, begin: number, end: number): boolean =>
        (from[row] ?? 0) >= begin && (from[row] ?? 0) < end;
      expect(Array.from(days ?? [])).toEqual(of(daysOf));
      expect(Array.from(weighed ?? [])).toEqual(
        of((row, begin, end) => daysOf(row, begin, end) * (hours[row] ?? 0)),
      );
      const events = (amountOf: (row: number) => number) =>
        of((row, begin, end) => (isIn(row, begin, end) ? amountOf(row) : 0));
      expect(Array.from(eventsIn(pass, undefined))).toEqual(events(() => 1));
      expect(Array.from(eventsIn(pass, 'hours'))).toEqual(events((row) => hours[row] ?? 0));
    }),
    { numRuns: 60 },
  );
});

test('days are cut to a window of each row, which may end after every day', () => {
  const window = fc.constantFrom(
    { since: 'since', from: 0, to: 46 },
    { since: 'since', from: 46, to: 91 },
    { since: 'since', from: 1_096, to: openColumn },
  );
  fc.assert(
    fc.property(anySize, window, ({ rows, seed }, { since, from: opens, to: closes }) => {
      const next = random(seed);
      const numbers = (of: () => number) => Uint16Array.from({ length: rows }, of);
      const from = numbers(() => 1_200 + next(3_000));
      const columns = {
        from,
        to: from.map((begins) => (next(5) === 0 ? openColumn : begins + 1 + next(400))),
        since: from.map((begins) => begins - next(1_200)),
      };
      const table: Table = { name: 'spells', rows, situations: { rows: 0, columns: {} }, columns };
      const found = boundsOf(table, { since, from: opens, to: closes });
      for (let row = 0; row < rows; row += 7) {
        const start = columns.since[row] ?? 0;
        const days = Array.from({ length: 1_700 }, (_, i) => start + i);
        const isIn = (one: number, begins = 0, ends = 0): boolean => begins <= one && one < ends;
        const expected = days.filter(
          (one) => isIn(one, from[row], columns.to[row]) && isIn(one - start, opens, closes),
        );
        expect(days.filter((one) => isIn(one, found.from[row], found.to[row]))).toEqual(expected);
      }
    }),
    { numRuns: 12 },
  );
});
