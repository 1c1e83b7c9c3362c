import { danishLongDay, type Day, openEnd, periodOn } from '@rettidig/engine';
import {
  type Benefit,
  benefits,
  type EducationLevel,
  educationLevels,
  type Household,
  households,
} from '@rettidig/law';
import { caseAfter } from '../case-after.ts';
import { effectsFrom } from '../effects-from.ts';
import { courseOn, holdsFrom, outsideCourse, spellAfter } from '../spells.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';
import { type EnteredContact, isSameContact, newContactText } from './contact.ts';

/** The details of a citizen as they are from a day on. What is as it was changes nothing; null is not said. */
export interface EnteredDetails {
  readonly from: Day;
  readonly contact: EnteredContact | null;
  readonly household: Household | null;
  readonly education: EducationLevel | null;
  readonly benefit: Benefit | null;
}

/** What one detail leads to: facts and the words of the journal, or why it cannot be. */
interface Detail {
  readonly facts: readonly FactChange[];
  readonly said: string;
  readonly problem: Remark | null;
}

/** Records what is new among the details of a citizen, from the day it is so. */
export function changeDetails(entered: EnteredDetails, situation: Situation): StepOutcome {
  const { file, today } = situation;
  const { from } = entered;
  const details = [contactOf, householdOf, benefitOf, educationOf].flatMap(
    (of) => of(entered, situation) ?? [],
  );
  const problems = details.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return refused(...problems);
  const facts = details.flatMap((detail) => detail.facts);
  if (facts.length === 0) {
    return refused({ field: '', text: 'Der er intet nyt at gemme: alt står, som det gjorde.' });
  }
  return decided({
    facts,
    journal: {
      day: today,
      heading: 'Oplysninger om borgeren er ændret',
      text: [`Fra den ${danishLongDay(from)}:`, ...details.map(({ said }) => said)].join('\n'),
    },
    warnings: effectsFrom(file, caseAfter(file, facts), from, today),
  });
}

type DetailOf = (entered: EnteredDetails, situation: Situation) => Detail | null;

const contactOf: DetailOf = ({ from, contact }, { records: { contactDetails }, newId }) => {
  const known = periodOn(contactDetails, from);
  if (contact === null || isSameContact(known, contact)) return null;
  const value = { ...contact, from, to: openEnd };
  return {
    facts: holdsFrom('contact_details', contactDetails, value, newId),
    said: newContactText(known, contact),
    problem: changedLater('vej', spellAfter(contactDetails, from)),
  };
};

const householdOf: DetailOf = ({ from, household }, { file: { households: known }, newId }) => {
  if (household === null || household === periodOn(known, from)?.household) return null;
  return {
    facts: holdsFrom('household', known, { household, from, to: openEnd }, newId),
    said: `Husstand: ${households.label(household, 'da').toLowerCase()}.`,
    problem: changedLater('husstand', spellAfter(known, from)),
  };
};

const benefitOf: DetailOf = ({ from, benefit }, { file, newId }) => {
  if (benefit === null || benefit === periodOn(file.benefits, from)?.benefit) return null;
  const course = courseOn(file, from);
  if (course === null) return { facts: [], said: '', problem: outsideCourse('fra', from) };
  return {
    facts: holdsFrom('benefit_spell', file.benefits, { benefit, from, to: course.to }, newId),
    said: `Ydelse: ${benefits.label(benefit, 'da').toLowerCase()}.`,
    problem: changedLater('ydelse', spellAfter(file.benefits, from)),
  };
};

/** The education is no spell: it is what is known of the person now, and from when it is known. */
const educationOf: DetailOf = ({ education }, { file: { person }, records: { personRecord } }) => {
  if (education === null || education === person.education || personRecord === null) return null;
  return {
    facts: [
      {
        action: 'rettet',
        kind: 'person_record',
        fact: personRecord,
        value: { birthDate: person.birthDate, education },
      },
    ],
    said: `Uddannelse: ${educationLevels.label(education, 'da').toLowerCase()}.`,
    problem: null,
  };
};

function changedLater(field: string, later: { readonly from: Day } | null): Remark | null {
  return later === null
    ? null
    : {
        field,
        text: `Oplysningen er ændret igen fra den ${danishLongDay(later.from)}. Vælg den dag eller en senere.`,
      };
}
