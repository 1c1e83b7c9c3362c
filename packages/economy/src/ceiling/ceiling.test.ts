import { day, kroner, minus, type Money, percentOf, sumOf } from '@rettidig/engine';
import { type CeilingGroup, ceilingGroups } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FinanceInput } from '../finance-input/input.ts';
import { ceilingAccount, lostByCeilings } from './account.ts';
import type { CeilingValue } from './value.ts';

const input = (
  field: FinanceInput['field'],
  key: string | null,
  value: number,
  year = 2014,
): FinanceInput => ({ field, key, year, value, source: 'prøve' });

const account = (
  inputs: readonly FinanceInput[],
  more: {
    readonly year?: number;
    readonly values?: readonly CeilingValue[];
    readonly own?: ReadonlyMap<CeilingGroup, number>;
    readonly municipality?: string;
  } = {},
) =>
  ceilingAccount({
    year: more.year ?? 2014,
    municipality: more.municipality ?? '0173',
    inputs,
    ownPersons: more.own ?? new Map(),
    ownPersonsSource: 'egne sager',
    values: more.values ?? [],
  });

const value = (more: Partial<CeilingValue>): CeilingValue => ({
  id: 'v',
  kind: 'driftsloft',
  group: 'kontanthjaelp',
  value: kroner(11_000),
  from: day('2016-01-01'),
  to: day('2017-01-01'),
  source: 'brev fra staten',
  ...more,
});

describe('the operating ceiling of 2014', () => {
  // Introduction of 2014, lines 629-630: 10.757 and 10.585 kr. a full-year person, half of it refunded. The rest by hand.
  const { groups, sum, pooled } = account([
    input('loft-personer', 'kontanthjaelp', 100),
    input('loft-udgift', 'kontanthjaelp', kroner(1_200_000)),
    input('loft-personer', 'dagpenge', 50),
    input('loft-udgift', 'dagpenge', kroner(500_000)),
    input('loft-personer', 'sygedagpenge', 10),
    input('loft-udgift', 'sygedagpenge', kroner(100_000)),
  ]);

  test('is the amount times the persons; what lies above loses its refund', () => {
    expect(groups.find(({ group }) => group === 'kontanthjaelp')?.answer).toEqual({
      ceiling: kroner(1_075_700),
      above: kroner(124_300),
      refund: kroner(537_850),
      lost: kroner(62_150),
    });
    expect(groups.find(({ group }) => group === 'sygedagpenge')?.answer).toEqual({
      ceiling: kroner(105_850),
      above: kroner(0),
      refund: kroner(50_000),
      lost: kroner(0),
    });
  });

  test('groups that lack a number are named, and stand in no sum', () => {
    expect(sum).toEqual({
      groups: ['kontanthjaelp', 'dagpenge', 'sygedagpenge'],
      expense: kroner(1_800_000),
      ceiling: kroner(1_075_700 + 537_850 + 105_850),
      within: kroner(1_675_700),
      above: kroner(124_300),
      refund: kroner(837_850),
      lost: kroner(62_150),
    });
    expect(groups.find(({ group }) => group === 'revalideringsydelse')?.lacks).toEqual([
      'Helårspersoner',
      'Driftsudgiften til aktivering',
    ]);
  });

  test('taken as one, unused room of one group is used by another', () => {
    // 1.613.550 kr. for kontanthjælp and dagpenge together, and 1.700.000 kr. spent.
    expect([pooled?.above, pooled?.lost]).toEqual([kroner(86_450), kroner(43_225)]);
  });
});

test('the memo of January 2014: 940,3 persons at 2.128 kr. are 2.001 thousand, 942,7 at 2.740 are 2.583', () => {
  const challenge = (year: number, persons: number) =>
    account([input('genberegnet-personer', null, persons, year)], { year }).recalculated.answer
      ?.challenge;
  const printed = [2014, 2015, 2016, 2017].map((year, i) =>
    Math.round((challenge(year, [940.3, 943.2, 942.4, 942.7][i] ?? 0) ?? 0) / 100_000),
  );
  expect(printed).toEqual([2001, 2075, 2486, 2583]);
});

