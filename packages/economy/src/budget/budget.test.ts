import { day, kroner, type Money, openEnd, sumOf } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedPost } from '../post/post.ts';
import { type BudgetEntry, type BudgetLine, budgetsOf, entryFaults, noBudget } from './entry.ts';
import { type BudgetFollowUp, followUpBudget, type FollowUpInput } from './follow-up.ts';
import { splitDeviation } from './price-quantity.ts';
import { profileFaults, spread, weightsOf } from './profile.ts';
import { groupPosts, sumPosts } from './sums.ts';

const million = (amount: number): Money => kroner(Math.round(amount * 1000) * 1000);
const entry = (
  id: string,
  kind: BudgetEntry['kind'],
  lines: readonly (readonly [year: number, post: string, amount: Money, quantity?: number])[],
): BudgetEntry => ({
  id,
  kind,
  decidedOn: day('2014-02-18'),
  source: 'Sag 3',
  note: '',
  lines: lines.map(([year, post, amount, quantity = null]): BudgetLine => ({
    year,
    post,
    amount,
    quantity,
  })),
});

describe('a transfer', () => {
  /** From Beskæftigelse to Administration: 0,5 mio. in 2014, 1 in 2015 and 2016, 0,5 in 2017 (catalogue P-006, paper 003 line 218). */
  const moved = [
    [2014, 0.5],
    [2015, 1],
    [2016, 1],
    [2017, 0.5],
  ].flatMap(([year = 0, amount = 0]): [number, string, Money][] => [
    [year, 'beskaeftigelse', million(-amount)],
    [year, 'administration', million(amount)],
  ]);
  const transfer = entry('o', 'omplacering', moved);

  test('of 2014 to 2017 moves and leaves the whole as it was', () => {
    const original = entry('b', 'oprindeligt', [
      [2014, 'beskaeftigelse', million(445.5)],
      [2015, 'administration', million(10)],
    ]);
    expect(entryFaults(transfer, [original])).toEqual([]);
    const budgets = (year: number) =>
      [...budgetsOf([original, transfer], year)].map(([post, { corrected }]) => [post, corrected]);
    expect(budgets(2014)).toEqual([
      ['beskaeftigelse', million(445)],
      ['administration', million(0.5)],
    ]);
    expect(budgets(2015)).toEqual([
      ['administration', million(11)],
      ['beskaeftigelse', million(-1)],
    ]);
    expect(budgets(2017).map(([, amount]) => amount)).toEqual([million(-0.5), million(0.5)]);
    expect(budgets(2018)).toEqual([]);
  });

  test('that does not add up in a year is refused, and says by how much', () => {
    const wrong = entry('o', 'omplacering', [...moved, [2016, 'andet', million(0.2)]]);
    expect(entryFaults(wrong, [])).toEqual([
      { kind: 'gaar-ikke-op', year: 2016, rest: million(0.2) },
    ]);
  });

  test('never changes a year as a whole, whatever it moves', () => {
    const line = fc.tuple(
      fc.integer({ min: 2014, max: 2016 }),
      fc.constantFrom('a', 'b', 'c'),
      fc.integer({ min: -1e12, max: 1e12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const one = entry('o', 'omplacering', lines as [number, string, Money][]);
        const wrong = entryFaults(one, []).flatMap((fault) =>
          fault.kind === 'gaar-ikke-op' ? [fault] : [],
        );
        const rests = [2014, 2015, 2016].flatMap((year) => {
          const own = [...budgetsOf([one], year).values()].map(({ corrected }) => corrected);
          const rest = sumOf(...own);
          return rest === 0 ? [] : [{ kind: 'gaar-ikke-op', year, rest }];
        });
        expect(wrong.toSorted((a, b) => a.year - b.year)).toEqual(rests);
      }),
    );
  });
});

