import { day, kroner, openEnd } from '@rettidig/engine';
import type { Household } from '@rettidig/law';
import { expect, test } from 'vitest';
import { type CaseFile, emptyCase } from '../facts/case-file.ts';
import { benefitMoney } from './benefit-money.ts';
import { replay } from './tally.ts';

const on = day('2014-09-15');

/** Someone on benefit since the spring of 2014, who takes part in nothing. */
function caseOf(
  benefit: CaseFile['benefits'][number]['benefit'],
  household: Household | null,
  person: CaseFile['person'] = { birthDate: day('1980-01-01'), education: 'grundskole' },
): CaseFile {
  const from = day('2014-04-01');
  return {
    ...emptyCase(person),
    courses: [{ id: 'k', contactOn: from, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'y', benefit, from, to: openEnd }],
    categories: [{ id: 'v', category: 'jobparat', from, to: openEnd }],
    households: household === null ? [] : [{ id: 'h', household, from, to: openEnd }],
  };
}

const moneyOf = (file: CaseFile, law: string) =>
  benefitMoney(file, on, { on: day(law), amendments: null });

// bm.dk, kontanthjælp 2014 (law-and-data, G1): adult without children 10,689 kr., provider 14,203 kr. The table of 2014:
// the state pays 30 percent where nothing is done, so the municipality 70.
test.each<[Household, number, number]>([
  ['udeboende', 10_689, 7482.3],
  ['enlig-forsoerger', 14_203, 9942.1],
])('an adult on kontanthjælp, %s, in 2014', (household, monthly, municipality) => {
  const answer = moneyOf(caseOf('kontanthjaelp', household), '2014-09-15');
  expect(answer).toEqual({
    outcome: 'afgjort',
    value: { monthly: kroner(monthly), municipality: kroner(municipality) },
  });
});

test.each<[string, CaseFile, string, RegExp]>([
  ['whom the citizen lives with', caseOf('kontanthjaelp', null), '2014-09-15', /^Husstand$/],
  [
    'the rate of a year nobody has confirmed',
    caseOf('kontanthjaelp', 'udeboende'),
    '2026-09-15',
    /./,
  ],
  ['the rate of another benefit', caseOf('sygedagpenge', 'udeboende'), '2014-09-15', /ikke læst/],
  [
    'a benefit at all',
    { ...caseOf('kontanthjaelp', 'udeboende'), benefits: [] },
    '2014-09-15',
    /^Borgerens ydelse på dagen$/,
  ],
])('without %s it is missing, not nothing', (_, file, law, what) => {
  const answer = moneyOf(file, law);
  expect(answer.outcome).toBe('mangler');
  expect(answer.outcome === 'mangler' ? answer.missing.join(', ') : '').toMatch(what);
});

test('sums hold only those of whom both laws give the amount', () => {
  const files = [caseOf('kontanthjaelp', 'udeboende'), caseOf('kontanthjaelp', null)];
  const before = { on: day('2014-09-15'), amendments: null };
  const after = { on: day('2014-12-31'), amendments: null };
  const { money } = replay(files, { on, laws: { before, after }, money: benefitMoney });
  expect(money).toEqual({
    citizens: 1,
    citizensChanged: 0,
    before: kroner(10_689),
    after: kroner(10_689),
    municipalityBefore: kroner(7482.3),
    municipalityAfter: kroner(7482.3),
    citizensMissing: 1,
    missing: [
      { why: 'Husstand', silent: 'before', citizens: 1 },
      { why: 'Husstand', silent: 'after', citizens: 1 },
    ],
  });
});
