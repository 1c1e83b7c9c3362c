import { addDays, type Day } from '@rettidig/engine';
import {
  buildSnapshot,
  computeFigure,
  type DimensionId,
  type Filter,
  type Measure,
  measures,
  type NamedPeriod,
  type Part,
  periodOn,
  periodsUntil,
} from '@rettidig/figures';
import { randomPopulation } from '@rettidig/figures/testing';
import { beforeAll, expect, test } from 'vitest';
import {
  type Duck,
  duckWorlds,
  type DuckFigure,
  figureInDuckDb,
  partOf,
  type Parts,
  placeOf,
} from './testing/figures-in-duckdb.ts';
import { measuresInSql } from './testing/measures-in-duckdb.ts';

const howMany = 210;
// The machine that runs the tests may be busy.
const patience = 30_000;

/** Periods of each kind: the running one, past ones, and one that has not begun. */
function periodsOf(on: Day): readonly (readonly NamedPeriod[])[] {
  const past = addDays(on, -130);
  return [
    [periodOn('maaned', past), ...periodsUntil(periodOn('maaned', addDays(on, 31)), 3)],
    [periodOn('kvartal', past), periodOn('kvartal', on)],
    [periodOn('uge', past), periodOn('uge', on), periodOn('uge', addDays(on, 7))],
    [periodOn('aar', on)],
    [periodOn('rullende-aar', past)],
  ];
}

const worlds = Array.from({ length: howMany }, (_, seed) => {
  const population = randomPopulation(seed);
  const lists = periodsOf(population.on);
  return { seed, population, lists, periods: lists.flat(), snapshot: buildSnapshot(population) };
});
type Tested = (typeof worlds)[number];

interface Asked {
  readonly filter?: { readonly id: DimensionId; readonly code: string };
  readonly splitBy?: DimensionId;
}

/** Cells in which DuckDB and the computation differ, for one population and one way of asking. */
function differences(
  { seed, snapshot, lists }: Tested,
  measure: Measure,
  { filter, splitBy }: Asked,
  duck: DuckFigure,
): readonly string[] {
  const limits: Filter = filter === undefined ? {} : { [filter.id]: [filter.code] };
  const before = filter === undefined ? [] : [filter.code];
  return lists.flatMap((periods) => {
    const query = { periods, filter: limits, splitBy: splitBy ?? null };
    const parts = computeFigure(snapshot, measure, query);
    return periods.flatMap((period, q) => {
      const place = placeOf(seed, period.code);
      const numerators = duck.numerators.get(place);
      const codes = splitBy === undefined ? [null] : [...codesOf(parts, before, numerators)];
      return codes.flatMap((code) => {
        const cell = parts.find((part) => part.code === code)?.cells[q];
        const part = partOf(code === null ? before : [...before, code]);
        const number = numerators?.get(part) ?? 0;
        const below = { part, filter: partOf(before), all: '' }[duck.divisorBy];
        // A part of which nothing is counted may be left out where its divisor is that of the others, too.
        const isLeftOut = cell === undefined && duck.divisorBy !== 'part';
        const divisor = isLeftOut ? 0 : (duck.divisors?.get(place)?.get(below) ?? 0);
        const value = valueOf(duck, number, divisor);
        const isSame =
          (cell?.numerator ?? 0) === number &&
          (cell?.divisor ?? 0) === divisor &&
          (cell?.value ?? 0) === value;
        return isSame
          ? []
          : [
              `seed ${seed}, ${period.code}, ${part}: ` +
                `${cell?.numerator} of ${cell?.divisor} is ${cell?.value}, ` +
                `in DuckDB ${number} of ${divisor} is ${value}`,
            ];
      });
    });
  });
}

/** The value of what DuckDB has counted; 0 where there is nothing to divide by. */
function valueOf({ divisors, times }: DuckFigure, number: number, divisor: number): number {
  if (divisors === null) return number * times;
  return divisor === 0 ? 0 : (number * times) / divisor;
}

/** The codes that either of them knows. */
function codesOf(
  parts: readonly Part[],
  before: readonly string[],
  numbers: Parts = new Map(),
): ReadonlySet<string | null> {
  const start = partOf([...before, '']);
  const found = [...numbers.keys()].filter((key) => key.startsWith(start));
  return new Set([
    ...parts.map(({ code }) => code),
    ...found.map((key) => key.slice(start.length)),
  ]);
}

/** Codes of a filter to ask one population for: two of those that DuckDB has seen there. */
function someCodes(
  { seed, periods }: Tested,
  numbers: DuckFigure['numerators'],
): ReadonlySet<string> {
  const seen = periods.flatMap(({ code }) => [...(numbers.get(placeOf(seed, code))?.keys() ?? [])]);
  return new Set([...new Set(seen.map((part) => part.split('|')[0] ?? ''))].slice(0, 2));
}

let duck: Duck;
beforeAll(async () => {
  duck = await duckWorlds(worlds);
});

test('every measure is written in SQL', () => {
  expect([...measuresInSql.keys()].toSorted()).toEqual(measures.map(({ id }) => id).toSorted());
});

test.each(measures)(
  '$id is the same in DuckDB, as a whole',
  async (measure) => {
    const found = await figureInDuckDb(duck, measure, {
      filterBy: [],
      splitBy: [],
      every: 1,
      first: 0,
    });
    const wrong = worlds.flatMap((world) => differences(world, measure, {}, found));
    expect(wrong.slice(0, 5)).toEqual([]);
  },
  patience,
);

// Each population takes its turn with one of the dimensions, and the next as a filter.
test.each(measures.filter(({ dimensions }) => dimensions.length > 0))(
  '$id is the same in DuckDB, split and filtered',
  async (measure) => {
    const { dimensions } = measure;
    const every = dimensions.length;
    const wrong: string[] = [];
    for (const [first, id] of dimensions.entries()) {
      const filter = dimensions[(first + 1) % every] ?? id;
      const splitBy = [id];
      const split = await figureInDuckDb(duck, measure, { filterBy: [], splitBy, every, first });
      const both = await figureInDuckDb(duck, measure, {
        filterBy: [filter],
        splitBy,
        every,
        first,
      });
      for (const world of worlds.filter(({ seed }) => seed % every === first)) {
        wrong.push(...differences(world, measure, { splitBy: id }, split));
        for (const code of someCodes(world, both.numerators)) {
          const asked = { filter: { id: filter, code }, splitBy: id };
          wrong.push(...differences(world, measure, asked, both));
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
  patience,
);
