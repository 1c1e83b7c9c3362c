import {
  addWeeks,
  type Day,
  day,
  kroner,
  minus,
  type Money,
  nothing,
  percentOf,
  sumOf,
} from '@rettidig/engine';
import { type Benefit, benefits } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DifferenceCause, differenceCauses } from './causes.ts';
import { type CitizenClaim, stateShareOf } from './claim.ts';
import type { OwnWeek } from './own-week.ts';
import { type Accounts, type Difference, reconcile, type Reconciliation } from './reconcile.ts';
import { runsOf, sumByCause } from './runs.ts';

const monday = day('2026-11-02');

/** Week 10 of the first run, on 40 pct., 3.000 kr. */
const own = (is: Partial<OwnWeek> = {}): OwnWeek => {
  const amount = is.amount === undefined ? kroner(3000) : is.amount;
  const statePct = is.statePct === undefined ? 40 : is.statePct;
  return {
    citizen: 'c',
    week: monday,
    benefit: 'kontanthjaelp',
    number: 10,
    lacks: null,
    runWeek: 10,
    weeksBefore: 0,
    ...is,
    amount,
    statePct,
    state: amount === null || statePct === null ? null : percentOf(amount, statePct),
  };
};

const claim = (is: Partial<CitizenClaim> = {}): CitizenClaim => ({
  line: 2,
  citizen: 'c',
  week: monday,
  benefit: 'kontanthjaelp',
  computed: kroner(3000),
  refund: kroner(1200),
  cofinance: null,
  payer: 'Øvelev',
  number: null,
  ...is,
});

const isOwn = (payer: string): boolean => payer === 'Øvelev';
const compare = (claims: readonly CitizenClaim[], ours: readonly OwnWeek[]): Reconciliation =>
  reconcile({ claims, own: ours, weeks: new Set([monday]), isOwn });
const found = (result: Reconciliation) =>
  result.differences.map(({ cause, effect, ahead }) => [cause, effect, ahead]);

// § 5 (finansieringslov-5): 80, 40, 30 and 20 pct. from weeks 1, 5, 27 and 53; all amounts by hand.
const planted: readonly (readonly [
  string,
  readonly CitizenClaim[],
  readonly OwnWeek[],
  readonly (readonly [DifferenceCause, Money | null, number | null])[],
])[] = [
  ['alike', [claim()], [own()], []],
  [
    'alike by co-financing',
    [claim({ benefit: 'dagpenge', refund: null, cofinance: kroner(1800) })],
    [own({ benefit: 'dagpenge' })],
    [],
  ],
  ['alike with both amounts', [claim({ cofinance: kroner(1800) })], [own()], []],
  ['alike with the same count', [claim({ number: 10 })], [own()], []],
  ['not in theirs', [], [own()], [['ikke-hos-dem', kroner(-1200), null]]],
  ['not in ours', [claim()], [], [['ikke-hos-os', kroner(1200), null]]],
  [
    'a hole in ours after a week on the benefit',
    [claim()],
    [own({ week: addWeeks(monday, -1) })],
    [['uge-mangler', kroner(1200), null]],
  ],
  [
    'a hole in ours before one',
    [claim()],
    [own({ week: addWeeks(monday, 1) })],
    [['uge-mangler', kroner(1200), null]],
  ],
  [
    'beside another benefit it is no hole',
    [claim()],
    [own({ week: addWeeks(monday, 1), benefit: 'sygedagpenge' })],
    [['ikke-hos-os', kroner(1200), null]],
  ],
  [
    'another benefit',
    [claim({ refund: kroner(900) })],
    [own({ benefit: 'sygedagpenge' })],
    [['anden-ydelse', kroner(-300), null]],
  ],
  [
    'a week claimed by two benefits',
    [claim(), claim({ line: 3, benefit: 'sygedagpenge' })],
    [own()],
    [['to-ydelser', kroner(1200), null]],
  ],
  [
    'a week in which the benefit changes is claimed by two rightly',
    [claim(), claim({ line: 3, benefit: 'sygedagpenge' })],
    [own(), own({ benefit: 'sygedagpenge' })],
    [],
  ],
  [
    'another step, and by how many weeks',
    [claim({ refund: kroner(900), number: 27 })],
    [own()],
    [['andet-trin', kroner(-300), 17]],
  ],
  [
    'another step without a count in the file',
    [claim({ refund: kroner(900) })],
    [own()],
    [['andet-trin', kroner(-300), null]],
  ],
  [
    'they have set back, we have not',
    [claim({ refund: kroner(2400), number: 3 })],
    [own({ number: 30, statePct: 30, runWeek: 3, weeksBefore: 27 })],
    [['nulstilling', kroner(1500), -27]],
  ],
  [
    'they have set back, seen by the share alone',
    [claim({ refund: kroner(2400) })],
    [own({ number: 30, statePct: 30, runWeek: 3, weeksBefore: 27 })],
    [['nulstilling', kroner(1500), null]],
  ],
  [
    'we have set back, they have not',
    [claim({ refund: kroner(600), number: 55 })],
    [own({ number: 3, statePct: 80, runWeek: 3, weeksBefore: 52 })],
    [['nulstilling', kroner(-1800), 52]],
  ],
  [
    'neither: they are two weeks ahead in a run that came later',
    [claim({ refund: kroner(900), number: 28 })],
    [own({ number: 26, runWeek: 6, weeksBefore: 20 })],
    [['andet-trin', kroner(-300), 2]],
  ],
  [
    'the same step by another count',
    [claim({ number: 12 })],
    [own()],
    [['anden-taeller', nothing, 2]],
  ],
  [
    'another amount',
    [claim({ computed: kroner(3500), refund: kroner(1400) })],
    [own()],
    [['andet-beloeb', kroner(200), null]],
  ],
  [
    'another amount and another step are two causes that make the whole',
    [claim({ computed: kroner(3500), refund: kroner(1050) })],
    [own()],
    [
      ['andet-trin', kroner(-350), null],
      ['andet-beloeb', kroner(200), null],
    ],
  ],
  [
    'another municipality pays',
    [claim({ payer: 'Nabolev' })],
    [own()],
    [['anden-kommune', kroner(-1200), null]],
  ],
  [
    'another municipality pays for one we do not know on benefit',
    [claim({ payer: 'Nabolev' })],
    [],
    [['anden-kommune', nothing, null]],
  ],
  [
    'rounding: 40 øre apart',
    [claim({ computed: kroner(3000.4), refund: kroner(1200.16) })],
    [own()],
    [['afrunding', kroner(0.16), null]],
  ],
  [
    'a krone apart is rounding, more is not',
    [claim({ computed: kroner(3001.01), refund: kroner(1200.4) })],
    [own()],
    [['andet-beloeb', kroner(0.4), null]],
  ],
  [
    'amounts that do not go together',
    [claim({ refund: kroner(3500) })],
    [own()],
    [['beloeb-passer-ikke', null, null]],
  ],
  [
    'we cannot answer the share',
    [claim()],
    [own({ statePct: null, lacks: 'Om borgeren var selvforsørgende' })],
    [['oplysning-mangler', null, null]],
  ],
  ['we lack the amount', [claim()], [own({ amount: null })], [['oplysning-mangler', null, null]]],
  [
    'we lack the amount, and they are on another step',
    [claim({ refund: kroner(900) })],
    [own({ amount: null })],
    [
      ['andet-trin', null, null],
      ['oplysning-mangler', null, null],
    ],
  ],
];

