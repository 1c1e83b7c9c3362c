import {
  addDays,
  addWeeks,
  day,
  type Day,
  isoDay,
  kroner,
  openEnd,
  type Period,
  series,
  sumOf,
  valueOf,
} from '@rettidig/engine';
import { type ActivityKind, type Benefit, values } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, emptyCase } from '../facts/case-file.ts';
import { anyCase, anyDay } from '../testing/any-case.ts';
import { monthRefund } from './month.ts';
import {
  explainedRefund,
  nothingElseKnown,
  type RefundAsked,
  refundOn,
  type RefundWeek,
  refundWeeks,
} from './weeks.ts';

type Span = readonly [from: string, to: string | null];
const period = ([from, to]: Span): Period => ({
  from: day(from),
  to: to === null ? openEnd : day(to),
});

interface Written {
  readonly benefits: readonly (readonly [Benefit, ...Span])[];
  readonly offers?: readonly (readonly [ActivityKind, ...Span])[];
}

function caseOf({ benefits, offers = [] }: Written): CaseFile {
  return {
    ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
    benefits: benefits.map(([benefit, from, to], index) => ({
      id: `y${index}`,
      benefit,
      ...period([from, to]),
    })),
    activities: offers.map(([kind, from, to], index) => ({
      id: `t${index}`,
      kind,
      sector: null,
      givenOn: null,
      hoursPerWeek: null,
      ...period([from, to]),
    })),
  };
}

const answer = ({ outcome }: RefundWeek): number | string =>
  outcome.outcome === 'afgjort'
    ? outcome.value.statePct
    : outcome.outcome === 'mangler'
      ? outcome.missing.join(', ')
      : outcome.outcome;

const sharesOf = (file: CaseFile, span: Span, asked: Partial<RefundAsked> = {}) =>
  refundWeeks(file, period(span), { ...nothingElseKnown, ...asked }).map(answer);

const partlyBackUnknown = 'Om den sygemeldte var delvist raskmeldt';
const aloneUnknown = 'Om borgeren var selvforsørgende i ugerne uden ydelse';

