import { type CaseFile, emptyCase, type Laws, replayCase } from '@rettidig/casework';
import { day, kroner, type Money, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { refundLedger } from '../../refund/refund-ledger.ts';
import type { RefundCase } from '../../refund/refund-case.ts';
import { benefitReplay } from './benefits.ts';
import { beginDutyReplay } from './duties.ts';
import { refundReplay } from './refund.ts';
import type { ReplayQuestion } from './replay.ts';
import { monthsUnder, replayRow } from './replay-row.ts';

const question: ReplayQuestion = {
  kind: 'ydelse',
  before: day('2014-12-31'),
  after: day('2016-01-01'),
  draft: null,
  on: day('2014-09-15'),
  part: 'ydelsesdel',
  name: 'Kontanthjælp',
  months: [6, 12],
  prices: [],
};

test('benefits under two laws become a row that says how many it is of', () => {
  const answer = benefitReplay({
    citizens: 200,
    citizensChanged: 3,
    before: kroner(9000),
    after: kroner(7000),
    municipalityBefore: kroner(6000),
    municipalityAfter: kroner(4500.5),
    missing: [{ why: 'Husstand', silent: 'before', citizens: 4 }],
    citizensMissing: 4,
  });
  expect(answer.gaps).toEqual([{ why: 'Husstand', count: 4, of: 'borgere' }]);
  expect(replayRow(question, answer)).toEqual({
    part: 'ydelsesdel',
    name: 'Kontanthjælp',
    source: 'genafspilning',
    // By hand: (4.500,50 − 6.000) × 6 and × 12.
    figures: [kroner(-8997), kroner(-17_994)],
    basis:
      'Ydelserne genafspillet 15.09.2014: loven 31.12.2014 mod loven 01.01.2016; 200 borgere under begge love; 4 borgere uden beløb er ikke med',
    line: null,
  });
});

test.each([
  ['2027-01-01', [0, 12, 12]],
  ['2027-07-01', [0, 6, 12]],
  ['2027-07-15', [0, 6, 12]],
  ['2016-01-01', [12, 12, 12]],
  ['2030-01-01', [0, 0, 0]],
])('a law from %s applies in %j months of 2026-2028', (after, months) => {
  expect(monthsUnder(day(after), [2026, 2027, 2028])).toEqual(months);
});

describe('the refund under two laws', () => {
  const period = { from: day('2015-01-05'), to: day('2015-03-02') };
  const onBenefit = (id: string, amount: Money | null): RefundCase => ({
    id,
    team: 't',
    file: {
      ...emptyCase({ birthDate: day('1980-01-01'), education: 'grundskole' }),
      benefits: [{ id: 'y', benefit: 'kontanthjaelp', from: day('2015-01-05'), to: openEnd }],
    },
    labourStatuses: [],
    benefitAmounts:
      amount === null
        ? []
        : [
            {
              id: 'b',
              benefit: 'kontanthjaelp',
              monthly: amount,
              from: day('2015-01-05'),
              to: openEnd,
            },
          ],
  });
  const under = (cases: readonly RefundCase[], law: string) =>
    refundLedger(cases, { period, law: { on: day(law), amendments: null } });
  const cases = [onBenefit('a', kroner(10_000)), onBenefit('b', null)];

  // The table of 2014: 30 percent where nothing is done. Since 4 January 2016: 80 percent the first four weeks, then 40
  // percent to week 26 (refusionssatser.csv).
  test('pays by effort before 2016 and by weeks since; an amount that lacks is counted', () => {
    const answer = refundReplay(under(cases, '2015-01-05'), under(cases, '2016-01-04'));
    const of = (label: string) => answer.lines.find((line) => line.label === label);
    const paid = of('Udbetalt')?.before ?? 0;
    expect(of('Statens del')?.before).toBeCloseTo(paid * 0.3, -1);
    // 28 days at 80 percent and 28 at 40; January and February have 31 and 28 days.
    const first =
      (10_000 / 31) * 27 * 0.8 +
      (10_000 / 28) * 1 * 0.8 +
      (10_000 / 28) * 27 * 0.4 +
      (10_000 / 31) * 1 * 0.4;
    expect((of('Statens del')?.after ?? 0) / 100).toBeCloseTo(first, 1);
    expect(answer.yearly).toBe(
      (of('Kommunens del')?.after ?? 0) - (of('Kommunens del')?.before ?? 0),
    );
    expect([answer.citizens, answer.citizensMissing]).toEqual([1, 1]);
    expect(answer.gaps).toEqual([{ why: 'Det udbetalte beløb', count: 56, of: 'dage' }]);
  });

  test('is only of the same cases', () => {
    expect(() =>
      refundReplay(under(cases, '2015-01-05'), under(cases.slice(1), '2016-01-04')),
    ).toThrow('ikke af de samme sager');
  });
});

describe('the duties under two laws', () => {
  // docs/duties.md: since 2 July 2026 no more interviews in the first half year for the job-ready than before; casework's
  // replay tests hold that the law of 2016 has three of them and that of July 2026 four.
  const on = day('2026-11-21');
  const laws: Laws = {
    before: { on: day('2016-03-01'), amendments: null },
    after: { on: day('2026-07-01'), amendments: null },
  };
  const from = day('2026-03-02');
  const file: CaseFile = {
    ...emptyCase({ birthDate: day('1980-01-01'), education: 'grundskole' }),
    courses: [{ id: 'k', contactOn: from, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'y', benefit: 'kontanthjaelp', from, to: openEnd }],
    categories: [{ id: 'v', category: 'jobparat', from, to: openEnd }],
  };
  const replayed = replayCase(file, on, laws);
  if (replayed === null) throw new Error('No course runs.');
  const count = beginDutyReplay(on);
  count.add(replayed);

  test('cost what the municipality has entered; one without a price is named and in no amount', () => {
    const interview = { about: 'samtale', price: kroner(800), source: 'egen opgørelse' } as const;
    const answer = count.answer([interview]);
    const interviews = answer.lines.filter(({ label }) => /amtale/.test(label));
    const more = interviews.reduce((sum, { before, after }) => sum + after - before, 0);
    expect(more).toBeGreaterThan(0);
    expect(answer.yearly).toBe(kroner(800 * more));
    expect(answer.notes.join(' ')).toContain('En samtale koster kommunen 800 kr. (egen opgørelse)');
    const bare = count.answer([]);
    // Changes without a price are not nothing.
    expect(bare.yearly).toBeNull();
    expect(replayRow({ ...question, kind: 'pligter' }, bare)).toBeNull();
    expect(bare.gaps.some(({ why }) => why.includes('der er ingen pris på det'))).toBe(true);
  });

  test('are those of the year before the day', () => {
    const before = beginDutyReplay(day('2025-11-21'));
    before.add(replayed);
    expect(before.answer([]).lines).toEqual([]);
  });
});
