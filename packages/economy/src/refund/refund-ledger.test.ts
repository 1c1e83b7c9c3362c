import {
  emptyCase,
  knownSelfSupport,
  monthRefund,
  nothingElseKnown,
  refundWeeks,
  type RefundAsked,
} from '@rettidig/casework';
import {
  addMonths,
  day,
  type Day,
  isoDay,
  kroner,
  type Money,
  mondayOf,
  openEnd,
  type Outcome,
  type Period,
  share,
  valueOf,
} from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRefundCase } from '../testing/any-refund-case.ts';
import { unanswered, unknownAmount } from './ledger.ts';
import { partlyBackOf, type RefundCase } from './refund-case.ts';
import { beginLedger, refundLedger } from './refund-ledger.ts';
import { rowsOfLedger } from './rows.ts';
import { sumLedger } from './sum.ts';

/** Random lives of ten years take their time where others work, too. */
const patience = 60_000;

const period: Period = { from: day('2013-01-01'), to: day('2027-01-01') };

function caseOf(
  benefit: Benefit,
  [from, to]: readonly [string, string | null],
  monthly: number | null,
): RefundCase {
  const spell = { from: day(from), to: to === null ? openEnd : day(to) };
  return {
    id: 'b1',
    team: 't1',
    file: {
      ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
      benefits: [{ id: 'y', benefit, ...spell }],
    },
    labourStatuses: [],
    benefitAmounts:
      monthly === null ? [] : [{ id: 'u', benefit, monthly: kroner(monthly), ...spell }],
  };
}

const askedOf = (one: RefundCase): RefundAsked => ({
  ...nothingElseKnown,
  selfSupport: knownSelfSupport(one.file, one.labourStatuses),
  partlyBack: partlyBackOf(one),
});
const caseFileOf = ({ file }: RefundCase) => ({
  ...emptyCase(file.person),
  benefits: file.benefits,
  activities: file.activities,
});

describe('a ledger by hand', () => {
  // Benefit from Monday 1 June 2026, 13.952 kr. a month; § 5: 80 percent in weeks 1-4, 40 in weeks 5-26.
  const one = caseOf('kontanthjaelp', ['2026-06-01', null], 13_952);
  const ledger = refundLedger([one], {
    period: { from: day('2026-06-01'), to: day('2026-08-01') },
  });

  test('has the shares of its weeks', () => {
    const { parts } = sumLedger(ledger, { period }, 'trin');
    expect(parts.map(({ key, sum }) => [key, sum.weeks, sum.days])).toEqual([
      ['80', 4, 28],
      // 29 June to 31 July: four whole weeks and Monday to Friday of a fifth.
      ['40', 5, 33],
    ]);
  });

  test('spreads a month’s amount over its days, to the øre', () => {
    const { parts } = sumLedger(ledger, { period }, 'maaned');
    expect(parts.map(({ key, sum }) => [key, sum.amount])).toEqual([
      ['2026-06-01', kroner(13_952)],
      ['2026-07-01', kroner(13_952)],
    ]);
    // By hand: 7/30, 14/30, 21/30 and 28/30 of 13.952,00 are 3.255,47, 6.510,93, 9.766,40 and 13.021,87, so the weeks have
    // 3.255,47, 3.255,46, 3.255,47 and 3.255,47 at 80 percent, and the last two days 930,13 at 40.
    const atEighty = kroner(2604.38 + 2604.37 + 2604.38 + 2604.38);
    expect(parts[0]?.sum.state).toBe(atEighty + kroner(372.05));
  });

  test('tells a week in which a month begins in two rows, and counts it once', () => {
    const rows = rowsOfLedger(ledger, { period }).filter(({ week }) => week === day('2026-06-29'));
    expect(rows.map(({ from, to }) => to - from)).toEqual([2, 5]);
    expect(sumLedger(ledger, { period }, 'uge').parts[4]?.sum).toMatchObject({ weeks: 1, days: 7 });
  });

  test('knows the number of a week and the group of its days', () => {
    expect(rowsOfLedger(ledger, { period }).at(-1)).toMatchObject({ number: 9, group: null });
  });
});