// Expectations: the table of 2014 (ltk-introduktion-2014, lines 592-602) and § 5 (finansieringslov-5), by hand.
describe('the refund of 2014', () => {
  test('follows what fills most of the week', () => {
    const file = caseOf({
      benefits: [['kontanthjaelp', '2014-03-03', '2014-03-31']],
      // Wednesday to Tuesday: 5 days of the first week, 2 of the second.
      offers: [['virksomhedspraktik', '2014-03-05', '2014-03-12']],
    });
    expect(sharesOf(file, ['2014-03-03', '2014-03-31'])).toEqual([50, 30, 30, 30]);
  });

  test('lets an offer win where it fills as many days as nothing, and company offers go first', () => {
    const half = caseOf({
      benefits: [['kontanthjaelp', '2014-03-03', '2014-03-07']],
      offers: [['virksomhedspraktik', '2014-03-05', '2014-03-07']],
    });
    expect(sharesOf(half, ['2014-03-03', '2014-03-10'])).toEqual([50]);
    const both = caseOf({
      benefits: [['kontanthjaelp', '2014-03-03', '2014-03-10']],
      offers: [
        ['vejledning-og-opkvalificering', '2014-03-01', '2014-03-20'],
        ['mentor', '2014-03-01', '2014-03-20'],
        ['loentilskud', '2014-03-03', '2014-03-10'],
      ],
    });
    expect(sharesOf(both, ['2014-03-03', '2014-03-10'])).toEqual([50]);
    const mentorOnly = caseOf({
      benefits: [['ledighedsydelse', '2014-03-03', '2014-03-10']],
      offers: [['mentor', '2014-03-01', '2014-03-20']],
    });
    expect(refundOn(mentorOnly, day('2014-03-05'))?.facts.situation).toBe('ingen');
  });

  test('counts the weeks of the sick over spells that touch, from the calendar week they began in', () => {
    const file = caseOf({
      benefits: [
        ['sygedagpenge', '2014-01-08', '2014-01-20'],
        ['sygedagpenge', '2014-01-20', '2014-12-31'],
      ],
    });
    const back = { partlyBack: [] };
    const shares = sharesOf(file, ['2014-01-06', '2015-01-12'], back);
    expect(shares.slice(0, 10)).toEqual([100, 100, 100, 100, 50, 50, 50, 50, 30, 30]);
    const longer = caseOf({ benefits: [['sygedagpenge', '2014-01-06', null]] });
    expect(sharesOf(longer, ['2014-12-29', '2015-01-12'], back)).toEqual([30, 0]);
  });

  test('begins anew where the sick spells do not touch', () => {
    const file = caseOf({
      benefits: [
        ['sygedagpenge', '2014-01-06', '2014-02-10'],
        ['sygedagpenge', '2014-02-11', '2014-02-24'],
      ],
    });
    expect(sharesOf(file, ['2014-02-03', '2014-02-24'])).toEqual([50, 100, 100]);
  });

  test('does not guess whether the sick are partly back', () => {
    const file = caseOf({
      benefits: [['sygedagpenge', '2014-01-06', '2014-03-17']],
      offers: [['virksomhedspraktik', '2014-03-10', '2014-03-17']],
    });
    expect(sharesOf(file, ['2014-02-24', '2014-03-17'])).toEqual([50, partlyBackUnknown, 50]);
    const back = [period(['2014-03-05', '2014-03-10'])];
    expect(sharesOf(file, ['2014-03-03', '2014-03-10'], { partlyBack: back })).toEqual([50]);
    const late = [period(['2014-03-07', '2014-03-10'])];
    expect(sharesOf(file, ['2014-03-03', '2014-03-10'], { partlyBack: late })).toEqual([30]);
  });

  test('shares both benefits of a week in which they change', () => {
    const file = caseOf({
      benefits: [
        ['dagpenge', '2014-01-06', '2014-03-06'],
        ['sygedagpenge', '2014-03-06', '2014-03-10'],
      ],
    });
    expect(sharesOf(file, ['2014-03-03', '2014-03-10'])).toEqual([30, 100]);
    expect(refundOn(file, day('2014-03-05'))?.benefit).toBe('dagpenge');
    expect(refundOn(file, day('2014-03-06'))?.benefit).toBe('sygedagpenge');
    expect(refundOn(file, day('2014-03-10'))).toBeNull();
  });

  test('has no answer before 2014', () => {
    const file = caseOf({ benefits: [['kontanthjaelp', '2013-12-23', '2014-01-06']] });
    expect(sharesOf(file, ['2013-12-23', '2014-01-06'])).toEqual(['ikke-i-kraft', 'ikke-i-kraft']);
    expect(
      sharesOf(file, ['2013-12-23', '2014-01-06'], {
        law: { on: day('2014-01-01'), amendments: null },
      }),
    ).toEqual([30, 30]);
  });
});

