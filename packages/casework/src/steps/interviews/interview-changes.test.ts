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
import { cancelInterview } from './interview-cancelled.ts';
import { interviewMissed } from './interview-missed.ts';
import { type MovedInterview, moveInterview } from './interview-moved.ts';

const id = 'samtale-2026-11-18';
const eva = caseFrom(
  '2026-05-18',
  {},
  {
    interviews: [
      anInterviewOn('2026-05-21'),
      anInterviewOn('2026-09-02', 'aflyst'),
      anInterviewOn('2026-11-18', 'booket'),
      anInterviewOn('2026-11-30', 'booket'),
    ],
  },
);
const booking = {
  id: 'booking',
  interview: id,
  on: today,
  startsAt: 600,
  minutes: 45,
  employee: 'anna',
  place: 'Lokale 4',
};
const situation = () => situationOf(eva, { bookings: [booking] });

describe('an interview that is moved', () => {
  const moved = (is: Partial<MovedInterview> = {}): MovedInterview => ({
    interview: id,
    on: day('2026-11-20'),
    startsAt: 540,
    minutes: 45,
    employee: 'bent',
    form: 'fremmoede',
    place: 'Lokale 4',
    mover: 'borger',
    reason: 'Skal til læge.',
    ...is,
  });

  test('corrects interview and booking, and the letter has both times', () => {
    const { facts, letters, journal } = decidedOf(moveInterview(moved(), situation()));
    expect(facts).toMatchObject([
      { action: 'rettet', kind: 'interview', fact: id, value: { on: day('2026-11-20') } },
      {
        action: 'rettet',
        kind: 'booking',
        fact: 'booking',
        value: { on: day('2026-11-20'), startsAt: 540, employee: 'bent' },
      },
    ]);
    expect(letters).toMatchObject([
      {
        kind: 'ny-tid',
        fields: {
          tidligere: 'onsdag den 18. november 2026 kl. 10.00',
          dag: 'fredag den 20. november 2026',
          klokken: '9.00',
        },
      },
    ]);
    expect(journal.text).toContain('Borgeren har bedt om en anden tid.');
    // Why a citizen cannot come may be a matter of health: it is no part of the letter.
    expect(JSON.stringify(letters)).not.toContain('læge');
  });

  test.for([
    ['to the time it has', { on: today, startsAt: 600, employee: 'anna' }, ['tid']],
    ['to a day before the course', { on: day('2026-01-05') }, ['tid']],
    ['in person without a place', { place: '' }, ['sted']],
    ['when it was cancelled', { interview: 'samtale-2026-09-02' }, ['']],
    ['when it is not there', { interview: 'findes-ikke' }, ['']],
  ] as const)('is refused %s', ([, is, fields]) => {
    expect(refusedAt(moveInterview(moved(is), situation()))).toEqual(fields);
  });

  test('past the deadline of the interview is warned of', () => {
    const { warnings } = decidedOf(moveInterview(moved({ on: day('2026-12-01') }), situation()));
    expect(warnings.map(({ text }) => text)).toEqual([
      'Fristen for samtale 2 af 4 er den 18. november 2026. Samtalen kommer for sent.',
    ]);
  });
});

describe('an interview the citizen did not come to', () => {
  const missed = {
    interview: id,
    gaveReason: false,
    reason: '',
    contactTried: null,
    note: '',
  };

  test('is kept as not attended; the time stays taken, and no letter goes out', () => {
    const { facts, letters, journal } = decidedOf(
      interviewMissed({ ...missed, contactTried: today }, situation()),
    );
    expect(facts).toMatchObject([{ kind: 'interview', value: { state: 'udeblevet' } }]);
    expect(letters).toEqual([]);
    expect(journal.text).toContain('Borgeren har ikke givet en grund.');
    expect(journal.text).toContain('forsøgt at få kontakt den 18. november 2026');
  });

  test.for([
    ['a reason that is not written', { gaveReason: true }, ['grund']],
    ['contact before the interview', { contactTried: day('2026-11-17') }, ['kontakt']],
    ['contact in days to come', { contactTried: day('2026-11-19') }, ['kontakt']],
    ['an interview to come', { interview: 'samtale-2026-11-30' }, ['']],
    ['one that is held', { interview: 'samtale-2026-05-21' }, ['']],
  ] as const)('is refused with %s', ([, is, fields]) => {
    expect(refusedAt(interviewMissed({ ...missed, ...is }, situation()))).toEqual(fields);
  });
});

describe('an interview that is cancelled', () => {
  const cancelled = {
    interview: id,
    canceller: 'kommune' as const,
    reason: 'Anna er på kursus',
    reasonInLetter: false,
  };

  test.for([
    ['by the municipality', cancelled, undefined],
    ['with the reason told', { ...cancelled, reasonInLetter: true }, 'Anna er på kursus.'],
    ['by the citizen', { ...cancelled, canceller: 'borger' as const }, 'Du har meldt afbud.'],
  ] as const)('%s frees the time and tells the citizen', ([, entered, said]) => {
    const { facts, letters } = decidedOf(cancelInterview(entered, situation()));
    expect(facts).toMatchObject([
      { kind: 'interview', action: 'rettet', value: { state: 'aflyst' } },
      { kind: 'booking', action: 'rettet', fact: 'booking', value: null },
    ]);
    expect(letters[0]?.kind === 'aflysning' ? letters[0].fields.aarsag : null).toBe(said);
  });

  test('needs a reason, and can be cancelled only once', () => {
    expect(refusedAt(cancelInterview({ ...cancelled, reason: '' }, situation()))).toEqual([
      'aarsag',
    ]);
    expect(
      refusedAt(cancelInterview({ ...cancelled, interview: 'samtale-2026-09-02' }, situation())),
    ).toEqual(['']);
  });
});
