import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { emptyCase } from '../../facts/case-file.ts';
import { type ContactPerson, noRecords } from '../../facts/case-records.ts';
import type { Situation } from '../step.ts';
import { type EnteredContactPerson, setContactPerson } from './set-contact-person.ts';

const today = day('2026-11-18');
const situation = (contactPersons: readonly ContactPerson[] = []): Situation => ({
  file: emptyCase({ birthDate: day('1985-05-14'), education: null }),
  records: { ...noRecords(), contactPersons },
  today,
  actor: 'anna',
  newId: () => 'ny',
});

const outside: EnteredContactPerson = {
  role: 'bisidder',
  employee: null,
  name: 'Åse O’Brien <b>',
  organisation: '',
  phone: '+45 12 34 56 78',
  email: 'aase@eksempel.dk',
  from: day('2026-11-01'),
  lastDay: day('2026-12-31'),
};
const employee = { id: 'e1', name: 'Bent Juhl' };

describe('a contact person', () => {
  test('is one fact and one line of the journal', () => {
    expect(setContactPerson(outside, situation(), null)).toMatchObject({
      outcome: 'besluttet',
      facts: [
        {
          action: 'registreret',
          kind: 'contact_person',
          fact: 'ny',
          value: {
            role: 'bisidder',
            employee: null,
            name: 'Åse O’Brien <b>',
            organisation: null,
            from: day('2026-11-01'),
            // The first day after the last one.
            to: day('2027-01-01'),
          },
        },
      ],
      journal: {
        day: today,
        heading: 'Kontaktperson tilføjet',
        text: 'Bisidder: Åse O’Brien <b>, fra 01.11.2026 til og med 31.12.2026.',
      },
      warnings: [],
    });
  });

  test('that is corrected keeps its fact', () => {
    const entered = { ...outside, name: '', employee, lastDay: null };
    expect(setContactPerson(entered, situation(), 'f1')).toMatchObject({
      facts: [{ action: 'rettet', fact: 'f1', value: { employee: 'e1', name: null, to: openEnd } }],
      journal: { heading: 'Kontaktperson ændret' },
    });
  });

  test.for<[string, Partial<EnteredContactPerson>, string]>([
    ['nobody', { name: '' }, 'navn'],
    ['an employee and a name', { employee }, 'navn'],
    ['an end before the start', { lastDay: day('2026-10-31') }, 'til'],
    ['a phone number of letters', { phone: 'ring' }, 'telefon'],
    ['an e-mail address that is none', { email: 'aase@' }, 'email'],
  ])('with %s is refused at the field', ([, is, field]) => {
    expect(setContactPerson({ ...outside, ...is }, situation(), null)).toMatchObject({
      outcome: 'afvist',
      problems: [{ field }],
    });
  });

  // Catalogue R-078: one coordinating caseworker follows the person.
  test.for<[string, Partial<EnteredContactPerson>, string | null, number]>([
    ['a second coordinator at the same time', {}, null, 1],
    ['a coordinator after the first has stopped', { from: day('2027-01-01') }, null, 0],
    ['the same coordinator corrected', {}, 'k1', 0],
    ['somebody else', { role: 'mentor' }, null, 0],
  ])('%s is asked about as it should be', ([, is, corrects, warnings]) => {
    const first: ContactPerson = {
      id: 'k1',
      role: 'koordinerende-sagsbehandler',
      employee: 'e1',
      name: null,
      organisation: null,
      phone: null,
      email: null,
      from: day('2026-01-01'),
      to: day('2027-01-01'),
    };
    const entered: EnteredContactPerson = {
      ...outside,
      role: 'koordinerende-sagsbehandler',
      lastDay: null,
      ...is,
    };
    const outcome = setContactPerson(entered, situation([first]), corrects);
    expect(outcome.outcome === 'besluttet' && outcome.warnings).toHaveLength(warnings);
  });
});
