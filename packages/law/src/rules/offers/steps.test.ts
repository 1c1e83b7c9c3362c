import { type AnyRule, day, type Day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import {
  mentorRenewed,
  ordinaryEmployees,
  practiceEnds,
  priorBenefit,
  reasonableRatio,
} from '../../index.ts';

/** The sums and grounds a reader of the explanation sees; worked out by hand. */
const cases: readonly (readonly [
  title: string,
  rule: AnyRule,
  facts: Readonly<Record<string, unknown>>,
  on: Day,
  steps: readonly string[],
])[] = [
  [
    '26 weeks and two further periods of 13',
    practiceEnds,
    { group: 'revalidering', start: day('2024-01-01'), extended: true, furtherPeriods: 2 },
    day('2024-01-01'),
    ['Perioder i alt: 52 uger'],
  ],
  [
    'a first period has no sum',
    practiceEnds,
    { group: 'revalidering', start: day('2024-01-01'), extended: true, furtherPeriods: 0 },
    day('2024-01-01'),
    [],
  ],
  [
    'four weeks that cannot be extended',
    practiceEnds,
    { group: 'dagpenge', start: day('2024-01-01'), extended: true, furtherPeriods: 0 },
    day('2024-01-01'),
    ['Forlængelse: Perioden kan ikke forlænges.'],
  ],
  [
    'four weeks that nobody asks to extend',
    practiceEnds,
    { group: 'dagpenge', start: day('2024-01-01'), extended: false, furtherPeriods: 0 },
    day('2024-01-01'),
    [],
  ],
  [
    'ten places up to 50 and one above',
    reasonableRatio,
    {
      group: 'jobparat',
      offer: 'loentilskud',
      ownEmployer: false,
      employees: 63.5,
      placed: 2.25,
      wanted: 1,
    },
    day('2024-01-01'),
    ['Loftet: mindst 1; 10 + 1 = 11', 'Optalt i: fuldtidspersoner', 'Pladser efter den nye: 3,25'],
  ],
  [
    'heads before 2020',
    reasonableRatio,
    {
      group: 'jobparat',
      offer: 'loentilskud',
      ownEmployer: false,
      employees: 3,
      placed: 0,
      wanted: 1,
    },
    day('2019-12-31'),
    ['Loftet: mindst 1; 0 + 0 = 0', 'Optalt i: personer', 'Pladser efter den nye: 1'],
  ],
  [
    'the average of four months',
    ordinaryEmployees,
    { months: [9.5, 10.25, 11, 10.5] },
    day('2024-01-01'),
    ['Gennemsnit: 41,25 / 4'],
  ],
  [
    'a single provider comes first',
    priorBenefit,
    prior({ singleProvider: true, education: 'ingen' }),
    day('2024-01-01'),
    ['Undtagelse: Enlig forsørger'],
  ],
  [
    'no qualifying education',
    priorBenefit,
    prior({ education: 'grundskole' }),
    day('2024-01-01'),
    ['Undtagelse: Ingen erhvervskompetencegivende uddannelse'],
  ],
  [
    'fifty years',
    priorBenefit,
    prior({ birthDate: day('1974-01-01') }),
    day('2024-01-01'),
    ['Undtagelse: Fyldt 50 år'],
  ],
  ['no exemption', priorBenefit, prior({}), day('2024-01-01'), []],
  [
    'a period of mentor support',
    mentorRenewed,
    { stillUnable: true },
    day('2014-01-01'),
    ['En periode varer: 6 måneder'],
  ],
];

function prior(changed: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    group: 'jobparat',
    start: day('2024-01-01'),
    birthDate: day('1990-01-01'),
    education: 'erhvervskompetencegivende',
    singleProvider: false,
    months: 6,
    ...changed,
  };
}

test.each(cases)('%s', (_title, rule, facts, on, steps) => {
  const { explanation } = rule.explain(facts, on);
  expect(explanation.steps.map(({ text, result }) => `${text}: ${result}`)).toEqual(steps);
});
