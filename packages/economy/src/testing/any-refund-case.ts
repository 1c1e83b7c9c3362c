import {
  type Activity,
  type BenefitSpell,
  emptyCase,
  type LabourStatus,
  labourStatuses,
  type MonthlyAmount,
} from '@rettidig/casework';
import { addDays, type Day, day, type Money, openEnd } from '@rettidig/engine';
import { activityKinds, benefits } from '@rettidig/law';
import fc from 'fast-check';
import type { RefundCase } from '../refund/refund-case.ts';

interface Stretch {
  readonly kind: 'ydelse' | 'arbejde' | 'andet' | 'ukendt' | 'loentilskud';
  readonly days: number;
  readonly code: number;
  readonly paid: number | null;
}

const anyStretch: fc.Arbitrary<Stretch> = fc.record({
  kind: fc.constantFrom(
    'ydelse',
    'ydelse',
    'ydelse',
    'arbejde',
    'arbejde',
    'andet',
    'ukendt',
    'loentilskud',
  ),
  days: fc.oneof(
    fc.integer({ min: 1, max: 60 }).map((weeks) => 7 * weeks),
    fc.integer({ min: 1, max: 500 }),
    // About the fifty-two weeks of the reset.
    fc.integer({ min: 360, max: 372 }),
  ),
  code: fc.nat(50),
  paid: fc.option(fc.integer({ min: 0, max: 3_000_000 }), { freq: 5 }),
});

const oneOf = <T>(list: readonly T[], place: number): T => {
  const found = list[place % list.length];
  if (found === undefined) throw new Error('An empty list has nothing to choose.');
  return found;
};

/** A citizen's life from a Monday or any day of 2013-2023 on: stretches that follow each other, and what is beside them. */
export const anyRefundCase: fc.Arbitrary<RefundCase> = fc
  .record({
    start: fc.integer({ min: day('2013-06-01'), max: day('2023-12-31') }),
    stretches: fc.array(anyStretch, { minLength: 1, maxLength: 10 }),
    beside: fc.array(
      fc.record({
        kind: fc.constantFrom(...activityKinds.codes.map(({ code }) => code)),
        after: fc.integer({ min: 0, max: 1500 }),
        days: fc.integer({ min: 1, max: 200 }),
      }),
      { maxLength: 5 },
    ),
    partly: fc.option(
      fc.record({
        after: fc.integer({ min: 0, max: 900 }),
        days: fc.integer({ min: 1, max: 300 }),
        hours: fc.constantFrom(8, 20, 37),
      }),
    ),
    runsOn: fc.boolean(),
  })
  .map(({ start, stretches, beside, partly, runsOn }): RefundCase => {
    const spells: BenefitSpell[] = [];
    const activities: Activity[] = [];
    const statuses: LabourStatus[] = [];
    const amounts: MonthlyAmount[] = [];
    let from = start as Day;
    for (const [place, { kind, days, code, paid }] of stretches.entries()) {
      const isLast = place === stretches.length - 1;
      const to = isLast && runsOn ? openEnd : addDays(from, days);
      const id = String(place);
      if (kind === 'ydelse') {
        const { code: benefit } = oneOf(benefits.codes, code);
        spells.push({ id, benefit, from, to });
        if (paid !== null) {
          const turns = addDays(from, Math.floor(days / 3) + 1);
          const changes = code % 3 === 0 && turns < to;
          amounts.push({ id, benefit, monthly: paid as Money, from, to: changes ? turns : to });
          if (changes && code % 2 === 0) {
            amounts.push({ id: `${id}b`, benefit, monthly: (paid + 1) as Money, from: turns, to });
          }
        }
      } else if (kind === 'loentilskud') {
        activities.push({
          id: `t${id}`,
          kind: 'loentilskud',
          sector: null,
          givenOn: null,
          hoursPerWeek: null,
          from,
          to,
        });
      } else if (kind !== 'ukendt') {
        const status = kind === 'arbejde' ? 'loenmodtager' : oneOf(labourStatuses.codes, code).code;
        statuses.push({ id, status, hoursPerWeek: null, from, to });
      }
      from = to;
    }
    for (const [place, { kind, after, days }] of beside.entries()) {
      const begins = addDays(start as Day, after);
      activities.push({
        id: `b${place}`,
        kind,
        sector: null,
        givenOn: null,
        hoursPerWeek: null,
        from: begins,
        to: addDays(begins, days),
      });
    }
    if (partly !== null) {
      const begins = addDays(start as Day, partly.after);
      const to = addDays(begins, partly.days);
      statuses.push({
        id: 'p',
        status: 'loenmodtager',
        hoursPerWeek: partly.hours,
        from: begins,
        to,
      });
    }
    const person = { birthDate: day('1985-03-03'), education: null };
    return {
      id: `borger ${start}`,
      team: `team ${start % 3}`,
      file: { ...emptyCase(person), benefits: spells, activities },
      labourStatuses: statuses,
      benefitAmounts: amounts,
    };
  });
