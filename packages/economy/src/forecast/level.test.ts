import { expect, test } from 'vitest';
import { carriedOn, levelOf } from './level.ts';

const places = (count: number): number[] => Array.from({ length: count }, (_, at) => at % 12);

/** Swings of a year, as far as they sum to nothing. */
const swing = [0.3, 0.1, 0, -0.1, -0.2, -0.3, -0.3, -0.1, 0, 0.1, 0.2, 0.3];

test('numbers that stand still are carried on as they are', () => {
  const level = levelOf(
    Array.from({ length: 40 }, () => 50),
    places(40),
    50,
  );
  expect(level.level).toBe(50);
  expect(level.slope).toBe(0);
  expect(level.season.every((one) => one === 1)).toBe(true);
  expect(carriedOn(level, places(12))).toEqual(Array.from({ length: 12 }, () => 50));
});

// By hand: (0,03 · 100)² / 100 = 0,09; (√(0,09² + 4 · 0,09) - 0,09) / 2 = (0,606712 - 0,09) / 2 = 0,258356.
// And (0,03 · 4)² / 4 = 0,0036; (√(0,0036² + 4 · 0,0036) - 0,0036) / 2 = (0,120054 - 0,0036) / 2 = 0,058227.
test.each([
  [100, 0.258356],
  [4, 0.058227],
])('a level of %d moves by %d of a surprise: few are trusted less', (mean, gain) => {
  const { gain: got } = levelOf(
    Array.from({ length: 30 }, () => mean),
    places(30),
    mean,
  );
  expect(got).toBeCloseTo(gain, 5);
});

test('a season is found, and told again', () => {
  const numbers = places(48).map((place) => 200 * (1 + (swing[place] ?? 0)));
  const level = levelOf(numbers, places(48), 20);
  const told = carriedOn(level, places(12));
  told.forEach((one, place) => {
    expect(Math.abs(one - (numbers[place] ?? 0))).toBeLessThan(8);
  });
});

test('what chance explains is no season', () => {
  // Poisson numbers of mean 25 would vary by 5; these do, and the years do not repeat each other.
  const numbers = Array.from({ length: 36 }, (_, at) => 25 + (((at * 7919) % 11) - 5));
  expect(levelOf(numbers, places(36), 25).season).toEqual(Array.from({ length: 12 }, () => 1));
});

test('under two years there is no season, under one no trend', () => {
  const numbers = (count: number): number[] =>
    places(count).map((place, at) => 200 * (1 + (swing[place] ?? 0)) + 20 * at);
  expect(levelOf(numbers(23), places(23), 20).season.every((one) => one === 1)).toBe(true);
  expect(levelOf(numbers(11), places(11), 20).slope).toBe(0);
});

test('a trend is carried on and dies away', () => {
  const numbers = Array.from({ length: 24 }, (_, at) => 100 + 4 * at);
  const level = levelOf(numbers, places(24), 10);
  expect(level.slope).toBeGreaterThan(3.5);
  expect(level.slope).toBeLessThanOrEqual(4);
  const told = carriedOn(level, places(60));
  // Steps of 0,9, 0,9², …: all of them come to nine first steps.
  expect((told[1] ?? 0) - (told[0] ?? 0)).toBeCloseTo(level.slope * 0.9 ** 2, 8);
  expect(told.at(-1)).toBeCloseTo(level.level + level.slope * 9, 0);
});

test('a trend that could be chance is none, and no number becomes negative', () => {
  const few = Array.from({ length: 24 }, (_, at) => 3 + (at % 3) - at / 100);
  expect(levelOf(few, places(24), 3).slope).toBe(0);
  const falling = Array.from({ length: 24 }, (_, at) => Math.max(0, 46 - 2 * at));
  expect(Math.min(...carriedOn(levelOf(falling, places(24), 0.3), places(24)))).toBe(0);
});
