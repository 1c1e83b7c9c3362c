import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reordered } from './order.ts';

const placesOf = (ids: string, wanted: Readonly<Record<string, number>> = {}) =>
  ids.split('').map((id, n) => ({ id, stands: n + 1, wanted: wanted[id] ?? n + 1 }));

test.each([
  ['nothing is moved', {}, 'abcde'],
  ['one goes up', { d: 2 }, 'adbce'],
  ['one goes down', { b: 4 }, 'acdbe'],
  ['two change places', { a: 5, e: 1 }, 'ebcda'],
  ['one goes further than the last', { a: 99 }, 'bcdea'],
])('%s', (_, wanted, order) => {
  expect(reordered(placesOf('abcde', wanted)).join('')).toBe(order);
});

test('every point stays, and one that is moved alone stands where it is wanted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (count, from, to) => {
      const places = Array.from({ length: count }, (_, n) => ({
        id: String(n),
        stands: n + 1,
        wanted: n === from % count ? (to % count) + 1 : n + 1,
      }));
      const order = reordered(places);
      expect(new Set(order).size).toBe(count);
      expect(order.indexOf(String(from % count))).toBe(to % count);
    }),
  );
});
