import { danishLongDay, type Day, openEnd, periodOn } from '@rettidig/engine';
import { type Benefit, benefits, firstInterview, type Household } from '@rettidig/law';
import { groupOn } from '../../duties/derive.ts';
import { caseAfter } from '../case-after.ts';
import { holdsFrom, spellAfter } from '../spells.ts';
import { decided, type FactChange, refused, type Situation, type StepOutcome } from '../step.ts';
import { type EnteredContact, isSameContact } from './contact.ts';

/** A citizen as received: the course that begins, and what is known from the first contact. */
export interface Reception {
  readonly contactOn: Day;
  readonly benefit: Benefit;
  readonly household: Household | null;
  readonly contact: EnteredContact | null;
  /** The employee who gets the case; null for nobody yet. */
  readonly caseworker: string | null;
  /** LAB § 27(3): the municipality has the whole course from day one. */
  readonly municipalFromDayOne: boolean;
  /** The case was known before, and is opened again. */
  readonly known: boolean;
}

/** Begins a contact course (kontaktforløb) with all that is known on the day of the first contact. */
export function receive(reception: Reception, situation: Situation): StepOutcome {
  const { file, records, today, newId } = situation;
  const { contactOn, benefit, household, contact, caseworker } = reception;
  if (contactOn > today) {
    return refused({
      field: 'henvendelse',
      text: `${danishLongDay(contactOn)} er ikke kommet endnu. Skriv den dag, borgeren henvendte sig.`,
    });
  }
  const running = file.courses.find(({ to }) => to > contactOn);
  if (running !== undefined) {
    return refused({
      field: 'henvendelse',
      text: `Borgeren har et kontaktforløb fra den ${danishLongDay(running.contactOn)}. Afslut det, før et nyt begynder.`,
    });
  }
  const later = spellAfter(file.benefits, contactOn);
  if (later !== null) {
    return refused({
      field: 'henvendelse',
      text: `Borgeren har en ydelse fra den ${danishLongDay(later.from)}. Vælg den dag eller en senere.`,
    });
  }
  const known = periodOn(records.contactDetails, contactOn);
  const facts: FactChange[] = [
    {
      action: 'registreret',
      kind: 'contact_course',
      fact: newId(),
      value: { contactOn, to: openEnd, municipalFromDayOne: reception.municipalFromDayOne },
    },
    ...holdsFrom('benefit_spell', file.benefits, { benefit, from: contactOn, to: openEnd }, newId),
    ...(household === null || periodOn(file.households, contactOn)?.household === household
      ? []
      : holdsFrom(
          'household',
          file.households,
          { household, from: contactOn, to: openEnd },
          newId,
        )),
    ...(contact === null || isSameContact(known, contact)
      ? []
      : holdsFrom(
          'contact_details',
          records.contactDetails,
          { ...contact, from: contactOn, to: openEnd },
          newId,
        )),
    ...(caseworker === null ? [] : assigned(caseworker, contactOn, situation)),
  ];
  const after = caseAfter(file, facts);
  const group = groupOn(after, today);
  return decided({
    facts,
    explanations:
      group === null ? [] : [firstInterview.explain({ group, contactOn }, contactOn).explanation],
    journal: {
      day: contactOn,
      heading: reception.known ? 'Sagen er åbnet igen' : 'Borgeren er modtaget',
      text: `Første henvendelse den ${danishLongDay(contactOn)}. Ydelse: ${benefits.label(benefit, 'da').toLowerCase()}.`,
    },
  });
}

/** A caseworker who has the case already keeps it. */
function assigned(
  employee: string,
  from: Day,
  { records: { assignments }, newId }: Situation,
): readonly FactChange[] {
  if (periodOn(assignments, from)?.employee === employee) return [];
  return holdsFrom('assignment', assignments, { employee, from, to: openEnd }, newId);
}