describe('what is lacking is named and counted, never nothing', () => {
  test('an amount nobody has said', () => {
    const ledger = refundLedger([caseOf('dagpenge', ['2026-06-01', '2026-06-15'], null)], {
      period,
    });
    const { whole } = sumLedger(ledger, { period }, 'ydelse');
    expect(whole).toMatchObject({
      weeks: 2,
      days: 14,
      withoutAmount: 14,
      withoutShare: 0,
      amount: 0,
    });
    expect(rowsOfLedger(ledger, { period })[0]).toMatchObject({
      amount: null,
      state: null,
      statePct: 80,
    });
  });

  test('a year whose rates the law does not have', () => {
    const ledger = refundLedger([caseOf('kontanthjaelp', ['2013-03-04', '2013-03-18'], 10_500)], {
      period,
    });
    const { whole } = sumLedger(ledger, { period }, 'ydelse');
    expect(whole).toMatchObject({ withoutShare: 14, withoutAmount: 0, state: 0, municipal: 0 });
    expect(whole.amountWithoutShare).toBe(whole.amount);
    expect(whole.amount).toBe(share(kroner(10_500), 14, 31));
    expect(rowsOfLedger(ledger, { period })[0]?.lacks).toBe(
      'Loven har ingen refusion af ydelsen i ugen',
    );
  });

  test('a benefit the table of 2014 does not name', () => {
    const ledger = refundLedger(
      [caseOf('ressourceforloebsydelse', ['2014-03-03', '2014-03-10'], 10_500)],
      { period },
    );
    expect(rowsOfLedger(ledger, { period })[0]?.lacks).not.toBeNull();
  });

  test('days claimed by two benefits: the citizen has no rows, and is named with both', () => {
    const one = caseOf('dagpenge', ['2026-06-01', null], 18_000);
    const twice: RefundCase = {
      ...one,
      file: {
        ...one.file,
        benefits: [
          ...one.file.benefits,
          { id: 'z', benefit: 'sygedagpenge', from: day('2026-06-24'), to: day('2026-07-01') },
        ],
      },
    };
    const ledger = refundLedger([twice, { ...one, id: 'b2' }], { period });
    expect(ledger.faults).toEqual([
      {
        citizen: 'b1',
        text: 'Arbejdsløshedsdagpenge fra 01.06.2026 og Sygedagpenge 24.06.2026–30.06.2026 dækker de samme dage. En uge kan kun regnes én gang: ret den ene ydelses dage.',
      },
    ]);
    expect(ledger.citizens).toEqual(['b2']);
  });

  test('two amounts of one benefit on the same day', () => {
    const one = caseOf('dagpenge', ['2026-06-01', null], 18_000);
    const [amount] = one.benefitAmounts;
    if (amount === undefined) throw new Error('no amount');
    const twice = {
      ...one,
      benefitAmounts: [amount, { ...amount, id: 'v', from: day('2026-07-01') }],
    };
    expect(refundLedger([twice], { period }).faults[0]?.text).toMatch(
      /^To beløb af arbejdsløshedsdagpenge \(fra 01\.06\.2026 og fra 01\.07\.2026\)/,
    );
  });
});

