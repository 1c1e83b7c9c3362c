import { describe, expect, test } from 'vitest';
import { stream } from './stream.ts';

describe('a stream of chance', () => {
  test('has the same draws for the same name, and others for another', () => {
    const draws = (name: string): number[] => {
      const chance = stream(name);
      return Array.from({ length: 20 }, () => chance.below(1000));
    };
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  test('draws every number below n about equally often', () => {
    const chance = stream('even');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 100_000; draw++) {
      const value = chance.below(10);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    // Nine degrees of freedom: 27.9 is exceeded once in a thousand streams.
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(27.9);
  });

  test('keeps within its bounds, and picks by weight', () => {
    const chance = stream('bounds');
    const seen = { often: 0, seldom: 0, never: 0 };
    for (let draw = 0; draw < 10_000; draw++) {
      const between = chance.between(-3, 3);
      expect(between).toBeGreaterThanOrEqual(-3);
      expect(between).toBeLessThanOrEqual(3);
      seen[
        chance.weighted([
          [9, 'often'],
          [1, 'seldom'],
          [0, 'never'],
        ] as const)
      ]++;
    }
    expect(seen.never).toBe(0);
    expect(seen.often / seen.seldom).toBeGreaterThan(8);
    expect(seen.often / seen.seldom).toBeLessThan(10);
    expect(chance.between(5, 4)).toBe(5);
    expect(chance.chance(0)).toBe(false);
    expect(chance.chance(100)).toBe(true);
  });

  test('shuffling loses nothing and repeats nothing', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const order = stream('order').shuffled(items);
    expect(order).not.toEqual(items);
    expect(order.toSorted((a, b) => a - b)).toEqual(items);
  });
});