describe('each cause is found where it is planted, and none else', () => {
  test.each(planted)('%s', (_name, claims, ours, expected) => {
    expect(found(compare(claims, ours))).toEqual(expected);
  });

  test('of weeks that are not compared nothing is said', () => {
    const beside = { week: addWeeks(monday, 1) };
    expect(compare([claim(beside)], [own(beside)])).toMatchObject({
      differences: [],
      sum: { weeks: 0 },
    });
  });
});

test.each([
  ['refund', kroner(1000), kroner(400), null, kroner(400)],
  ['co-financing', kroner(1000), null, kroner(600), kroner(400)],
  ['co-financing beside a refund of 0', kroner(1000), nothing, kroner(600), kroner(400)],
  ['both', kroner(1000), kroner(400), kroner(600), kroner(400)],
  ['both, not making the whole', kroner(1000), kroner(400), kroner(500), null],
  ['refund above the payment', kroner(1000), kroner(1001), null, null],
  ['co-financing above the payment', kroner(1000), null, kroner(1001), null],
  ['neither', kroner(1000), null, null, null],
  ['nothing paid', nothing, null, null, nothing],
  ['taken back', kroner(-1000), kroner(-400), null, kroner(-400)],
  ['taken back, and refunded', kroner(-1000), kroner(400), null, null],
])('the state’s part by %s', (_name, computed, refund, cofinance, expected) => {
  expect(stateShareOf({ computed, refund, cofinance })).toBe(expected);
});

