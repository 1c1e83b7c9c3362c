import { type Day, day } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMeasure, measures } from '../measure/measures.ts';
import { parsePeriod, periodOn } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { randomPopulation } from '../testing/any-population.ts';
import { canonicalJson, canonicalLines, definitionText } from './canonical.ts';
import { type CellBehind, cellsBehind, type Contribution, frozenCells } from './cells.ts';
import { differenceOf } from './difference.ts';

const from = day('2026-10-01');
const to = day('2026-11-01');
const row = (person: string | null, amount = 1): Contribution => ({
  person,
  from,
  to,
  amount,
  counted: { from, to, daily: amount },
  as: '',
});
const part = (person: string, begin: Day, end: Day): Contribution => ({
  ...row(person),
  from: begin,
  to: end,
  counted: { from: begin, to: end, daily: 1 },
});
const october = parsePeriod('2026-10') ?? expect.unreachable();

describe('the difference of two lists of contributions', () => {
  test.each<[what: string, before: Contribution[], after: Contribution[], found: object]>([
    ['nothing', [row('a'), row('b')], [row('b'), row('a')], {}],
    ['somebody new', [row('a')], [row('a'), row('b')], { added: ['b'] }],
    ['somebody less', [row('a'), row('b')], [row('b')], { gone: ['a'] }],
    ['another amount', [row('a', 31)], [row('a', 15)], { changed: ['a'] }],
    ['a row more of the same citizen', [row('a')], [row('a'), row('a')], { changed: ['a'] }],
    [
      'nothing where rows are cut otherwise',
      [row('a')],
      [part('a', from, day('2026-10-20')), part('a', day('2026-10-20'), to)],
      {},
    ],
    ['other days', [row('a')], [part('a', from, day('2026-10-20'))], { changed: ['a'] }],
    ['another caseworker', [row('a')], [{ ...row('a'), as: 'x' }], { changed: ['a'] }],
    ['somebody who adds nothing', [row('a')], [row('a'), row('b', 0)], {}],
    ['rows of the municipality', [row(null), row(null)], [row(null, 2)], { others: 3 }],
  ])('is %s', (_what, before, after, found) => {
    const none = { added: [], gone: [], changed: [], others: 0 };
    expect(differenceOf(before, after)).toEqual({ ...none, ...found });
  });

  test('turned round, who came is who went', () => {
    const rows = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', null), fc.nat(2))
        .map(([person, amount]) => row(person, amount)),
    );
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const there = differenceOf(one, other);
        const back = differenceOf(other, one);
        expect(back).toEqual({ ...there, added: there.gone, gone: there.added });
      }),
    );
  });
});

describe('the canonical text', () => {
  const scope = {
    measure: findMeasure('fuldtidspersoner') ?? expect.unreachable(),
    periods: [october],
    filter: { ydelse: ['kontanthjaelp', 'dagpenge'] },
    splitBy: 'ydelse' as const,
  };
  const under = {
    municipality: 173,
    definition: 'd',
    asKnownAt: '2026-11-21T08:00:00Z',
    lawDay: day('2026-11-21'),
  };
  const cellOf = (part: string, numerator: readonly Contribution[]): CellBehind => ({
    period: '2026-10',
    part,
    cell: { numerator: numerator.length, divisor: 31, value: numerator.length / 31 },
    numerator,
    divisor: [],
  });
  const lines = (cells: readonly CellBehind[], filter = scope.filter) => [
    ...canonicalLines(under, { ...scope, filter }, cells),
  ];
  const dagpenge = cellOf('dagpenge', [row('a', 31), row('b', 2)]);
  const kontanthjaelp = cellOf('kontanthjaelp', [row('c')]);

  test('is written out in full', () => {
    expect(lines([dagpenge])).toEqual([
      '{"asKnownAt":"2026-11-21T08:00:00Z","definition":"d","filter":{"ydelse":["dagpenge","kontanthjaelp"]},' +
        '"form":"rettidig-tal-1","lawDay":"2026-11-21","measure":"fuldtidspersoner","municipality":173,' +
        '"periods":["2026-10"],"splitBy":"ydelse"}',
      '{"cell":"2026-10/dagpenge","divisor":31,"numerator":2,"value":0.06451612903225806}',
      't a 20727 20758 31',
      't b 20727 20758 2',
    ]);
  });

  test('is the same in whatever order cells, rows and codes come', () => {
    const turned = { ...dagpenge, numerator: dagpenge.numerator.toReversed() };
    expect(lines([kontanthjaelp, turned], { ydelse: ['dagpenge', 'kontanthjaelp'] })).toEqual(
      lines([dagpenge, kontanthjaelp]),
    );
  });

  test('changes with every contribution, also where the number does not', () => {
    const swapped = cellOf('dagpenge', [row('a', 31), row('x', 2)]);
    expect(lines([swapped])).not.toEqual(lines([dagpenge]));
  });

  test('of a definition is that of the measure alone, and holds what is counted', () => {
    const texts = measures.map(definitionText);
    expect(new Set(texts).size).toBe(measures.length);
    const { measure } = scope;
    expect(definitionText({ ...measure, da: 'Et nyt navn', theme: 'effekt' })).toBe(
      definitionText(measure),
    );
    const otherwise = { ...measure.definition, da: `${measure.definition.da} Ellers ikke.` };
    for (const change of [{ scale: 100 }, { divisor: null }, { definition: otherwise }]) {
      expect(definitionText({ ...measure, ...change })).not.toBe(definitionText(measure));
    }
  });

  test('has the names of objects in order, and leaves lists alone', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: 1 } })).toBe(
      '{"a":{"c":1,"d":null},"b":[2,1]}',
    );
  });
});

