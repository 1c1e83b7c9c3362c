import { addDays, day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import type { Interview } from '../../facts/case-file.ts';
import { anInterviewOn, caseFrom, today } from '../../testing/interview-case.ts';
import { nextInterview, proposeSlot, type Slot } from './next-interview.ts';

const slot = (on: string, startsAt = 600): Slot => ({ on: day(on), startsAt, employee: 'anna' });

describe('the next interview', () => {
  // First contact on the day of asking: first interview in a week, then 4 in 6 months (docs/duties.md).
  test('is the first one for somebody new', () => {
    const next = nextInterview(caseFrom('2026-11-18'), today);
    expect(next?.name).toBe('Første samtale');
    expect(next?.duty.due).toBe(day('2026-11-25'));
  });

  test('is spread evenly over what is left until the deadline', () => {
    const file = caseFrom('2026-11-12', {}, { interviews: [anInterviewOn('2026-11-16')] });
    const next = nextInterview(file, today);
    // Three are left until 12 May 2027, 175 days away.
    expect([next?.name, next?.left, next?.target]).toEqual([
      'Samtale 2 af 4',
      3,
      addDays(today, Math.floor(175 / 3)),
    ]);
  });

  test('is at once when the deadline has passed', () => {
    const file = caseFrom('2026-05-14', {}, { interviews: [anInterviewOn('2026-05-19')] });
    const next = nextInterview(file, today);
    expect([next?.overdue, next?.target]).toEqual([true, today]);
  });

  test('is the one after those that are booked', () => {
    const interviews = [anInterviewOn('2026-11-16'), anInterviewOn('2026-12-07', 'booket')];
    const next = nextInterview(caseFrom('2026-11-12', {}, { interviews }), today);
    expect([next?.name, next?.opens]).toEqual(['Samtale 3 af 4', day('2026-12-07')]);
  });

  // Dagpenge from 2026-07-01: the joint interview opens after 6 months and is due after 16 (docs/duties.md).
  test('is the joint one, which only a joint booking meets', () => {
    const held = ['2026-03-10', '2026-04-08', '2026-05-11'].map((on) => anInterviewOn(on));
    const ordinary = anInterviewOn('2026-12-07', 'booket');
    const file = (interviews: readonly Interview[]) =>
      caseFrom('2025-12-01', { benefit: 'dagpenge' }, { interviews });
    expect(nextInterview(file([...held, ordinary]), today)?.name).toBe(
      'Fælles samtale med a-kassen',
    );
    const joint = { ...ordinary, holder: 'faelles' as const };
    expect(nextInterview(file([...held, joint]), today)).toBeNull();
  });

  test('is none when the law asks for no more', () => {
    const interviews = ['2026-05-21', '2026-07-01', '2026-09-02', '2026-11-17'].map((on) =>
      anInterviewOn(on),
    );
    expect(nextInterview(caseFrom('2026-05-18', {}, { interviews }), today)).toBeNull();
  });
});

describe('the time that is proposed', () => {
  const next = nextInterview(
    caseFrom('2026-11-12', {}, { interviews: [anInterviewOn('2026-11-16')] }),
    today,
  );

  test.for([
    ['nearest to the target', ['2026-12-01', '2027-01-14', '2027-01-20'], '2027-01-14', true],
    ['only one, in time', ['2027-05-12'], '2027-05-12', true],
    ['all too late: the first', ['2027-05-13', '2027-06-01'], '2027-05-13', false],
  ] as const)('%s', ([, free, chosen, inTime]) => {
    if (next === null) throw new Error('An interview is due.');
    expect(
      proposeSlot(
        next,
        free.map((on) => slot(on)),
        addDays(today, 2),
      ),
    ).toEqual({ slot: slot(chosen), inTime, shortNotice: false });
  });

  test('is none when nothing is free', () => {
    if (next === null) throw new Error('An interview is due.');
    expect(proposeSlot(next, [], today)).toBeNull();
  });

  // First contact 12 November: the first interview is due tomorrow, before a letter is read.
  test('is at short notice where the deadline would be missed otherwise', () => {
    const first = nextInterview(caseFrom('2026-11-12'), today);
    if (first === null) throw new Error('An interview is due.');
    expect(proposeSlot(first, [slot('2026-11-19'), slot('2026-11-20')], addDays(today, 2))).toEqual(
      {
        slot: slot('2026-11-19'),
        inTime: true,
        shortNotice: true,
      },
    );
  });
});
