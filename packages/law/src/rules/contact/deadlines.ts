import {
  type Ask,
  cite,
  danishLongDay,
  type Day,
  day,
  decided,
  judgement,
  missing,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import type { EducationLevel, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import type { ContactFacts } from './interviews.ts';
import { monthsAfter, type Requirement, showDue, single, weeksAfter } from '../requirement.ts';

const contactNeeds = { group: fact.group, contactOn: fact.contactOn } as const;

/** The day the citizen must be placed in a visitation category. */
export const visitationDeadline = rule<ContactFacts, Requirement>({
  id: 'visitation/frist',
  title: 'Frist for visitation',
  question: 'Hvornår skal borgeren senest være visiteret?',
  covers: ['D-003'],
  readings: ['0001-lovens-dag'],
  needs: contactNeeds,
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 2'),
        cite(sources.pjeceVoksne2013, 'afsnit 2 og 3'),
      ],
      decide: visitationDue,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
      decide: visitationDue,
    },
  ],
  show: showDue,
  letter: ({ due }) => `Senest den ${danishLongDay(due)} afgør vi, hvilken gruppe du hører til.`,
});

function visitationDue(facts: ContactFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const { group, contactOn } = facts;
  const months = ask.valueIfAny(values.visitationFristMaaneder, group, on);
  const weeks = ask.valueIfAny(values.visitationFristUger, group, on);
  if (weeks !== null) return decided(single(contactOn, weeksAfter(ask, contactOn, weeks)));
  if (months !== null) return decided(single(contactOn, monthsAfter(ask, contactOn, months)));
  return notInForce;
}

/** The day the citizen must have entered a CV on Jobnet. */
export const cvDeadline = rule<ContactFacts, Requirement>({
  id: 'cv/frist',
  title: 'CV på Jobnet',
  question: 'Hvornår skal borgeren senest have lagt et CV på Jobnet?',
  covers: ['D-010'],
  readings: ['0001-lovens-dag'],
  needs: contactNeeds,
  versions: [
    { from: day('2014-01-01'), basis: [cite(sources.pjeceVoksne2013, 'afsnit 2')], decide: cvDue },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
      decide: cvDue,
    },
  ],
  show: showDue,
  letter: ({ due }) => `Du skal lægge et CV på Jobnet senest den ${danishLongDay(due)}.`,
});

function cvDue(facts: ContactFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const weeks = ask.valueIfAny(values.cvFristUger, facts.group, on);
  return weeks === null
    ? notInForce
    : decided(single(facts.contactOn, weeksAfter(ask, facts.contactOn, weeks)));
}

export interface TestFacts extends ContactFacts {
  /** `ukendt` matters only where the group is tested at all. */
  readonly education: EducationLevel | 'ukendt';
}

/** The day a young person with primary school only must have been tested. */
export const testDeadline = rule<TestFacts, Requirement>({
  id: 'test/frist',
  title: 'Læse-, skrive- og regnetest',
  question: 'Hvornår skal den unge senest være testet i at læse, skrive og regne?',
  covers: ['D-004', 'R-070'],
  readings: ['0001-lovens-dag', '0008-kun-grundskole'],
  needs: { ...contactNeeds, education: fact.educationIfKnown },
  versions: [
    { from: day('2014-01-01'), basis: [cite(sources.pjeceUnge2013, 'afsnit 2')], decide: testDue },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
      decide: testDue,
    },
  ],
  show: showDue,
  letter: ({ due }) =>
    `Senest den ${danishLongDay(due)} skal du have været til en test i at læse, skrive og regne.`,
});

function testDue(facts: TestFacts, on: Day, ask: Ask): Outcome<Requirement> {
  const months = ask.valueIfAny(values.testFristMaaneder, facts.group, on);
  if (months === null) return notInForce;
  if (facts.education === 'ukendt') return missing(fact.education.label);
  const levels = ask.value(values.testUddannelsesniveauer, null, on);
  if (!levels.includes(facts.education)) return notInForce;
  return decided(single(facts.contactOn, monthsAfter(ask, facts.contactOn, months)));
}

export interface TeachingFacts {
  readonly group: TargetGroup;
  readonly testedOn: Day;
  readonly needsTeaching: boolean | 'ikke-vurderet';
}

/** The day teaching must have begun when a test shows a need. */
export const teachingDeadline = rule<TeachingFacts, Requirement>({
  id: 'test/undervisning',
  title: 'Undervisning efter test',
  question: 'Hvornår skal undervisningen senest begynde?',
  covers: ['D-005'],
  readings: ['0001-lovens-dag'],
  needs: {
    group: fact.group,
    testedOn: fact.dayFact('Testet den'),
    needsTeaching: {
      label: 'Testen viser behov',
      show: (value) => (value === 'ikke-vurderet' ? 'ikke vurderet' : value ? 'ja' : 'nej'),
      examples: [true, false, 'ikke-vurderet'],
    },
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceUnge2013, 'afsnit 3')],
      decide: teachingDue,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
      decide: teachingDue,
    },
  ],
  show: showDue,
  letter: ({ due }) =>
    `Du begynder på undervisning i at læse, skrive og regne senest den ${danishLongDay(due)}.`,
});

function teachingDue(facts: TeachingFacts, on: Day, ask: Ask): Outcome<Requirement> {
  if (facts.needsTeaching === false) return notInForce;
  const months = ask.valueIfAny(values.testUndervisningFristMaaneder, facts.group, on);
  if (months === null) return notInForce;
  if (facts.needsTeaching === 'ikke-vurderet') {
    return judgement('Viser testen et behov for undervisning?', [
      'Undervisningen fortsætter, til den unge består en test på 9. klasses niveau.',
    ]);
  }
  return decided(single(facts.testedOn, monthsAfter(ask, facts.testedOn, months)));
}
