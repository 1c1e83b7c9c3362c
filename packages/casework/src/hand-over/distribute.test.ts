import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseToPlace, type Colleague, distribute } from './distribute.ts';

const cases = fc.uniqueArray(fc.record({ id: fc.uuid(), weight: fc.integer({ min: 1, max: 9 }) }), {
  selector: ({ id }) => id,
});
const colleagues = fc.uniqueArray(
  fc.record({ id: fc.uuid(), load: fc.integer({ min: 0, max: 90 }) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

const loadsAfter = (
  placed: ReadonlyMap<string, string>,
  all: readonly CaseToPlace[],
  who: readonly Colleague[],
) =>
  who.map(({ id, load }) =>
    all.reduce((sum, one) => sum + (placed.get(one.id) === id ? one.weight : 0), load),
  );

test('three cases of 3, 2 and 1 to two who have nothing: 3 to the one, 2 and 1 to the other', () => {
  const placed = distribute(
    [
      { id: 'c', weight: 1 },
      { id: 'a', weight: 3 },
      { id: 'b', weight: 2 },
    ],
    [
      { id: 'x', load: 0 },
      { id: 'y', load: 0 },
    ],
  );
  expect([...placed]).toEqual([
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'y'],
  ]);
});

test('every case gets somebody, and nobody who got one could have been spared by the heaviest case', () => {
  fc.assert(
    fc.property(cases, colleagues, (all, who) => {
      const placed = distribute(all, who);
      expect(placed.size).toBe(all.length);
      const got = new Set(placed.values());
      const loads = loadsAfter(placed, all, who);
      const least = Math.min(...loads);
      const heaviest = Math.max(0, ...all.map(({ weight }) => weight));
      const spread = loads.filter((_, i) => got.has(who[i]?.id ?? '')).map((load) => load - least);
      expect(Math.max(0, ...spread)).toBeLessThanOrEqual(heaviest);
    }),
  );
});

test('the order of cases and colleagues does not matter', () => {
  fc.assert(
    fc.property(cases, colleagues, (all, who) => {
      expect(new Map(distribute(all.toReversed(), who.toReversed()))).toEqual(
        new Map(distribute(all, who)),
      );
    }),
  );
});

test('with nobody to take them, nothing is placed', () => {
  expect(distribute([{ id: 'a', weight: 1 }], []).size).toBe(0);
});

test('a case that is not for everybody goes to one who may have it, or stays', () => {
  const placed = distribute(
    [
      { id: 'a', weight: 3, only: new Set(['y']) },
      { id: 'b', weight: 2, only: new Set() },
      { id: 'c', weight: 1 },
    ],
    [
      { id: 'x', load: 0 },
      { id: 'y', load: 50 },
    ],
  );
  expect([...placed]).toEqual([
    ['a', 'y'],
    ['c', 'x'],
  ]);
});
