import { addDays, day, type Day } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Places, weekBalances } from './capacity.ts';
import type { Demand } from './demand.ts';

const today = day('2026-11-18');
const demand = (opens: string, due: string): Demand => ({ opens: day(opens), due: day(due) });
const places = (on: string, count: number): Places => ({ on: day(on), count });
const two = { today, weeks: 2 };
const first = day('2026-11-16');
const second = day('2026-11-23');

describe('what is due against what there is room for', () => {
  test('the places of an earlier week help a later one', () => {
    const due = [demand('2026-11-01', '2026-11-24'), demand('2026-11-01', '2026-11-25')];
    expect(weekBalances(due, [places('2026-11-19', 2)], two)).toEqual([
      { monday: first, due: 0, overdue: 0, places: 2, missing: 0 },
      { monday: second, due: 2, overdue: 0, places: 0, missing: 0 },
    ]);
  });

  test('a place before a demand opens, or after it is due, does not help it', () => {
    const due = [demand('2026-11-20', '2026-11-24')];
    const around = [places('2026-11-19', 9), places('2026-11-25', 9)];
    expect(weekBalances(due, around, two)[1]).toMatchObject({ due: 1, missing: 1 });
  });

  test('what is overdue is due in the first week, and is said', () => {
    const due = [demand('2026-05-14', '2026-11-14'), demand('2026-11-01', '2026-11-20')];
    expect(weekBalances(due, [places('2026-11-19', 1)], two)[0]).toEqual({
      monday: first,
      due: 2,
      overdue: 1,
      places: 1,
      missing: 1,
    });
  });

  test('a place of the past, and what is due after the weeks, count for nothing', () => {
    const due = [demand('2026-11-01', '2026-11-30')];
    const balances = weekBalances(due, [places('2026-11-17', 5), places('2026-11-30', 5)], two);
    expect(balances.map(({ due: n, places: p, missing }) => [n, p, missing])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('a week asks for as many as are due and lacks what the hand finds', () => {
    // 3 + 12 + 1 interviews, 10 places in the first two weeks and 8 in the third: 5 of the second week lack a place.
    const many = (n: number, due: string) =>
      Array.from({ length: n }, () => demand('2026-10-01', due));
    const due = [...many(3, '2026-11-20'), ...many(12, '2026-11-27'), ...many(1, '2026-12-04')];
    const room = [places('2026-11-19', 5), places('2026-11-24', 5), places('2026-12-01', 8)];
    const balances = weekBalances(due, room, { today, weeks: 3 });
    expect(balances.map(({ missing }) => missing)).toEqual([0, 5, 0]);
  });
});

/** The most demands that get a place, by augmenting paths; slow and obvious. */
function mostPlaced(demands: readonly Demand[], rooms: readonly Places[]): number {
  const seats = rooms.flatMap(({ on, count }) => Array.from({ length: count }, () => on));
  const holder = new Map<number, number>();
  const place = (one: number, tried: Set<number>): boolean =>
    seats.some((on, seat) => {
      const wants = demands[one];
      if (wants === undefined || tried.has(seat) || on < wants.opens || on > wants.due)
        return false;
      tried.add(seat);
      const other = holder.get(seat);
      if (other !== undefined && !place(other, tried)) return false;
      holder.set(seat, one);
      return true;
    });
  return demands.filter((_, one) => place(one, new Set())).length;
}

test('no other way to use the places leaves fewer without one', () => {
  const dayOf = fc.integer({ min: 0, max: 20 }).map((n) => addDays(today, n));
  const demands = fc.array(
    fc
      .tuple(dayOf, fc.integer({ min: 0, max: 8 }))
      .map(([opens, n]): Demand => ({ opens, due: addDays(opens, n) })),
    { maxLength: 15 },
  );
  const rooms = fc.uniqueArray(fc.record({ on: dayOf, count: fc.integer({ min: 0, max: 3 }) }), {
    maxLength: 8,
    selector: ({ on }: { readonly on: Day }) => on,
  });
  fc.assert(
    fc.property(demands, rooms, (wanted, there) => {
      const balances = weekBalances(wanted, there, { today, weeks: 10 });
      const missing = balances.reduce((sum, week) => sum + week.missing, 0);
      expect(missing).toBe(wanted.length - mostPlaced(wanted, there));
    }),
  );
});
