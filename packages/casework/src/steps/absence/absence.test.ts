import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { deriveDuties } from '../../duties/derive.ts';
import {
  anInterviewOn,
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { caseAfter } from '../case-after.ts';
import { type EnteredAbsence, registerAbsence } from './absence.ts';
import { type EnteredExemption, exempt } from './exemption.ts';

/** Four interviews in six months are due on 14 November 2026, one is held (docs/duties.md, jobparat from 2026-07-01). */
const bo = caseFrom('2026-05-14', {}, { interviews: [anInterviewOn('2026-05-19')] });

const ended = caseFrom(
  '2026-05-14',
  {},
  {
    courses: [
      {
        id: 'forloeb',
        contactOn: day('2026-05-14'),
        to: day('2026-12-01'),
        municipalFromDayOne: false,
      },
    ],
  },
);

const holiday: EnteredAbsence = {
  kind: 'ferie',
  from: day('2026-11-23'),
  last: day('2026-11-27'),
  note: '',
};

describe('an absence', () => {
  test('keeps the last day in, and exempts from nothing by itself', () => {
    const decision = decidedOf(registerAbsence(holiday, null, situationOf(bo)));
    expect(decision.facts).toMatchObject([
      {
        action: 'registreret',
        kind: 'absence',
        value: { kind: 'ferie', from: day('2026-11-23'), to: day('2026-11-28') },
      },
    ]);
    expect(decision.warnings).toEqual([]);
    expect(decision.journal.text).toBe(
      'Ferie fra den 23. november 2026 til den 27. november 2026.',
    );
  });

  test('that is open ends as a correction of itself', () => {
    const open = { id: 'fravaer', kind: 'sygdom' as const, from: day('2026-11-02'), to: openEnd };
    const file = { ...bo, absences: [open] };
    const { facts, journal } = decidedOf(
      registerAbsence(
        { kind: 'sygdom', from: open.from, last: today, note: '' },
        open,
        situationOf(file),
      ),
    );
    expect(facts).toMatchObject([
      { action: 'rettet', fact: 'fravaer', value: { to: day('2026-11-19') } },
    ]);
    expect(journal.text).toContain('Før stod der: sygdom fra den 2. november 2026.');
  });

  test('over a booked interview is asked about again', () => {
    const file = { ...bo, interviews: [anInterviewOn('2026-11-25', 'booket')] };
    const { warnings } = decidedOf(registerAbsence(holiday, null, situationOf(file)));
    expect(warnings.map(({ text }) => text)).toEqual([
      'Der er booket en samtale den 25. november 2026, mens borgeren er væk. Flyt eller aflys den.',
    ]);
  });

  test.for([
    ['the end before the start', { last: day('2026-11-22') }, 'til'],
    ['a start before the course', { from: day('2026-05-13') }, 'fra'],
  ] as const)('is refused: %s', ([, is, field]) => {
    expect(refusedAt(registerAbsence({ ...holiday, ...is }, null, situationOf(bo)))).toEqual([
      field,
    ]);
  });

  test('is refused after the course, and on top of one of its kind', () => {
    const late = { ...holiday, last: day('2026-12-01') };
    expect(refusedAt(registerAbsence(late, null, situationOf(ended)))).toEqual(['til']);
    const twice = caseAfter(bo, decidedOf(registerAbsence(holiday, null, situationOf(bo))).facts);
    expect(refusedAt(registerAbsence(holiday, null, situationOf(twice)))).toEqual(['fra']);
  });
});

describe('an exemption', () => {
  const fromNovember: EnteredExemption = {
    scope: 'samtale',
    ground: 'sygdom',
    from: day('2026-11-01'),
    last: null,
    reasons: 'Indlagt, udskrives ikke i år.',
    letter: false,
  };

  test('shows what it does to the duties before it is saved (docs/duties.md, status 2)', () => {
    const decision = decidedOf(exempt(fromNovember, null, situationOf(bo)));
    expect(decision.warnings.map(({ text }) => text)).toEqual([
      'Samtale 2 af 4, frist den 14. november 2026: fra overskredet til undtaget.',
      'Samtale 3 af 4, frist den 14. november 2026: fra overskredet til undtaget.',
      'Samtale 4 af 4, frist den 14. november 2026: fra overskredet til undtaget.',
    ]);
    const after = deriveDuties(caseAfter(bo, decision.facts), today).duties;
    expect(after.filter(({ status }) => status === 'undtaget')).toHaveLength(3);
  });

  test('has guidance on complaint in its letter: it may give less than was asked for', () => {
    const { letters } = decidedOf(exempt({ ...fromNovember, letter: true }, null, situationOf(bo)));
    expect(letters).toMatchObject([
      {
        kind: 'bekraeftelse',
        fields: { klagevejledning: expect.stringContaining('Ankestyrelsen') },
      },
    ]);
  });

  test('that begins later is seen on the day it begins', () => {
    const due = caseFrom('2026-07-20', {}, { interviews: [anInterviewOn('2026-07-22')] });
    const { warnings } = decidedOf(
      exempt({ ...fromNovember, from: day('2026-12-01') }, null, situationOf(due)),
    );
    expect(warnings[0]?.text).toBe(
      'Samtale 2 af 4, frist den 20. januar 2027: fra aktuel til undtaget.',
    );
  });

  test.for([
    [
      'a ground the law did not have yet (kvote/undtagelse: from 2026-07-01)',
      { ground: 'fleksibel-indsats', from: day('2026-06-30') },
      'grund',
    ],
    ['the end before the start', { last: day('2026-10-31') }, 'til'],
  ] as const)('is refused: %s', ([, is, field]) => {
    expect(refusedAt(exempt({ ...fromNovember, ...is }, null, situationOf(bo)))).toEqual([field]);
  });

  test('from both is refused where there is one from interviews', () => {
    const file = caseAfter(bo, decidedOf(exempt(fromNovember, null, situationOf(bo))).facts);
    const both = { ...fromNovember, scope: 'alle' as const };
    expect(refusedAt(exempt(both, null, situationOf(file)))).toEqual(['fra']);
    const offers = { ...fromNovember, scope: 'tilbud' as const };
    expect(refusedAt(exempt(offers, null, situationOf(file)))).toEqual([]);
  });
});
