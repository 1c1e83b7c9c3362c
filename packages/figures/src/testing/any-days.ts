import {
  addDays,
  addMonths,
  type Day,
  day,
  fromCivil,
  openEnd,
  type Period,
  toCivil,
} from '@rettidig/engine';
import type { CodeList } from '@rettidig/law';
import fc from 'fast-check';

/** One of a list's codes. */
export const codeOf = <C extends string>(list: Pick<CodeList<C>, 'codes'>): fc.Arbitrary<C> =>
  fc.constantFrom(...list.codes.map(({ code }) => code));

/** Lengths and distances in days on which the definitions turn, each with its neighbours. */
const turningPoints = [1, 7, 28, 30, 46, 91, 92, 182, 183, 274, 365, 1_096].flatMap((days) => [
  days - 1,
  days,
  days + 1,
]);

/** A number of days: from none to some months, often one that a definition turns on. */
export const anyLength: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 400 }),
  fc.constantFrom(...turningPoints.filter((days) => days > 0)),
);

/** The day of the population: around the change of law of July 2026, often on an edge of a period. */
export const anyToday: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: day('2026-02-10'), max: day('2028-02-29') }).map((at) => at as Day),
  fc.constantFrom(
    ...['2026-11-23', '2026-12-31', '2027-01-01', '2026-09-30', '2028-02-29'].map(day),
  ),
);

/** When the life of a citizen with the municipality begins: up to five years ago, now and then in time to come. */
export const anyStart = (on: Day): fc.Arbitrary<Day> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 500 }).map((days) => addDays(on, -days)) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 1_900 }).map((days) => addDays(on, -days)) },
    { weight: 2, arbitrary: anyLength.map((days) => addDays(on, -days)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }).map((days) => addDays(on, days)) },
  );

/** A day in a life that began on `start`, seen on `on`: now and then before it, today, or to come. */
export const dayIn = (start: Day, on: Day): fc.Arbitrary<Day> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .integer({ min: 0, max: Math.max(1, on - start) })
        .map((days) => addDays(start, days)),
    },
    { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }).map((days) => addDays(on, days)) },
    { weight: 2, arbitrary: anyLength.map((days) => addDays(on, -days)) },
    { weight: 1, arbitrary: anyLength.map((days) => addDays(start, days - 20)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: -14, max: 1 }), fc.integer({ min: -1, max: 1 }))
        .map(([months, days]) => addDays(addMonths(firstOfMonth(on), months), days)),
    },
  );

function firstOfMonth(on: Day): Day {
  const { year, month } = toCivil(on);
  return fromCivil(year, month, 1);
}

/** A spell in a life; one in four still runs, and some end in time to come. */
export const spellIn = (start: Day, on: Day): fc.Arbitrary<Period> =>
  fc
    .tuple(dayIn(start, on), fc.option(anyLength, { freq: 4 }))
    .map(([from, length]) => ({ from, to: length === null ? openEnd : addDays(from, length) }));

/** Spells that follow each other without overlap, touching or apart; the last may still run. */
export const spellsFrom = (start: Day, most: number): fc.Arbitrary<readonly Period[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(0, 0, 0, 1, 2, 30, 91, 100), anyLength), {
        maxLength: most,
      }),
      fc.boolean(),
    )
    .map(([parts, runs]) => {
      const spells: Period[] = [];
      let next = start;
      for (const [gap, length] of parts) {
        const from = addDays(next, gap);
        next = addDays(from, length);
        spells.push({ from, to: next });
      }
      const last = spells.pop();
      if (last !== undefined) spells.push(runs ? { ...last, to: openEnd } : last);
      return spells;
    });

/** Like `spellsFrom`, or one long spell from the first day: long cases are those the law asks most of. */
export const longOrShort = (start: Day, most: number): fc.Arbitrary<readonly Period[]> =>
  fc.oneof(
    spellsFrom(start, most),
    fc
      .option(fc.integer({ min: 150, max: 900 }), { freq: 1 })
      .map((length) => [{ from: start, to: length === null ? openEnd : addDays(start, length) }]),
  );

/** Gives every spell of a list what an arbitrary makes. */
export const withEach = <P extends object, T extends object>(
  spells: fc.Arbitrary<readonly P[]>,
  each: fc.Arbitrary<T>,
): fc.Arbitrary<readonly (P & T)[]> =>
  spells.chain((list) =>
    fc
      .array(each, { minLength: list.length, maxLength: list.length })
      .map((made) =>
        list.flatMap((spell, i) => made.slice(i, i + 1).map((one) => ({ ...spell, ...one }))),
      ),
  );

/** Numbers a list: `prefix0`, `prefix1`. */
export function numbered<T extends object>(
  prefix: string,
  list: readonly T[],
): readonly (T & { readonly id: string })[] {
  return list.map((one, i) => ({ ...one, id: `${prefix}${i}` }));
}
