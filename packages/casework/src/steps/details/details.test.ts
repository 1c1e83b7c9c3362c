import { type Day, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { deriveDuties, groupOn } from '../../duties/derive.ts';
import { emptyCase } from '../../facts/case-file.ts';
import type { ContactDetails } from '../../facts/case-records.ts';
import {
  anInterviewOn,
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { caseAfter } from '../case-after.ts';
import type { FactChange } from '../step.ts';
import { changeDetails, type EnteredDetails } from './change-details.ts';
import { closeCourse } from './close-course.ts';
import { receive, type Reception } from './receive.ts';

const contact = {
  street: 'Æblevej 3',
  postcode: '9999',
  town: 'Øvelse',
  phone: null,
  email: null,
  exemptFromDigitalPost: false,
};
const lived = (from: Day, to: Day = openEnd): ContactDetails => ({
  id: 'adresse',
  from,
  to,
  ...contact,
});

const nothingNew: EnteredDetails = {
  from: today,
  contact: null,
  household: null,
  education: null,
  benefit: null,
};

describe('details', () => {
  const file = caseFrom(
    '2026-09-01',
    {},
    {
      households: [{ id: 'hus', from: day('2026-09-01'), to: openEnd, household: 'udeboende' }],
    },
  );
  const records = { personRecord: 'person', contactDetails: [lived(day('2026-09-01'))] };

  test('record only what is new, from the day it is so', () => {
    const { facts, journal } = decidedOf(
      changeDetails(
        {
          from: day('2026-11-16'),
          contact: { ...contact, exemptFromDigitalPost: true },
          household: 'enlig-forsoerger',
          education: 'erhvervskompetencegivende',
          benefit: 'kontanthjaelp',
        },
        situationOf(file, records),
      ),
    );
    expect(facts.map(({ action, kind }) => `${kind} ${action}`)).toEqual([
      'contact_details rettet',
      'contact_details registreret',
      'household rettet',
      'household registreret',
    ]);
    expect(journal.text).toBe(
      'Fra den 16. november 2026:\nFritaget for Digital Post.\nHusstand: enlig forsørger.',
    );
  });

  test('the journal says that the address is new, not what it is', () => {
    const moved = { ...contact, street: 'Hemmelig Vej 9' };
    const { journal } = decidedOf(
      changeDetails({ ...nothingNew, contact: moved }, situationOf(file, records)),
    );
    expect(journal.text).toContain('Ny adresse.');
    expect(journal.text).not.toContain('Hemmelig');
  });

  test('a change of benefit shows what becomes of the duties before it is saved', () => {
    const { warnings } = decidedOf(
      changeDetails({ ...nothingNew, benefit: 'dagpenge' }, situationOf(file, records)),
    );
    expect(warnings.length).toBeGreaterThan(0);
  });

  test('nothing new is refused; so is a day before a later change, at the field', () => {
    expect(refusedAt(changeDetails(nothingNew, situationOf(file, records)))).toEqual(['']);
    const early = { ...nothingNew, from: day('2026-08-01'), contact };
    expect(refusedAt(changeDetails(early, situationOf(file, records)))).toEqual(['vej']);
  });
});

describe('the end of a course', () => {
  const file = caseFrom(
    '2026-05-14',
    {},
    {
      interviews: [anInterviewOn('2026-05-19'), anInterviewOn('2026-11-25', 'booket')],
    },
  );
  const records = {
    bookings: [
      {
        id: 'tid',
        interview: 'samtale-2026-11-25',
        on: day('2026-11-25'),
        startsAt: 600,
        minutes: 45,
        employee: 'anna',
        place: null,
      },
    ],
  };

  test('ends benefit and category, withdraws what is booked, and leaves nobody with anything to do', () => {
    const { facts, letters, warnings } = decidedOf(
      closeCourse({ last: day('2026-11-17'), reason: 'job', note: '' }, situationOf(file, records)),
    );
    expect(facts.find(({ kind }) => kind === 'booking')).toMatchObject({ value: null });
    const after = caseAfter(file, facts);
    const [course, benefit, category] = [after.courses[0], after.benefits[0], after.categories[0]];
    expect([course?.to, benefit?.to, category?.to]).toEqual([today, today, today]);
    expect(after.interviews.at(-1)?.state).toBe('aflyst');
    // Otherwise the citizen would turn up.
    expect(letters.map(({ kind }) => kind)).toEqual(['aflysning']);
    expect(groupOn(after, today)).toBeNull();
    expect(deriveDuties(after, today).duties.filter(({ actionable }) => actionable)).toEqual([]);
    expect(warnings.map(({ field }) => field)).toEqual(['til']);
  });

  test.for(['job', 'raskmeldt', 'sygdom'] as const)('records once why: %s', (reason) => {
    const end = { last: day('2026-11-17'), reason, note: '' };
    const ends = ({ facts }: { readonly facts: readonly FactChange[] }) =>
      facts.filter(({ kind }) => kind === 'course_end');
    const first = ends(decidedOf(closeCourse(end, situationOf(file, records))));
    const course = file.courses[0]?.id;
    expect(first).toMatchObject([
      { action: 'registreret', value: { on: end.last, course, reason } },
    ]);
    const courseEnds = [{ id: 'slut', on: end.last, course: course ?? '', reason }];
    const again = closeCourse(
      { ...end, last: day('2026-11-10') },
      situationOf(file, { courseEnds }),
    );
    expect(ends(decidedOf(again))).toMatchObject([
      { action: 'rettet', fact: 'slut', value: { on: day('2026-11-10'), course, reason } },
    ]);
  });

  test.for(['2026-05-13', '2026-11-19'])('is refused on %s', (last) => {
    const end = { last: day(last), reason: 'job' as const, note: '' };
    expect(refusedAt(closeCourse(end, situationOf(file)))).toEqual(['til']);
  });
});

describe('a citizen who is received', () => {
  const reception: Reception = {
    contactOn: day('2026-11-17'),
    benefit: 'kontanthjaelp',
    household: 'udeboende',
    contact,
    caseworker: 'anna',
    municipalFromDayOne: false,
    known: false,
  };
  const unknown = emptyCase({ birthDate: day('1990-01-11'), education: null });

  test('has a course, and the first interview due a week after the first contact (LAB § 31)', () => {
    const { facts, explanations } = decidedOf(receive(reception, situationOf(unknown)));
    expect(facts.map(({ kind }) => kind)).toEqual([
      'contact_course',
      'benefit_spell',
      'household',
      'contact_details',
      'assignment',
    ]);
    const { duties } = deriveDuties(caseAfter(unknown, facts), today);
    expect(duties.find(({ kind }) => kind === 'foerste-samtale')).toMatchObject({
      due: day('2026-11-24'),
      status: 'aktuel',
    });
    expect(explanations.map(({ rule }) => rule)).toEqual(['samtaler/foerste-samtale']);
  });

  test('again gets a new course after the old; what is known stays', () => {
    const old = caseFrom(
      '2025-01-06',
      {},
      {
        courses: [
          {
            id: 'gammelt',
            contactOn: day('2025-01-06'),
            to: day('2025-09-01'),
            municipalFromDayOne: false,
          },
        ],
        benefits: [
          {
            id: 'gammel',
            from: day('2025-01-06'),
            to: day('2025-09-01'),
            benefit: 'kontanthjaelp',
          },
        ],
        categories: [],
      },
    );
    const records = { contactDetails: [lived(day('2025-01-06'))] };
    const { facts } = decidedOf(
      receive({ ...reception, household: null, known: true }, situationOf(old, records)),
    );
    expect(facts.map(({ action, kind }) => `${kind} ${action}`)).toEqual([
      'contact_course registreret',
      'benefit_spell registreret',
      'assignment registreret',
    ]);
  });

  test('with a course that runs, or on a day to come, is refused', () => {
    expect(refusedAt(receive(reception, situationOf(caseFrom('2026-09-01'))))).toEqual([
      'henvendelse',
    ]);
    const tomorrow = { ...reception, contactOn: day('2026-11-19') };
    expect(refusedAt(receive(tomorrow, situationOf(unknown)))).toEqual(['henvendelse']);
  });
});
