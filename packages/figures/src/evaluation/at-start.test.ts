import type { Activity, ContactCourse } from '@rettidig/casework';
import { addDays, type Day, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { projectReady } from '../testing/projects/paper-projects.ts';
import { atStart, keysOfOne, participantAtStart } from './at-start.ts';
import type { Participant } from './participant.ts';

const from = day('2022-08-18');

const one = (more: Partial<Participant> = {}): Participant => ({
  part: { id: 'p', project: 'x', goal: '', from, to: openEnd, ended: null },
  answers: [],
  benefits: [],
  labour: [],
  courses: [],
  courseEnds: [],
  activities: [],
  offerTerms: [],
  ...more,
});

const course = (contactOn: Day, to: Day = openEnd): ContactCourse => ({
  id: String(contactOn),
  contactOn,
  to,
  municipalFromDayOne: false,
});

const activity = (
  kind: Activity['kind'],
  more: Partial<Activity> & { readonly id?: string } = {},
): Activity => ({
  id: kind,
  kind,
  sector: null,
  givenOn: null,
  hoursPerWeek: null,
  from: addDays(from, -30),
  to: addDays(from, 30),
  ...more,
});

// Ringkøbing-Skjern, 18 August 2022, point 3 (table rs2022_autisme_klar_til_start.csv).
test('the citizens counted for Klar til start', () => {
  const { days, ...counts } = atStart(projectReady().participants);
  expect(counts).toEqual({
    of: 36,
    withCase: 36,
    offers: [
      { type: 'vejledning', provider: 'Job-bro', count: 13 },
      { type: 'praktik-privat', provider: null, count: 6 },
      { type: 'nytteindsats', provider: null, count: 9 },
    ],
    withoutOffer: 8,
    withMentor: 16,
  });
  const inMonths = (length: number): number => Math.round((length * 12) / 365.25);
  expect([days?.mean, days?.least, days?.most].map((one) => inMonths(one ?? 0))).toEqual([
    23, 1, 92,
  ]);
});

// By hand: from 18 June to 18 August are 61 days.
describe('one participant on the first day', () => {
  test('has the case that is open then, not one that ended that day or began after', () => {
    const courses = [
      course(day('2020-01-01'), from),
      course(day('2022-06-18')),
      course(addDays(from, 1)),
    ];
    expect(participantAtStart(one({ courses })).days).toBe(61);
    expect(participantAtStart(one({ courses: courses.slice(0, 1) })).days).toBeNull();
  });

  test('has the offers that run then, each type and provider once, and a mentor beside them', () => {
    const activities = [
      activity('virksomhedspraktik', { id: 'a', sector: 'privat' }),
      activity('virksomhedspraktik', { id: 'b', sector: 'privat' }),
      activity('nytteindsats', { to: from }),
      activity('ordinaer-uddannelse', { from: addDays(from, 1) }),
      activity('loentilskud', { id: 'c', from }),
      activity('mentor'),
    ];
    const offerTerms = [
      { activity: 'a', provider: 'Smedjen' },
      { activity: 'b', provider: 'Smedjen' },
    ];
    const found = participantAtStart(one({ activities, offerTerms }));
    expect(found).toEqual({
      days: null,
      offers: [
        { type: 'praktik-privat', provider: 'Smedjen' },
        { type: 'loentilskud', provider: null },
      ],
      hasMentor: true,
    });
    expect(keysOfOne(found)).toEqual([
      'ved-start/af',
      'tilbud/praktik-privat/Smedjen',
      'tilbud/loentilskud/',
      'mentor',
    ]);
  });
});

test('of nobody no length is known', () => {
  expect(atStart([])).toMatchObject({ of: 0, days: null, offers: [], withoutOffer: 0 });
});