test('a post has one original budget a year, and a decision names a post once', () => {
  const first = entry('a', 'oprindeligt', [[2026, 'p', million(1)]]);
  expect(
    entryFaults(
      entry('b', 'oprindeligt', [
        [2026, 'p', million(2)],
        [2027, 'p', million(2)],
        [2027, 'p', million(3)],
      ]),
      [first],
    ),
  ).toEqual([
    { kind: 'post-to-gange', year: 2027, post: 'p' },
    { kind: 'har-oprindeligt', year: 2026, post: 'p' },
  ]);
  expect(entryFaults(first, [first])).toEqual([]);
  expect(entryFaults(entry('c', 'tillaegsbevilling', []), [])).toEqual([{ kind: 'ingen-linjer' }]);
});

describe('a budget over the months', () => {
  test('of 1.000,01 kr. evenly: 83,33 or 83,34 each, and 1.000,01 in all (by hand)', () => {
    const months = spread(
      kroner(1000.01),
      Array.from({ length: 12 }, () => 1),
    );
    expect(months.slice(0, 3)).toEqual([kroner(83.33), kroner(83.34), kroner(83.33)]);
    expect(sumOf(...months)).toBe(kroner(1000.01));
  });

  test('is the whole to the øre, whatever the weights', () => {
    const weights = fc
      .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 12, maxLength: 12 })
      .filter((all) => all.reduce((sum, one) => sum + one, 0) > 1e-6);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (amount, all) => {
        expect(sumOf(...spread(amount as Money, all))).toBe(amount);
      }),
    );
  });

  const profile = { id: 'x', post: 'p', year: 2026, weights: null } as const;
  test('lies as last year where last year is whole, and evenly where it is not, which is said', () => {
    const whole: readonly (Money | null)[] = Array.from({ length: 12 }, (_, at) => kroner(-at - 1));
    const asLast = { ...profile, kind: 'som-sidste-aar' } as const;
    expect(weightsOf(asLast, whole)).toEqual({
      weights: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((amount) => amount * 100),
      lacking: false,
    });
    for (const bad of [whole.with(3, null), whole.with(3, kroner(1)), whole.map(() => kroner(0))]) {
      expect(weightsOf(asLast, bad).lacking).toBe(true);
    }
  });

  test.for([
    [Array.from({ length: 11 }, () => 9), [{ kind: 'antal', found: 11 }]],
    [
      [101, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [
        { kind: 'uden-for', month: 1 },
        { kind: 'uden-for', month: 2 },
      ],
    ],
    [[50, 49.99, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], [{ kind: 'sum', sum: 99.99 }]],
    [[8.4, 8.3, 8.3, 8.4, 8.3, 8.3, 8.4, 8.3, 8.3, 8.4, 8.3, 8.3], []],
  ] as const)('percentages %j', ([percentages, faults]) => {
    expect(profileFaults(percentages)).toEqual(faults);
  });
});

describe('a deviation', () => {
  test('100 persons at 120.000 kr. that became 110 at 125.000 kr. (by hand)', () => {
    expect(
      splitDeviation({
        budget: kroner(12_000_000),
        actual: kroner(13_750_000),
        budgetQuantity: 100,
        actualQuantity: 110,
      }),
    ).toEqual({
      budgetQuantity: 100,
      actualQuantity: 110,
      budgetAtActual: kroner(13_200_000),
      // 10 persons more at 120.000 kr.
      quantityEffect: kroner(1_200_000),
      // 110 persons at 5.000 kr. more.
      priceEffect: kroner(550_000),
      deviation: kroner(1_750_000),
    });
  });

  test('is the price and the quantity together, to the øre', () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 });
    // Up to a thousand times the budgeted quantity.
    const quantity = fc.double({ min: 10, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(amount, amount, quantity, quantity, (budget, actual, planned, counted) => {
        const split = splitDeviation({
          budget: budget as Money,
          actual: actual as Money,
          budgetQuantity: planned,
          actualQuantity: counted,
        });
        if (typeof split === 'string') throw new Error(split);
        expect(sumOf(split.priceEffect, split.quantityEffect)).toBe(actual - budget);
        expect(split.deviation).toBe(actual - budget);
      }),
    );
  });

  test('is not split where something is lacking, and says what', () => {
    const all = { budget: kroner(1), actual: kroner(1), budgetQuantity: 1, actualQuantity: 1 };
    expect(splitDeviation({ ...all, actual: null })).toBe('intet-regnskab');
    expect(splitDeviation({ ...all, budgetQuantity: 0 })).toBe('intet-budgetantal');
    expect(splitDeviation({ ...all, budgetQuantity: null })).toBe('intet-budgetantal');
    expect(splitDeviation({ ...all, actualQuantity: null })).toBe('intet-talt-antal');
    const much = { ...all, budget: kroner(1e10), budgetQuantity: 0.01, actualQuantity: 1000 };
    expect(splitDeviation(much)).toBe('for-stort');
  });
});