describe('the ladder', () => {
  const oneYear = caseOf({ benefits: [['dagpenge', '2016-01-04', null]] });

  test('goes down after 4, 26 and 52 weeks', () => {
    const shares = sharesOf(oneYear, ['2016-01-04', '2017-01-16']);
    const expected = [
      ...Array<number>(4).fill(80),
      ...Array<number>(22).fill(40),
      ...Array<number>(26).fill(30),
      20,
      20,
    ];
    expect(shares).toEqual(expected);
  });

  test('counts weeks on any benefit, and weeks before it began', () => {
    const file = caseOf({
      benefits: [
        ['sygedagpenge', '2015-12-21', '2016-01-18'],
        ['kontanthjaelp', '2016-01-18', '2016-02-01'],
      ],
    });
    expect(sharesOf(file, ['2015-12-28', '2016-02-01'])).toEqual([100, 80, 80, 40, 40]);
  });

  const returning = (from: string) =>
    caseOf({
      benefits: [
        ['dagpenge', '2016-01-04', '2016-03-21'],
        ['dagpenge', from, null],
      ],
    });

  test('does not guess how a person without benefit lived, where it matters', () => {
    expect(sharesOf(returning('2017-03-20'), ['2017-03-20', '2017-03-27'])).toEqual([aloneUnknown]);
    expect(sharesOf(returning('2017-03-13'), ['2017-03-13', '2017-03-20'])).toEqual([40]);
    const gap = period(['2016-03-21', '2017-03-20']);
    expect(
      sharesOf(returning('2017-03-20'), ['2017-03-20', '2017-03-27'], {
        selfSupport: { sure: [gap], possible: [] },
      }),
    ).toEqual([80]);
    expect(
      sharesOf(returning('2017-03-20'), ['2017-03-20', '2017-03-27'], {
        selfSupport: { sure: [], possible: [] },
      }),
    ).toEqual([40]);
  });

  test('answers where it does not matter', () => {
    const short = caseOf({
      benefits: [
        ['dagpenge', '2016-01-04', '2016-01-11'],
        ['dagpenge', '2018-01-08', null],
      ],
    });
    expect(sharesOf(short, ['2018-01-08', '2018-02-05'])).toEqual([80, 80, 80, aloneUnknown]);
  });

  test('an unanswered week explains itself as unanswered', () => {
    const week = refundOn(returning('2017-03-20'), day('2017-03-22'));
    if (week === null) throw new Error('no week');
    expect(explainedRefund(week).outcome).toEqual({
      outcome: 'mangler',
      missing: ['Uge med ydelse i alt'],
    });
  });

  test('takes no wage subsidy for self-support', () => {
    const file = caseOf({
      benefits: [
        ['dagpenge', '2016-01-04', '2016-03-21'],
        ['dagpenge', '2017-03-20', null],
      ],
      offers: [['loentilskud', '2016-03-21', '2016-03-28']],
    });
    expect(sharesOf(file, ['2017-03-20', '2017-03-27'])).toEqual([40]);
  });

  test('refuses self-support on a day with benefit, and names both', () => {
    const selfSupport = { sure: [period(['2016-02-01', '2016-03-01'])], possible: [] };
    expect(() => sharesOf(oneYear, ['2016-01-04', '2016-04-04'], { selfSupport })).toThrow(
      'Ydelse fra 2016-01-04 og selvforsørgelse fra 2016-02-01 kan ikke gælde de samme dage.',
    );
  });

  test('lies over any year when its law is asked for', () => {
    const law = { on: day('2024-01-01'), amendments: null };
    const file = caseOf({ benefits: [['kontanthjaelp', '2014-01-06', null]] });
    expect(sharesOf(file, ['2014-01-06', '2014-02-10'], { law })).toEqual([80, 80, 80, 80, 40]);
  });
});

test('a draft of the ladder is used, and the explanation names it', () => {
  const basis = { source: 'udkast', title: 'Udkast', at: '§ 5', url: null };
  const row = {
    key: 'trin-1',
    validFrom: day('2027-01-01'),
    value: 70,
    certainty: 'delvis' as const,
    basis,
    announced: null,
    checkedUntil: day('2027-01-01'),
    note: 'Opdigtet til prøven',
  };
  const { id, label, unit, dimension } = values.refusionTrappeStatPct;
  const amendments = {
    id: 'udkast',
    title: 'Udkast: en anden trappe',
    from: day('2027-01-01'),
    rows: new Map([[id, series<unknown>({ id, label, unit, dimension, rows: [row] })]]),
    versions: new Map(),
  };
  const file = caseOf({ benefits: [['dagpenge', '2026-12-21', '2027-01-18']] });
  const asked = { ...nothingElseKnown, law: { on: null, amendments } };
  const weeks = refundWeeks(file, period(['2026-12-21', '2027-01-18']), asked);
  expect(weeks.map(answer)).toEqual([80, 80, 70, 70]);
  const drafts = weeks.map((week) => explainedRefund(week, asked).explanation.draft);
  expect(drafts).toEqual([null, null, amendments.title, amendments.title]);
});

