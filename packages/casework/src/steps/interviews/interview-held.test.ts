import { addDays, type Day, day } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveDuties } from '../../duties/derive.ts';
import type { Duty, DutyStatus } from '../../duties/duty.ts';
import type { PlanLine } from '../../facts/case-records.ts';
import { anyAskedCase } from '../../testing/any-case.ts';
import {
  anInterviewOn,
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { caseAfter } from '../case-after.ts';
import { type HeldInterview, interviewHeld } from './interview-held.ts';

const held = (is: Partial<HeldInterview> = {}): HeldInterview => ({
  interview: 'samtale-2026-11-18',
  on: today,
  startsAt: 600,
  minutes: 45,
  employee: 'anna',
  kind: 'jobsamtale',
  form: 'fremmoede',
  holder: 'kommune',
  note: 'Eva søger job i køkkener og har fået ét svar.',
  agreements: [],
  done: [],
  next: null,
  ...is,
});

// Kontanthjælp, jobparat, first contact 18 May 2026: four interviews by 18 November (docs/duties.md); three are held.
const eva = caseFrom(
  '2026-05-18',
  {},
  {
    interviews: [
      anInterviewOn('2026-05-21'),
      anInterviewOn('2026-07-01'),
      anInterviewOn('2026-09-02'),
      anInterviewOn('2026-11-18', 'booket'),
    ],
  },
);
const booking = {
  id: 'booking',
  interview: 'samtale-2026-11-18',
  on: today,
  startsAt: 600,
  minutes: 45,
  employee: 'anna',
  place: 'Lokale 4',
};

describe('an interview that was held', () => {
  test('meets its duty, and says so', () => {
    const { facts, journal, explanations } = decidedOf(
      interviewHeld(held(), situationOf(eva, { bookings: [booking] })),
    );
    expect(facts).toEqual([
      {
        action: 'rettet',
        kind: 'interview',
        fact: 'samtale-2026-11-18',
        value: {
          on: today,
          kind: 'jobsamtale',
          form: 'fremmoede',
          state: 'afholdt',
          holder: 'kommune',
          selfBooked: false,
        },
      },
    ]);
    expect(journal.heading).toBe('Jobsamtale holdt den 18. november 2026');
    expect(journal.text).toContain('Eva søger job i køkkener');
    expect(journal.text).toContain(
      'Samtalen opfylder: Samtale 4 af 4. Fristen er den 18. november 2026.',
    );
    expect(explanations.map(({ rule }) => rule)).toEqual([
      'samtaler/i-begyndelsen',
      'samtaler/form',
    ]);
    const duties = deriveDuties(caseAfter(eva, facts), today).duties;
    expect(duties.filter(({ kind }) => kind === 'samtale').map(({ status }) => status)).toEqual([
      'opfyldt',
      'opfyldt',
      'opfyldt',
    ]);
  });

  test('turns agreements into lines of the plan, and closes earlier ones', () => {
    const open: PlanLine = {
      id: 'linje',
      on: day('2026-09-02'),
      kind: 'aftale',
      text: 'Eva skriver et cv',
      party: 'borger',
      due: null,
      state: 'aaben',
      origin: null,
    };
    const { facts, journal } = decidedOf(
      interviewHeld(
        held({
          agreements: [
            { text: 'Eva søger to job om ugen', party: 'borger', due: null },
            { text: '', party: 'borger', due: null },
            { text: 'Anna finder en praktikplads', party: 'kommune', due: day('2026-12-02') },
          ],
          done: ['linje', 'findes-ikke'],
        }),
        situationOf(eva, { bookings: [booking], planLines: [open] }),
      ),
    );
    const lines = facts.filter(({ kind }) => kind === 'plan_line');
    expect(lines.map(({ action, value }) => [action, value])).toEqual([
      [
        'registreret',
        {
          on: today,
          kind: 'aftale',
          text: 'Eva søger to job om ugen',
          party: 'borger',
          due: null,
          state: 'aaben',
          origin: 'samtale-2026-11-18',
        },
      ],
      [
        'registreret',
        expect.objectContaining({ text: 'Anna finder en praktikplads', due: day('2026-12-02') }),
      ],
      ['rettet', expect.objectContaining({ text: 'Eva skriver et cv', state: 'gjort' })],
    ]);
    expect(journal.text).toContain(
      'Aftaler:\n- Borgeren: Eva søger to job om ugen.\n- Kommunen: Anna finder en praktikplads. Senest den 2. december 2026.',
    );
    expect(journal.text).toContain('Gjort siden sidst:\n- Eva skriver et cv.');
  });

  test('books the next one with its summons in the same step', () => {
    const mia = caseFrom(
      '2026-05-25',
      {},
      {
        interviews: [anInterviewOn('2026-05-28'), anInterviewOn('2026-11-18', 'booket')],
      },
    );
    const next = {
      on: day('2026-11-24'),
      startsAt: 540,
      employee: 'anna',
      minutes: 45,
      form: 'telefon' as const,
      place: '',
    };
    const { facts, letters, journal } = decidedOf(
      interviewHeld(held({ next }), situationOf(mia, { bookings: [booking] })),
    );
    expect(facts.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'interview rettet',
      'interview registreret',
      'booking registreret',
    ]);
    expect(letters.map(({ kind }) => kind)).toEqual(['indkaldelse']);
    expect(journal.text).toContain('Næste samtale: tirsdag den 24. november 2026 kl. 9.00.');
  });

  test('that was not booked is registered with its time', () => {
    const { facts } = decidedOf(interviewHeld(held({ interview: null }), situationOf(eva)));
    expect(facts.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
      'interview registreret',
      'booking registreret',
    ]);
  });

  test('at another time than booked moves the booking to where it was', () => {
    const { facts } = decidedOf(
      interviewHeld(
        held({ on: day('2026-11-17'), startsAt: 780 }),
        situationOf(eva, { bookings: [booking] }),
      ),
    );
    expect(facts[1]).toMatchObject({
      kind: 'booking',
      action: 'rettet',
      value: { on: day('2026-11-17'), startsAt: 780, place: 'Lokale 4' },
    });
  });

  test.for([
    ['a day to come', { on: day('2026-11-19') }, ['dag']],
    ['a day before the course', { on: day('2026-05-17') }, ['dag']],
    ['an interview that is gone', { interview: 'findes-ikke' }, ['']],
    ['an interview that is held already', { interview: 'samtale-2026-09-02' }, ['']],
    [
      'a day without an agreement',
      { agreements: [{ text: '', party: 'borger', due: day('2026-12-01') }] },
      ['aftale1'],
    ],
    [
      'an agreement due before the interview',
      {
        agreements: [
          { text: 'Ringer', party: 'borger', due: null },
          { text: 'Skriver', party: 'borger', due: day('2026-11-17') },
        ],
      },
      ['inden2'],
    ],
  ] as const)('with %s is refused at the field', ([, is, fields]) => {
    expect(refusedAt(interviewHeld(held(is), situationOf(eva, { bookings: [booking] })))).toEqual(
      fields,
    );
  });

  // 5 June is Constitution Day; the first interview must be in person (law 295/2023).
  test('on a holiday, or in a form the law does not leave open, is warned of', () => {
    const file = caseFrom('2026-06-01');
    const { warnings } = decidedOf(
      interviewHeld(
        held({ interview: null, on: day('2026-06-05'), form: 'telefon' }),
        situationOf(file),
      ),
    );
    expect(warnings.map(({ field, text }) => [field, text])).toEqual([
      ['dag', '05.06.2026 er grundlovsdag.'],
      ['form', 'Loven kræver, at den første samtale holdes ved personligt fremmøde.'],
    ]);
  });
});