describe('whether somebody lived without support', () => {
  const back: RefundCase = {
    ...caseOf('kontanthjaelp', ['2026-01-05', '2026-06-01'], null),
    file: {
      ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
      benefits: [
        { id: 'a', benefit: 'kontanthjaelp', from: day('2024-01-01'), to: day('2025-01-06') },
        { id: 'b', benefit: 'kontanthjaelp', from: day('2026-01-05'), to: day('2026-06-01') },
      ],
    },
  };
  const shareOnReturn = (status: RefundCase['labourStatuses'][number]['status'] | null) => {
    const statuses =
      status === null
        ? []
        : [{ id: 's', status, hoursPerWeek: null, from: day('2025-01-06'), to: day('2026-01-05') }];
    const ledger = refundLedger([{ ...back, labourStatuses: statuses }], { period });
    return rowsOfLedger(ledger, { period: { from: day('2026-01-05'), to: day('2026-01-12') } }).map(
      ({ statePct, number, lacks }) => [statePct, number, lacks],
    );
  };

  // The first spell has 53 weeks; 52 whole weeks of 2025 lie between (§ 6, readings 0036 and 0037).
  test.each([
    ['loenmodtager', [[80, 1, null]]],
    ['fleksjob', [[20, 54, null]]],
    ['efterloen', [[20, 54, null]]],
    ['uddannelse', [[null, null, 'Om borgeren var selvforsørgende i ugerne uden ydelse']]],
    [null, [[null, null, 'Om borgeren var selvforsørgende i ugerne uden ydelse']]],
  ] as const)('%s for 52 weeks: %j', (status, expected) => {
    expect(shareOnReturn(status)).toEqual(expected);
  });
});