describe('amounts', () => {
  test('of weeks add up, and the explanation says how', () => {
    const file = caseOf({ benefits: [['kontanthjaelp', '2024-03-04', '2024-03-11']] });
    const asked: RefundAsked = { ...nothingElseKnown, amountOf: () => kroner(2756.15) };
    const week = refundOn(file, day('2024-03-04'), asked);
    expect(week?.outcome).toEqual({
      outcome: 'afgjort',
      value: {
        statePct: 80,
        municipalPct: 20,
        form: 'refusion',
        state: kroner(2204.92),
        municipal: kroner(551.23),
      },
    });
    if (week === null) throw new Error('no week');
    const { outcome, explanation } = explainedRefund(week, asked);
    expect(outcome).toEqual(week.outcome);
    expect(explanation.result).toBe(
      'Staten 80 pct. (2.204,92 kr.), kommunen 20 pct. (551,23 kr.).',
    );
  });

  test('of a month are spread over its days', () => {
    const file = caseOf({ benefits: [['kontanthjaelp', '2024-03-04', null]] });
    const refund = valueOf(monthRefund(file, day('2024-03-01'), kroner(2800)));
    // 28 days on benefit in March, all in the weeks 1 to 4 at 80 percent; April lies at 40.
    expect(refund?.state).toBe(kroner(2240));
    expect(refund?.weeks.map(({ facts }) => facts.amount)).toEqual([
      kroner(700),
      kroner(700),
      kroner(700),
      kroner(700),
    ]);
    const april = valueOf(monthRefund(file, day('2024-04-01'), kroner(3000)));
    expect([april?.state, april?.municipal]).toEqual([kroner(1200), kroner(1800)]);
  });

  test('of a month say all that is missing, and nothing where there is no benefit', () => {
    const gap = caseOf({
      benefits: [
        ['sygedagpenge', '2014-01-06', '2014-04-14'],
        ['kontanthjaelp', '2014-04-14', null],
      ],
    });
    expect(monthRefund(gap, day('2014-04-01'), kroner(1000))).toEqual({
      outcome: 'mangler',
      missing: [partlyBackUnknown],
    });
    expect(monthRefund(gap, day('2013-12-01'), kroner(1000)).outcome).toBe('ikke-i-kraft');
    const early = caseOf({ benefits: [['kontanthjaelp', '2013-11-01', null]] });
    expect(monthRefund(early, day('2013-11-01'), kroner(1000)).outcome).toBe('ikke-i-kraft');
  });
});

describe('for random cases', () => {
  const asked: RefundAsked = {
    ...nothingElseKnown,
    amountOf: ({ from, to }) => kroner(100.01 * (to - from)),
  };

  test('the shares of a week are a hundred percent, the amounts the amount, and both ways agree', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.option(anyDay), (file, from, lawOn) => {
        const all = { ...asked, law: { on: lawOn, amendments: null } };
        for (const week of refundWeeks(file, { from, to: addWeeks(from, 60) }, all)) {
          const refund = valueOf(week.outcome);
          if (refund === null) continue;
          expect(refund.statePct + refund.municipalPct).toBe(100);
          if (refund.state === null || refund.municipal === null) throw new Error('no amounts');
          expect(sumOf(refund.state, refund.municipal)).toBe(week.facts.amount);
          expect(refund.state).toBeGreaterThanOrEqual(0);
          expect(refund.municipal).toBeGreaterThanOrEqual(0);
          expect(explainedRefund(week, all).outcome).toEqual(week.outcome);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a month adds up to the øre', () => {
    const cents = fc.integer({ min: 0, max: 2_000_000 }).map((oere) => kroner(oere / 100));
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 130 }), cents, (file, months, amount) => {
        const first = day(
          `${2014 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`,
        );
        const refund = valueOf(monthRefund(file, first, amount));
        const sum = refund === null ? amount : sumOf(refund.state, refund.municipal);
        expect(sum).toBe(amount);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the facts means nothing, and a week stands alone', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, from) => {
        const mixed = {
          ...file,
          benefits: file.benefits.toReversed(),
          activities: file.activities.toReversed(),
        };
        const weeks = refundWeeks(file, { from, to: addWeeks(from, 30) });
        expect(refundWeeks(mixed, { from, to: addWeeks(from, 30) })).toEqual(weeks);
        for (const week of weeks.filter((one) => one.from >= from)) {
          expect(refundOn(file, week.from)).toEqual(week);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every day on benefit lies in one week, and no other day does', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (file, from) => {
        const to = addWeeks(from, 20);
        const weeks = refundWeeks(file, { from, to });
        for (let on: Day = from; on < to; on = addDays(on, 1)) {
          const holding = weeks.filter((week) => week.from <= on && on < week.to);
          const spells = file.benefits.filter((spell) => spell.from <= on && on < spell.to);
          expect([isoDay(on), holding.map(({ spell }) => spell)]).toEqual([
            isoDay(on),
            spells.map(({ id }) => id),
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