/** How good a status is for the citizen and the municipality; lower is better. */
const rank: Readonly<Record<DutyStatus, number>> = {
  opfyldt: 0,
  undtaget: 1,
  kommende: 2,
  aktuel: 2,
  bortfaldet: 2,
  'opfyldt-for-sent': 3,
  overskredet: 4,
};

/** Duties whose deadline does not turn on the interviews themselves, as that of the recurring ones does. */
const keyed = (duties: readonly Duty[]): ReadonlyMap<string, DutyStatus> =>
  new Map(
    duties
      .filter(({ of }) => of > 0)
      .map(({ kind, number, course, due, opens, status }) => [
        `${kind} ${number} ${course} ${opens} ${due}`,
        status,
      ]),
  );

describe('whatever the case', () => {
  test('an interview held makes no duty worse', () => {
    let registered = 0;
    fc.assert(
      fc.property(anyAskedCase, fc.integer({ min: 0, max: 200 }), ({ file, on }, ago) => {
        const heldOn = addDays(on, -ago) as Day;
        const outcome = interviewHeld(
          held({ interview: null, on: heldOn }),
          situationOf(file, {}, on),
        );
        if (outcome.outcome === 'afvist') return;
        registered += 1;
        const before = keyed(deriveDuties(file, on).duties);
        const after = keyed(deriveDuties(caseAfter(file, outcome.facts), on).duties);
        const worse = [...before].filter(([key, status]) => {
          const now = after.get(key);
          return now === undefined || rank[now] > rank[status];
        });
        expect(worse).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(registered).toBeGreaterThan(150);
  });
});
