import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import {
  anInterviewOn,
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { type Summons, summon } from './summons.ts';

const aSummons = (is: Partial<Summons> = {}): Summons => ({
  kind: 'jobsamtale',
  holder: 'kommune',
  form: 'fremmoede',
  on: day('2026-11-25'),
  startsAt: 10 * 60,
  minutes: 45,
  employee: 'anna',
  place: 'Havnegade 12, lokale 4',
  booker: 'kommune',
  attendance: 'ikke-overvejet',
  attendanceReason: '',
  sickListedWithEmployer: false,
  message: '',
  ...is,
});

// Kontanthjælp, jobparat, first contact 25 May 2026: four interviews by 25 November (docs/duties.md); one is held.
const mia = caseFrom('2026-05-25', {}, { interviews: [anInterviewOn('2026-05-28')] });

describe('a summons', () => {
  test('becomes an interview, its time, a line of the journal and a letter', () => {
    const { facts, journal, letters, explanations, warnings } = decidedOf(
      summon(aSummons(), situationOf(mia)),
    );
    expect(facts).toEqual([
      {
        action: 'registreret',
        kind: 'interview',
        fact: 'ny-1',
        value: {
          on: day('2026-11-25'),
          kind: 'jobsamtale',
          form: 'fremmoede',
          state: 'booket',
          holder: 'kommune',
          selfBooked: false,
        },
      },
      {
        action: 'registreret',
        kind: 'booking',
        fact: 'ny-2',
        value: {
          interview: 'ny-1',
          on: day('2026-11-25'),
          startsAt: 600,
          minutes: 45,
          employee: 'anna',
          place: 'Havnegade 12, lokale 4',
        },
      },
    ]);
    expect(journal.heading).toBe('Indkaldt til jobsamtale onsdag den 25. november 2026 kl. 10.00');
    expect(journal.text).toContain(
      'Samtalen skal opfylde: Samtale 2 af 4. Fristen er den 25. november 2026.',
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.fields).toMatchObject({
      samtale: 'en jobsamtale',
      dag: 'onsdag den 25. november 2026',
      klokken: '10.00',
      sted: 'Du skal møde op her: Havnegade 12, lokale 4.',
    });
    expect(explanations.map(({ rule }) => rule)).toEqual([
      'samtaler/i-begyndelsen',
      'samtaler/form',
      'samtaler/selvbooket',
      'sanktion/type',
    ]);
    expect(warnings).toEqual([]);
  });

  test.for([
    ['2026-11-25', 'Samtalen skal være holdt senest den 25. november 2026. Det står i: '],
    ['2026-11-26', 'Vi skal holde samtaler med dig. Det står i: '],
  ] as const)('on %s does not speak of a deadline that it misses', ([on, text]) => {
    const { letters } = decidedOf(summon(aSummons({ on: day(on) }), situationOf(mia)));
    const [letter] = letters;
    expect(letter?.kind === 'indkaldelse' ? letter.fields.frist : '').toMatch(
      new RegExp(`^${text}`),
    );
  });

  // LAS § 37 is about those on kontanthjælp; a member of an a-kasse is not sanctioned by the municipality.
  test.for([
    ['kontanthjaelp', true],
    ['dagpenge', false],
    ['sygedagpenge', false],
  ] as const)('to somebody on %s says what staying away leads to: %s', ([benefit, says]) => {
    const file = caseFrom('2026-05-25', { benefit }, { interviews: mia.interviews });
    const { letters } = decidedOf(summon(aSummons(), situationOf(file)));
    const [letter] = letters;
    const text = letter?.kind === 'indkaldelse' ? letter.fields.udeblivelse : undefined;
    expect(text?.includes('Lov om aktiv socialpolitik') ?? false).toBe(says);
  });

  // Free choice of form since 22 March 2023, but for the first interview (knowledge of the law, B2; law 295/2023).
  test.for([
    ['a first interview by telephone', 'fresh', { form: 'telefon' }, ['form']],
    ['a first interview on video', 'fresh', { form: 'digital' }, ['form']],
    ['a first interview in person', 'fresh', { form: 'fremmoede' }, []],
    ['a later one by telephone', 'mia', { form: 'telefon' }, []],
    ['a later one on video', 'mia', { form: 'digital' }, []],
    [
      'attendance that is still considered',
      'mia',
      { attendance: 'overvejes', form: 'fremmoede' },
      ['fremmoede'],
    ],
    [
      'attendance decided without reasons',
      'mia',
      { attendance: 'besluttet', form: 'fremmoede' },
      ['fremmoedegrund'],
    ],
    [
      'attendance decided, but by telephone',
      'mia',
      { attendance: 'besluttet', attendanceReason: 'Har ikke svaret', form: 'telefon' },
      ['form'],
    ],
    ['in person without a place', 'mia', { place: '' }, ['sted']],
    ['a day before the course', 'mia', { on: day('2026-05-24') }, ['tid']],
  ] as const)('with %s', ([, who, is, fields]) => {
    const file = who === 'mia' ? mia : caseFrom('2026-11-12');
    expect(refusedAt(summon(aSummons(is), situationOf(file)))).toEqual(fields);
  });

  test('by telephone keeps no place, and the letter gives the number', () => {
    const details = {
      id: 'adresse',
      from: day('2026-01-01'),
      to: day('2027-01-01'),
      street: 'Åvej 1',
      postcode: '4000',
      town: 'Øby',
      phone: '20 12 34 56',
      email: null,
      exemptFromDigitalPost: false,
    };
    const { facts, letters } = decidedOf(
      summon(aSummons({ form: 'telefon' }), situationOf(mia, { contactDetails: [details] })),
    );
    expect(facts[1]?.value).toMatchObject({ place: null });
    expect(letters[0]?.fields).toMatchObject({
      sted: 'Vi ringer til dig på telefon 20 12 34 56. Ring til os, hvis du har fået et andet nummer.',
    });
  });

  // 24 December is closed by custom; 28 November 2026 is a Saturday.
  test.for([
    ['the past', '2026-11-17', '17.11.2026 er allerede gået.'],
    ['Christmas Eve', '2026-12-24', '24.12.2026 er juleaftensdag.'],
    ['a Saturday', '2026-11-28', '28.11.2026 er en lørdag.'],
    ['a day after the deadline', '2026-11-26', 'Samtalen kommer for sent.'],
  ] as const)('on %s is warned of, not blocked', ([, on, text]) => {
    const { warnings } = decidedOf(summon(aSummons({ on: day(on) }), situationOf(mia)));
    expect(warnings.map((warning) => warning.text).join(' ')).toContain(text);
    expect(warnings.every(({ field }) => field === 'tid')).toBe(true);
  });

  test('of somebody who is away, exempted or booked that day is warned of', () => {
    const on = day('2026-11-25');
    const always = { from: day('2026-11-01'), to: day('2027-01-01') };
    const file = {
      ...mia,
      interviews: [...mia.interviews, anInterviewOn('2026-11-25', 'booket')],
      absences: [{ id: 'f', ...always, kind: 'ferie' as const }],
      exemptions: [
        { id: 'u', ...always, scope: 'alle' as const, ground: 'mindre-intensiv-indsats' as const },
      ],
    };
    const { warnings } = decidedOf(summon(aSummons({ on }), situationOf(file)));
    expect(warnings.map(({ text }) => text)).toEqual([
      'Borgeren har registreret fravær den dag: ferie.',
      // LAB § 106 (STAR, 9 March 2020): no duty to come to interviews.
      'Borgeren er i mindre intensiv indsats og skal ikke til samtaler.',
      'Borgeren har en anden samtale den dag.',
    ]);
  });

  // LAS § 37(3): what the citizen books counts as a summons.
  test('that the citizen booked is kept as self-booked', () => {
    const { facts, journal } = decidedOf(summon(aSummons({ booker: 'borger' }), situationOf(mia)));
    expect(facts[0]?.value).toMatchObject({ selfBooked: true });
    expect(journal.heading).toMatch(/^Borgeren har selv booket/);
  });

  test('of somebody without a course cannot be', () => {
    const ended = { ...mia, courses: mia.courses.map((one) => ({ ...one, to: today })) };
    expect(refusedAt(summon(aSummons(), situationOf(ended)))).toEqual(['tid']);
  });
});
