import { addDays, type Day, danishDay, openEnd, overlaps } from '@rettidig/engine';
import { type ContactPerson, type ContactRole, contactRoles } from '../../facts/case-records.ts';
import { decided, type Remark, refused, type Situation, type StepOutcome } from '../step.ts';

/** A contact person as it is entered. */
export interface EnteredContactPerson {
  readonly role: ContactRole;
  /** Id and name of an employee; null for a person outside. */
  readonly employee: { readonly id: string; readonly name: string } | null;
  /** Name of a person outside; empty for an employee. */
  readonly name: string;
  readonly organisation: string;
  readonly phone: string;
  readonly email: string;
  readonly from: Day;
  /** The last day; null while it is not known. */
  readonly lastDay: Day | null;
}

/** Registers a contact person (kontaktperson) of a citizen, or with `corrects` changes one that is registered. */
export function setContactPerson(
  entered: EnteredContactPerson,
  { records, today, newId }: Situation,
  corrects: string | null,
): StepOutcome {
  const problems = problemsOf(entered);
  if (problems.length > 0) return refused(...problems);
  const { role, employee, from, lastDay } = entered;
  const is: Omit<ContactPerson, 'id'> = {
    role,
    employee: employee?.id ?? null,
    name: employee === null ? entered.name : null,
    organisation: employee === null ? orNull(entered.organisation) : null,
    phone: orNull(entered.phone),
    email: orNull(entered.email),
    from,
    to: lastDay === null ? openEnd : addDays(lastDay, 1),
  };
  const who = `${contactRoles.label(role, 'da')}: ${employee?.name ?? entered.name}`;
  const until = lastDay === null ? '' : ` til og med ${danishDay(lastDay)}`;
  return decided({
    facts: [
      corrects === null
        ? { action: 'registreret', kind: 'contact_person', fact: newId(), value: is }
        : { action: 'rettet', kind: 'contact_person', fact: corrects, value: is },
    ],
    journal: {
      day: today,
      heading: corrects === null ? 'Kontaktperson tilføjet' : 'Kontaktperson ændret',
      text: `${who}, fra ${danishDay(from)}${until}.`,
    },
    warnings: coordinatorsAtOnce(is, records.contactPersons, corrects),
  });
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function problemsOf(entered: EnteredContactPerson): readonly Remark[] {
  const { employee, name, phone, email, from, lastDay } = entered;
  const problems: Remark[] = [];
  if (employee === null && name === '') {
    const text = 'Vælg en medarbejder, eller skriv navnet på en person uden for kommunen.';
    problems.push({ field: 'navn', text });
  }
  if (employee !== null && name !== '') {
    const text = 'Der er både valgt en medarbejder og skrevet et navn. Nøjes med det ene.';
    problems.push({ field: 'navn', text });
  }
  if (!/^(?:\+?[\d ()-]{3,25})?$/.test(phone)) {
    const text = 'Skriv telefonnummeret med tal, for eksempel 12 34 56 78.';
    problems.push({ field: 'telefon', text });
  }
  if (!/^(?:[^\s@]+@[^\s@]+\.[^\s@]+)?$/.test(email)) {
    problems.push({ field: 'email', text: 'Skriv e-mailadressen som navn@eksempel.dk.' });
  }
  if (lastDay !== null && lastDay < from) {
    problems.push({ field: 'til', text: `Sidste dag ligger før første dag, ${danishDay(from)}.` });
  }
  return problems;
}

/** A citizen has one coordinator, who follows the person (catalogue R-078); two at once is unusual. */
function coordinatorsAtOnce(
  is: Omit<ContactPerson, 'id'>,
  others: readonly ContactPerson[],
  corrects: string | null,
): readonly Remark[] {
  const isTwo = others.some(
    (other) => other.id !== corrects && other.role === is.role && overlaps(other, is),
  );
  if (is.role !== 'koordinerende-sagsbehandler' || !isTwo) return [];
  const text = 'Borgeren har allerede en koordinerende sagsbehandler i perioden.';
  return [{ field: 'rolle', text }];
}
