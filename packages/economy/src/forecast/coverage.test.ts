import { day } from '@rettidig/engine';
import { buildSnapshot, caseloadOf } from '@rettidig/figures';
import { syntheticTown } from '@rettidig/figures/testing';
import { expect, test } from 'vitest';
import { type World, worldSeries } from '../testing/caseload-world.ts';
import { type BackTest, type BackTestPoint, backTest, type ForecastMethod } from './back-test.ts';
import { type ForecastGround, forecastGround } from './forecast.ts';

/** Municipalities, days and seeds that the method was not made on. */
const towns = [
  { municipality: 190, seed: 11, on: day('2025-06-15') },
  { municipality: 420, seed: 12, on: day('2021-09-10') },
  { municipality: 573, seed: 13, on: day('2024-02-20') },
] as const;
/** About four years whose numbers stand still, more or less, before anybody looks. */
const levelDays = 1500;

const grounds: readonly ForecastGround[] = towns
  .flatMap((options) => {
    const { population } = syntheticTown({ ...options, levelDays });
    return forecastGround(caseloadOf(buildSnapshot(population)));
  })
  .filter((ground) => ground.outcome === 'prognose');

const pct = (points: readonly BackTestPoint[]): number =>
  (100 * points.filter(({ low, came, high }) => low <= came && came <= high).length) /
  points.length;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const errorOf = (of: readonly BackTest[], method: ForecastMethod): number =>
  mean(of.map(({ errors }) => errors[method] ?? Number.NaN));

const one = (value: number): string => value.toLocaleString('da-DK', { maximumFractionDigits: 1 });

test('the interval covers the truth in 85-95 percent of the months', () => {
  const points = grounds.flatMap((ground) => ground.backTest.points);
  const covered = pct(points);
  const width = mean(points.map(({ low, high }) => high - low));
  console.log(
    `Dækning ${one(covered)} pct. af ${points.length} måneder (${grounds.length} ydelser i ${towns.length} kommuner), ` +
      `middelbredde ${one(width)} af ${one(mean(points.map(({ came }) => came)))} helårspersoner.`,
  );
  expect(points.length).toBeGreaterThan(10_000);
  expect(covered).toBeGreaterThanOrEqual(85);
  expect(covered).toBeLessThanOrEqual(95);
});

test.each([
  ['the next quarter', 0, 3],
  ['the one after it', 3, 6],
  ['the second half of the year', 6, 12],
])('near and far alike: %s', (_name, from, to) => {
  const points = grounds.flatMap((ground) => ground.backTest.points);
  const covered = pct(points.filter(({ ahead }) => from <= ahead && ahead < to));
  console.log(`${from + 1}-${to} måneder frem: ${one(covered)} pct.`);
  expect(covered).toBeGreaterThanOrEqual(85);
  expect(covered).toBeLessThanOrEqual(95);
});

test.each([
  ['many', 200, Number.POSITIVE_INFINITY],
  ['few', 0, 200],
])('benefits of %s citizens', (_name, least, most) => {
  const points = grounds.flatMap((ground) => ground.backTest.points);
  const covered = pct(points.filter(({ came }) => least <= came && came < most));
  console.log(`${least}-${most} helårspersoner: ${one(covered)} pct.`);
  expect(covered).toBeGreaterThanOrEqual(85);
  expect(covered).toBeLessThanOrEqual(95);
});

test('stock and flow errs less than the last month, and than the year before', () => {
  const tried = grounds.map((ground) => ground.backTest);
  const [own, last, year] = (['stroem', 'sidste-maaned', 'aaret-foer'] as const).map((method) =>
    errorOf(tried, method),
  );
  console.log(
    `Middelfejl i helårspersoner: strøm ${one(own ?? 0)}, sidste måned ${one(last ?? 0)}, året før ${one(year ?? 0)}.`,
  );
  expect(own).toBeLessThan(last ?? 0);
  expect(own).toBeLessThan(year ?? 0);
});

/** Worlds whose every number is known; the bound is that the interval must not promise too much. */
const worlds: readonly (readonly [name: string, world: Omit<World, 'seed'>])[] = [
  ['level, few', { inflow: 5 }],
  ['level, many', { inflow: 60 }],
  ['a season', { inflow: 60, season: 0.3 }],
  ['growth of one percent a month', { inflow: 50, trend: 0.01 }],
  ['decline of one percent a month', { inflow: 50, trend: -0.01 }],
  ['a level that drifts', { inflow: 60, drift: 0.03 }],
  ['a level that drifts twice as fast as the method thinks', { inflow: 60, drift: 0.06 }],
];

test.each(worlds)('%s: at least 85 percent', (name, world) => {
  const points = Array.from({ length: 12 }, (_, seed) =>
    backTest(worldSeries({ ...world, seed: seed + 1 }), 0),
  ).flatMap((tried) => tried.points);
  console.log(`${name}: ${one(pct(points))} pct.`);
  expect(pct(points)).toBeGreaterThanOrEqual(85);
});