const post = (id: string, is: Partial<DatedPost> = {}): DatedPost => ({
  id,
  name: id,
  appropriation: 'overfoersel',
  area: 'Beskæftigelse',
  accounts: [id],
  benefits: [],
  quantity: 'egen-optaelling',
  from: day('2014-01-01'),
  to: openEnd,
  ...is,
});

const month = (at: number, accounts: Readonly<Record<string, number>>, year = 2026) => ({
  month: day(`${year}-${String(at).padStart(2, '0')}-01`),
  accounts: Object.entries(accounts).map(([account, amount]) => ({
    account,
    amount: kroner(amount),
    rows: 1,
    name: null,
  })),
});

const nothingKnown: FollowUpInput = {
  year: 2026,
  posts: [],
  entries: [],
  profiles: [],
  months: [],
  quantities: new Map(),
  forecasts: new Map(),
  limits: { amount: null, pct: null },
};

describe('a follow-up', () => {
  /** 12.000.000 kr. and 100 persons; three months of 1.100.000 kr. and 105 persons. */
  const input: FollowUpInput = {
    ...nothingKnown,
    posts: [post('5.1'), post('5.2', { area: null }), post('5.3', { accounts: [] })],
    entries: [
      entry('a', 'oprindeligt', [
        [2026, '5.1', million(11), 100],
        [2026, '5.2', million(-3)],
        [2026, '5.3', million(1)],
      ]),
      entry('b', 'tillaegsbevilling', [[2026, '5.1', million(1)]]),
    ],
    months: [1, 2, 3, 5].map((at) =>
      month(at, { '5.1.01': 1_000_000, '5.1.02': 100_000, '5.2': -250_000, '9.9': 5000 }),
    ),
    quantities: new Map([['5.1', [105, 105, 105, null]]]),
  };
  const found = followUpBudget(input);
  const [one, two, three] = found.posts;

  test('counts the months until one is lacking, and says which come after', () => {
    expect([found.through, found.afterHole]).toEqual([3, [5]]);
  });

  test('expects of the year what was spent by the budget so far: 3,3 of 3 mio. gives 13,2 of 12', () => {
    expect([one?.budget.corrected, one?.budgetToDate, one?.actual]).toEqual([
      million(12),
      million(3),
      million(3.3),
    ]);
    expect(one?.forecast).toEqual({ how: 'forbrug', amount: million(13.2) });
    expect([one?.deviation, one?.pct]).toEqual([million(1.2), 10]);
  });

  test('splits what is deviated so far: 5 persons of 100, and the rest by price', () => {
    expect(one?.toDate).toMatchObject({
      quantityEffect: million(0.15),
      priceEffect: million(0.15),
    });
    expect(two?.toDate).toBe('intet-budgetantal');
  });

  test('an income stays an income, and a post without accounts has no actual and no forecast', () => {
    expect([two?.actual, two?.forecast?.amount, two?.deviation]).toEqual([
      million(-0.75),
      million(-3),
      0,
    ]);
    expect([three?.actual, three?.forecast, three?.deviation, three?.toDate]).toEqual([
      null,
      null,
      null,
      'intet-regnskab',
    ]);
  });

  test('names the accounts that stand on no post, and the whole is what was booked', () => {
    expect(found.unplaced).toEqual([
      {
        account: '9.9',
        name: null,
        amount: kroner(15_000),
        months: 3,
        place: { kind: 'ingen' },
      },
    ]);
    expect(found.bookedTotal).toBe(kroner(3 * 855_000));
  });

  test.for([
    [null, null, null],
    [1_200_000, null, 'over'],
    [1_200_001, null, null],
    [null, 10, 'over'],
    [null, 10.1, null],
    [1_000_000, 11, null],
  ] as const)('with the limits %s kr. and %s percent it is flagged %s', ([amount, pct, flag]) => {
    const limits = { amount: amount === null ? null : kroner(amount), pct };
    expect(followUpBudget({ ...input, limits }).posts[0]?.flag).toBe(flag);
  });

  test('by a forecast of the caseload: 90 persons so far, 105 expected, at the price so far', () => {
    // 90 days of 365 at 105 persons cost 3.300.000; the year at 120 persons costs 120 × 365 / (105 × 90) times that.
    const forecasts = new Map([['5.1', { low: 110, expected: 120, high: 20 }]]);
    const [own] = followUpBudget({ ...input, forecasts }).posts;
    expect(own?.forecast).toEqual({
      how: 'sagstal',
      amount: Math.round((330_000_000 * 120 * 365) / (105 * 90)),
      low: million(3.3),
      high: Math.round((330_000_000 * 110 * 365) / (105 * 90)),
      quantity: 120,
    });
    expect(own?.ofYear).toMatchObject({ quantityEffect: million(2.4) });
  });

  test('without accounts nothing is spent and nothing expected, and neither is 0', () => {
    const empty = followUpBudget({ ...input, months: [] });
    expect(empty.through).toBe(0);
    expect(empty.posts.map(({ actual, forecast }) => [actual, forecast])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(sumPosts(empty.posts)).toMatchObject({ withoutActual: 3, withoutForecast: 3 });
  });

  test('a post that has ended and still has a budget is followed up', () => {
    const ended = post('5.1', { to: day('2026-01-01') });
    const names = (all: BudgetFollowUp): readonly string[] =>
      all.posts.map(({ post: { id } }) => id);
    expect(names(followUpBudget({ ...input, posts: [ended] }))).toEqual(['5.1']);
    expect(names(followUpBudget({ ...input, posts: [ended], entries: [] }))).toEqual([]);
  });
});

test('posts add up to the whole, however they are put together, and with what has no post to what was booked', () => {
  const amounts = fc.array(
    fc.record({
      area: fc.constantFrom('Beskæftigelse', 'Administration', null),
      appropriation: fc.constantFrom('overfoersel' as const, 'serviceramme' as const, null),
      budget: fc.integer({ min: -1e10, max: 1e10 }),
      booked: fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 4, maxLength: 4 }),
      placed: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(amounts, (all) => {
      const posts = all.map(({ area, appropriation, placed }, at) =>
        post(`k${at}`, { area, appropriation, accounts: placed ? [`k${at}`] : ['ingen'] }),
      );
      const lines = all.map(({ budget }, at): [number, string, Money] => [
        2026,
        `k${at}`,
        budget as Money,
      ]);
      const months = [1, 2, 3, 4].map((at) => ({
        month: day(`2026-0${at}-01`),
        accounts: all.map(({ booked }, place) => ({
          account: `k${place}`,
          amount: (booked[at - 1] ?? 0) as Money,
          rows: 1,
          name: null,
        })),
      }));
      const found = followUpBudget({
        ...nothingKnown,
        posts,
        entries: lines.length === 0 ? [] : [entry('a', 'oprindeligt', lines)],
        months,
      });
      const whole = sumPosts(found.posts);
      expect(whole.corrected).toBe(all.reduce((sum, { budget }) => sum + budget, 0));
      for (const by of ['omraade', 'bevillingstype'] as const) {
        const groups = groupPosts(found.posts, by).map((group) => sumPosts(group.posts));
        for (const part of ['corrected', 'actual', 'forecast', 'deviation'] as const) {
          expect(sumOf(...groups.map((group) => group[part]))).toBe(whole[part]);
        }
      }
      const outside = sumOf(...found.unplaced.map(({ amount }) => amount));
      expect(sumOf(whole.actual, outside)).toBe(found.bookedTotal);
      expect(found.bookedTotal).toBe(
        all.flatMap(({ booked }) => booked).reduce((sum, one) => sum + one, 0),
      );
    }),
  );
});

test('nothing is nothing', () => {
  expect(noBudget.corrected).toBe(0);
  expect(followUpBudget(nothingKnown).posts).toEqual([]);
});