describe('equal to the case, week by week', { timeout: patience }, () => {
  const lacking = (outcome: Outcome<unknown>): string | null => {
    if (outcome.outcome === 'afgjort') return null;
    return outcome.outcome === 'mangler'
      ? outcome.missing.join(', ')
      : 'Loven har ingen refusion af ydelsen i ugen';
  };
  const weekOf = ({ week, benefit }: { readonly week: Day; readonly benefit: Benefit }) =>
    `${isoDay(week)} ${benefit}`;

  test('shares, and what they lack', () => {
    fc.assert(
      fc.property(
        anyRefundCase,
        fc.option(fc.constantFrom('2014-06-01', '2026-01-01')),
        (one, on) => {
          const law = { on: on === null ? null : day(on), amendments: null };
          const weeks = refundWeeks(caseFileOf(one), period, { ...askedOf(one), law });
          const rows = rowsOfLedger(refundLedger([one], { period, law }), { period });
          const found = [...Map.groupBy(rows, weekOf)].map(([key, [first]]) => [
            key,
            first?.statePct ?? null,
            first?.lacks,
          ]);
          // Where a benefit comes back within a week, the case has two answers; the first of them is the first row’s.
          const expected = [...Map.groupBy(weeks, weekOf)].map(([key, [first]]) => [
            key,
            first === undefined ? null : (valueOf(first.outcome)?.statePct ?? null),
            first === undefined ? null : lacking(first.outcome),
          ]);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('a whole month of one amount is what the case says of the month', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyRefundCase, fc.integer({ min: 0, max: 167 }), (one, later) => {
        const first = addMonths(period.from, later);
        const month = { from: first, to: addMonths(first, 1) };
        const covers = ({ from, to }: Period) => from <= month.from && to >= month.to;
        const spell = one.file.benefits.find(covers);
        const paid = one.benefitAmounts.find((x) => covers(x) && x.benefit === spell?.benefit);
        if (spell === undefined || paid === undefined) return;
        const outcome = monthRefund(caseFileOf(one), first, paid.monthly, askedOf(one));
        if (outcome.outcome === 'ikke-i-kraft') return;
        const { whole } = sumLedger(refundLedger([one], { period }), { period: month }, 'ydelse');
        expect(whole.amount).toBe(paid.monthly);
        expect(whole.withoutShare > 0).toBe(outcome.outcome === 'mangler');
        if (outcome.outcome !== 'afgjort') return;
        compared += 1;
        expect(whole.state).toBe(outcome.value.state);
        expect(whole.municipal).toBe(outcome.value.municipal);
      }),
      { numRuns: 1000 },
    );
    // The property is about something only if many months were compared.
    expect(compared).toBeGreaterThan(30);
  });
});

describe('whatever the cases', { timeout: patience }, () => {
  const anyCases = fc
    .array(anyRefundCase, { minLength: 1, maxLength: 4 })
    .map((cases) => cases.map((one, place) => ({ ...one, id: `b${place}` })));
  const splits = ['ydelse', 'maalgruppe', 'team', 'trin', 'uge', 'maaned', 'aar'] as const;

  test('state and municipality are the amount, and parts are the whole, for every split', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const ledger = refundLedger(cases, { period });
        const wholes = splits.map((split) => sumLedger(ledger, { period }, split));
        for (const { whole } of wholes) {
          expect(whole).toEqual(wholes[0]?.whole);
          expect(whole.state + whole.municipal + whole.amountWithoutShare).toBe(whole.amount);
        }
        const unfair: number[] = [];
        for (let row = 0; row < ledger.rows; row += 1) {
          const pct = ledger.statePct[row] ?? unanswered;
          if (pct > 100 && pct !== unanswered) unfair.push(row);
          const [amount = 0, state = 0] = [ledger.amount[row], ledger.state[row]];
          // The state has its share to half an øre, the municipality the rest of the hundred percent.
          if (state !== unknownAmount && Math.abs(state - (amount * pct) / 100) > 0.5) {
            unfair.push(row);
          }
        }
        expect(unfair).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('no day and no week of a citizen is counted twice', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const ledger = refundLedger(cases, { period });
        const days = new Set<string>();
        const weeks = new Set<string>();
        let counted = 0;
        for (const { citizen, from, to } of rowsOfLedger(ledger, { period })) {
          for (let on = from; on < to; on = (on + 1) as Day) {
            counted += 1;
            days.add(`${citizen} ${on}`);
            weeks.add(`${citizen} ${mondayOf(on)}`);
          }
        }
        const { whole } = sumLedger(ledger, { period }, 'uge');
        expect([whole.days, whole.weeks, counted]).toEqual([days.size, weeks.size, days.size]);
        const onBenefit = cases
          .flatMap(({ file }) => file.benefits)
          .map(({ from, to }) => {
            const begins = Math.max(from, period.from);
            return Math.max(0, Math.min(to, period.to) - begins);
          });
        expect(days.size).toBe(onBenefit.reduce((sum, count) => sum + count, 0));
      }),
      { numRuns: 60 },
    );
  });

  test('what a month was paid is its amount by the share of its days, whatever weeks and changes lie in it', () => {
    fc.assert(
      fc.property(anyRefundCase, (one) => {
        const ledger = refundLedger([one], { period });
        for (const { key, sum } of sumLedger(ledger, { period }, 'maaned').parts) {
          const first = day(key);
          const month = { from: first, to: addMonths(first, 1) };
          const length = month.to - month.from;
          const paid = one.benefitAmounts.map(({ benefit, from, to, monthly }) => {
            let days = 0;
            for (let on = Math.max(from, month.from); on < Math.min(to, month.to); on += 1) {
              if (one.file.benefits.some((x) => x.benefit === benefit && x.from <= on && on < x.to))
                days += 1;
            }
            return share(monthly, days, length);
          });
          expect(sum.amount).toBe(paid.reduce<number>((all, amount) => all + amount, 0) as Money);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test(
  'brought up to date for some citizens is what it would be from the beginning',
  { timeout: patience },
  () => {
    const named = fc
      .tuple(anyRefundCase, anyRefundCase, anyRefundCase, anyRefundCase)
      .map((cases) => cases.map((one, place) => ({ ...one, id: `b${place % 3}` })));
    fc.assert(
      fc.property(named, ([a, b, c, changed]) => {
        if (a === undefined || b === undefined || c === undefined || changed === undefined) return;
        // The last has the id of the first: it is what the first has become.
        const before = refundLedger([a, b, c], { period });
        const { add, finish } = beginLedger({ period }, { before, without: new Set([changed.id]) });
        add(changed);
        const renewed = finish();
        const fresh = refundLedger([b, c, changed], { period });
        expect(rowsOfLedger(renewed, { period })).toEqual(rowsOfLedger(fresh, { period }));
        expect(sumLedger(renewed, { period }, 'team')).toEqual(
          sumLedger(fresh, { period }, 'team'),
        );
      }),
      { numRuns: 60 },
    );
  },
);