describe('on random accounts', () => {
  const amount = fc.integer({ min: 0, max: 500_000 }).map((oere) => oere as Money);
  const benefit: fc.Arbitrary<Benefit> = fc.constantFrom(
    ...benefits.codes.slice(0, 3).map(({ code }) => code),
  );
  const place = fc.record({
    citizen: fc.constantFrom('a', 'b'),
    week: fc.integer({ min: 0, max: 3 }).map((weeks) => addWeeks(monday, weeks)),
    benefit,
  });
  const unique = {
    selector: ({ citizen, week, benefit: of }: { citizen: string; week: Day; benefit: Benefit }) =>
      `${citizen}/${week}/${of}`,
    maxLength: 12,
  };
  const accounts: fc.Arbitrary<Accounts> = fc
    .record({
      claims: fc.uniqueArray(
        fc.tuple(
          place,
          fc.record({
            computed: amount,
            refund: fc.option(amount),
            cofinance: fc.option(amount),
            payer: fc.constantFrom('Øvelev', 'Øvelev', 'Nabolev'),
            number: fc.option(fc.integer({ min: 1, max: 60 })),
          }),
        ),
        { ...unique, selector: ([at]) => unique.selector(at) },
      ),
      own: fc.uniqueArray(
        fc.tuple(
          place,
          fc.record({
            number: fc.option(fc.integer({ min: 1, max: 60 })),
            statePct: fc.option(fc.constantFrom(80, 40, 30, 20)),
            amount: fc.option(amount),
            runWeek: fc.integer({ min: 1, max: 30 }),
            weeksBefore: fc.integer({ min: 0, max: 40 }),
            // Parts of a week are shared one by one: their sum may be an øre from the share of the whole.
            parts: fc.integer({ min: -1, max: 1 }),
          }),
        ),
        { ...unique, selector: ([at]) => unique.selector(at) },
      ),
    })
    .map(({ claims, own: weeks }) => ({
      claims: claims.map(([at, is]) => claim({ ...at, ...is })),
      own: weeks.map(([at, { parts, ...is }]) => {
        const week = own({ ...at, ...is });
        if (week.state === null || week.amount === null || week.amount === 0) return week;
        return { ...week, state: Math.max(0, Math.min(week.amount, week.state + parts)) as Money };
      }),
      weeks: new Set([0, 1, 2, 3].map((n) => addWeeks(monday, n))),
      isOwn,
    }));

  test('the effects are what the two accounts differ by, to the øre', () => {
    fc.assert(
      fc.property(accounts, (some) => {
        const { differences, sum } = reconcile(some);
        const effects = differences.flatMap(({ effect }) => (effect === null ? [] : [effect]));
        expect(sumOf(...effects)).toBe(minus(sum.theirs, sum.ours));
        const theirs = some.claims
          .filter(({ payer }) => isOwn(payer))
          .map((one) => stateShareOf(one) ?? nothing);
        expect(sumOf(sum.theirs, sum.theirsUncompared)).toBe(sumOf(...theirs));
        const ours = some.own.map(({ state }) => state ?? nothing);
        expect(sumOf(sum.ours, sum.oursUncompared)).toBe(sumOf(...ours));
      }),
      { numRuns: 500 },
    );
  });

  test('every claim and own week is in one pair: alike, or with a difference', () => {
    fc.assert(
      fc.property(accounts, (some) => {
        const { differences, sum } = reconcile(some);
        const key = ({ theirs, ours }: Difference): string =>
          `${theirs?.citizen}/${theirs?.week}/${theirs?.benefit}|${ours?.citizen}/${ours?.week}/${ours?.benefit}`;
        expect(new Set(differences.map(key)).size).toBe(sum.weeks - sum.alike);
      }),
    );
  });

  test('the sums by cause and the runs hold each difference once', () => {
    fc.assert(
      fc.property(accounts, (some) => {
        const { differences } = reconcile(some);
        const sums = sumByCause(differences);
        expect(sums.reduce((all, { weeks }) => all + weeks, 0)).toBe(differences.length);
        const inRuns = runsOf(differences).flatMap(({ weeks }) => weeks);
        expect(inRuns).toHaveLength(differences.length);
        expect(new Set(inRuns)).toEqual(new Set(differences));
      }),
    );
  });

  test('the order of the rows means nothing, and an account against itself is alike', () => {
    fc.assert(
      fc.property(accounts, (some) => {
        const turned = { ...some, claims: some.claims.toReversed(), own: some.own.toReversed() };
        expect(sumByCause(reconcile(turned).differences).map(({ weeks }) => weeks)).toEqual(
          sumByCause(reconcile(some).differences).map(({ weeks }) => weeks),
        );
        const mirrored = some.own
          .filter(({ state }) => state !== null)
          .map(({ citizen, week, benefit: of, number, amount: paid, state }) =>
            claim({ citizen, week, benefit: of, number, computed: paid ?? nothing, refund: state }),
          );
        const known = some.own.filter(({ state }) => state !== null);
        expect(reconcile({ ...some, claims: mirrored, own: known }).differences).toEqual([]);
      }),
    );
  });
});

test('weeks that follow each other are one run; a week between begins a new one', () => {
  const weeks = [0, 1, 3].map((n) => addWeeks(monday, n));
  const { differences } = reconcile({
    claims: [],
    own: weeks.map((week) => own({ week })),
    weeks: new Set(weeks),
    isOwn,
  });
  expect(runsOf(differences).map((run) => [run.weeks.length, run.effect])).toEqual([
    [2, kroner(-2400)],
    [1, kroner(-1200)],
  ]);
  expect(sumByCause(differences)).toEqual([
    { cause: 'ikke-hos-dem', weeks: 3, citizens: 1, effect: kroner(-3600), uncompared: 0 },
  ]);
});

test('every cause of the list is planted', () => {
  const causes = new Set(planted.flatMap(([, , , expected]) => expected.map(([cause]) => cause)));
  expect(differenceCauses.codes.filter(({ code }) => !causes.has(code))).toEqual([]);
});