describe('a public copy', () => {
  const people = (count: number): readonly Contribution[] =>
    Array.from({ length: count }, (_, i) => row(`p${i}`));
  const cellsOf = (...sizes: readonly (readonly [counted: number, among: number])[]) =>
    sizes.map(([counted, among], i): CellBehind => ({
      period: '2026-10',
      part: `del-${i}`,
      cell: { numerator: counted, divisor: among === 0 ? null : among, value: counted },
      numerator: people(counted),
      divisor: people(among),
    }));
  const hidden = (cells: readonly CellBehind[]) =>
    frozenCells(cells, { hideBelow: 5 }).map(({ suppressed }) => suppressed);

  // Fewer than five citizens are hidden (`hidesFew` in measure/usual.ts), and one more
  // where the sum of the parts would give the only hidden one away.
  test.each<
    [what: string, sizes: (readonly [number, number])[], found: ('faa' | 'afledt' | null)[]]
  >([
    [
      'few, and the next smallest',
      [
        [3, 0],
        [20, 0],
        [7, 0],
      ],
      ['faa', null, 'afledt'],
    ],
    [
      'two that are few',
      [
        [4, 0],
        [1, 0],
        [9, 0],
      ],
      ['faa', 'faa', null],
    ],
    [
      'nobody',
      [
        [0, 0],
        [5, 0],
        [9, 0],
      ],
      [null, null, null],
    ],
    [
      'few who are not counted',
      [
        [18, 20],
        [30, 60],
        [40, 90],
      ],
      ['faa', 'afledt', null],
    ],
    [
      'few who are counted among',
      [
        [0, 3],
        [30, 60],
        [40, 90],
      ],
      ['faa', 'afledt', null],
    ],
  ])('hides %s', (_what, sizes, found) => {
    expect(hidden(cellsOf(...sizes))).toEqual(found);
  });

  // A spell without hours in offers lies behind the activated as 0 hours: 20 on a benefit, 3 of them activated.
  test('hides few who add something among many who add nothing', () => {
    const cells = cellsOf([20, 20], [30, 60], [40, 90]).map((cell, i) =>
      i > 0
        ? cell
        : {
            ...cell,
            numerator: cell.numerator.map((one, n) => (n < 3 ? one : { ...one, amount: 0 })),
          },
    );
    expect(hidden(cells)).toEqual(['faa', 'afledt', null]);
  });

  test('leaves nothing of a hidden cell but its name', () => {
    expect(frozenCells(cellsOf([3, 0], [4, 0]), { hideBelow: 5 })[0]).toEqual({
      key: '2026-10/del-0',
      numerator: null,
      denominator: null,
      value: null,
      count: null,
      suppressed: 'faa',
    });
  });

  test('is no matter of what is kept inside the house', () => {
    const inside = frozenCells(cellsOf([3, 20]), { hideBelow: 0 });
    expect(inside).toEqual([
      {
        key: '2026-10/del-0',
        numerator: '3',
        denominator: '20',
        value: '3',
        count: 3,
        suppressed: null,
      },
    ]);
  });
});

test('the contributions add up to the numbers, and lie within the period', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const snapshot = buildSnapshot(randomPopulation(seed));
    for (const measure of [findMeasure('fuldtidspersoner'), findMeasure('samtaler')]) {
      if (measure === null) throw new Error('no such measure');
      const periods = [periodOn('maaned', snapshot.on)];
      for (const behind of cellsBehind(snapshot, {
        measure,
        periods,
        filter: {},
        splitBy: 'ydelse',
      })) {
        const sum = behind.numerator.reduce((total, { amount }) => total + amount, 0);
        expect(sum).toBe(behind.cell.numerator);
        for (const one of behind.numerator) {
          expect(periods[0]?.from).toBeLessThanOrEqual(one.from);
          expect(one.from).toBeLessThan(one.to);
          expect(one.to).toBeLessThanOrEqual(periods[0]?.to ?? 0);
        }
      }
    }
  }
});