describe('the mentor frame of 2014', () => {
  const mentor = [
    input('mentor-udgift', null, kroner(3_166_000)),
    input('mentor-ressourceforloeb', null, kroner(1_510_000)),
  ];

  test('is 2.130.576 kr. in Lyngby-Taarbæk; resource courses have none', () => {
    // Half of the frame and half of the resource courses; half of 1.035.424 kr. is lost.
    const { answer, explanation } = account(mentor).mentor;
    expect(answer).toEqual({
      ceiling: kroner(2_130_576),
      above: kroner(1_035_424),
      refund: kroner(1_065_288 + 755_000),
      lost: kroner(517_712),
    });
    expect(explanation?.values.map(({ value: read }) => read)).toContain('2130576');
  });

  test('is lacking in a municipality that no paper names', () => {
    expect(account(mentor, { municipality: '0851' }).mentor).toMatchObject({
      answer: null,
      lacks: ['Kommunens ramme til mentorstøtte'],
    });
  });
});

describe('years', () => {
  const spent = (year: number) => [
    input('loft-personer', 'kontanthjaelp', 10, year),
    input('loft-udgift', 'kontanthjaelp', kroner(200_000), year),
  ];
  const ofGroup = (year: number, values: readonly CeilingValue[] = []) =>
    account(spent(year), { year, values }).groups[0];

  test('a year whose ceiling nobody has confirmed answers that it is lacking', () => {
    expect(ofGroup(2016)).toMatchObject({
      answer: null,
      lacks: ['Driftsloft for aktivering (ikke bekræftet i en kilde)'],
    });
  });

  test('a year before our sources says so', () => {
    expect(ofGroup(2013)?.lacks).toEqual(['Driftsloftet i 2013: vores kilder begynder i 2014']);
  });

  test('an entered value counts in its own years, with its source, and as no draft of law', () => {
    const entered = ofGroup(2016, [value({})]);
    expect(entered?.answer).toMatchObject({ ceiling: kroner(110_000), lost: kroner(45_000) });
    expect(entered?.explanation?.draft).toBeNull();
    expect(entered?.explanation?.values[0]).toMatchObject({
      value: '11000',
      draft: false,
      basis: { title: 'Kommunens egne tal', at: 'brev fra staten' },
    });
    expect(ofGroup(2017, [value({})])?.answer).toBeNull();
    expect(ofGroup(2014, [value({})])?.answer?.ceiling).toBe(kroner(107_570));
  });

  test('an entered share of the state counts instead of the law’s', () => {
    const share = value({ kind: 'driftsloft-statens-andel', group: null, value: 40 });
    expect(ofGroup(2016, [value({}), share])?.answer?.refund).toBe(kroner(44_000));
  });
});

test('persons of the own cases count where nobody has entered a number', () => {
  const own = new Map<CeilingGroup, number>([['kontanthjaelp', 12.5]]);
  const [group] = account([input('loft-udgift', 'kontanthjaelp', kroner(1))], { own }).groups;
  expect(group?.persons).toEqual({ persons: 12.5, from: 'egne-sager', source: 'egne sager' });
  expect(group?.answer?.ceiling).toBe(kroner(134_462.5));
});

test('within and above are the expense, refund and lost their half, whatever the numbers', () => {
  const oere = fc.integer({ min: 0, max: 5_000_000_000 });
  const persons = fc.integer({ min: 0, max: 500_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(fc.tuple(persons, oere), { minLength: 5, maxLength: 5 }), (drawn) => {
      const inputs = ceilingGroups.codes.flatMap(({ code }, i) => {
        const [count = 0, spent = 0] = drawn[i] ?? [];
        return [input('loft-personer', code, count), input('loft-udgift', code, spent)];
      });
      const found = account(inputs);
      const { sum, pooled } = found;
      if (sum === null || pooled === null) throw new Error('no sum');
      expect(sum.expense).toBe(drawn.reduce((all, [, spent]) => all + spent, 0));
      expect(sumOf(sum.within, sum.above)).toBe(sum.expense);
      expect(pooled.expense).toBe(sum.expense);
      // Each group's refund is rounded by itself, so five halves of an øre.
      const half = percentOf(sum.expense, 50);
      expect(Math.abs(minus(half, sumOf(sum.refund, sum.lost)))).toBeLessThanOrEqual(5);
      expect(pooled.above).toBeLessThanOrEqual(sum.above as Money & number);
      expect(lostByCeilings(found)).toBe(sum.lost);
    }),
  );
});
