import { addDays, day, openEnd } from '@rettidig/engine';
import type { InterviewState } from '@rettidig/law';
import { describe, expect, test } from 'vitest';
import { deriveDuties } from '../duties/derive.ts';
import { type CaseFile, emptyCase } from '../facts/case-file.ts';
import { interviewDemands, offerDemands } from './demand.ts';

const today = day('2026-11-18');

const interview = (on: string, state: InterviewState = 'booket') => ({
  id: on,
  on: day(on),
  state,
  kind: 'jobsamtale' as const,
  form: 'fremmoede' as const,
  holder: 'kommune' as const,
  selfBooked: false,
});

/** Kontanthjælp and jobparat since a day; docs/duties.md: interview 1 in a week, four and the first offer in 6 months. */
function jobReady(from: string, more: Partial<CaseFile> = {}): CaseFile {
  const since = { from: day(from), to: openEnd };
  return {
    ...emptyCase({ birthDate: day('1985-05-14'), education: 'erhvervskompetencegivende' }),
    courses: [{ id: 'k', contactOn: day(from), to: openEnd, municipalFromDayOne: false }],
    benefits: [{ ...since, id: 'y', benefit: 'kontanthjaelp' }],
    categories: [{ ...since, id: 'v', category: 'jobparat' }],
    ...more,
  };
}
const owed = (file: CaseFile, find = interviewDemands) =>
  find(file, deriveDuties(file, today).duties, today).map(({ due }) => due);

const lastDay = day('2027-05-12');

describe('the interviews a citizen is owed', () => {
  test('all that are not held', () => {
    expect(owed(jobReady('2026-11-12'))).toEqual([day('2026-11-19'), lastDay, lastDay, lastDay]);
  });

  test('a booked interview meets the first of them', () => {
    const file = jobReady('2026-11-12', { interviews: [interview('2026-11-19')] });
    expect(owed(file)).toEqual([lastDay, lastDay, lastDay]);
  });

  test('one that was cancelled, or booked on a day gone by, meets none', () => {
    for (const one of [interview('2026-11-19', 'aflyst'), interview('2026-11-17')]) {
      expect(owed(jobReady('2026-11-12', { interviews: [one] }))).toHaveLength(4);
    }
  });

  // 12 May 2027 is a Wednesday; with one common day, a whole week's free times before it would be of no use.
  test.each([
    ['the last day only', 0, 2],
    ['six days', -5, 2],
    ['a week', -6, 1],
  ] as const)('of two sorts that are both open %s', (_common, opens, expected) => {
    const file = jobReady('2026-11-12', { interviews: [interview('2026-11-19')] });
    const duty = deriveDuties(file, today).duties.find(({ due }) => due === lastDay);
    if (duty === undefined) throw new Error('No duty of interviews.');
    const joint = {
      ...duty,
      kind: 'faelles-samtale' as const,
      opens: addDays(lastDay, opens),
      due: addDays(lastDay, 30),
    };
    const demands = interviewDemands({ ...file, interviews: [] }, [duty, joint], today);
    expect(demands).toHaveLength(expected);
    expect(demands[0]?.opens).toBe(expected === 1 ? joint.opens : duty.opens);
  });

  test('what is overdue stays until it is booked', () => {
    const file = jobReady('2026-05-14', { interviews: [interview('2026-05-19', 'afholdt')] });
    const due = day('2026-11-14');
    expect(owed(file)).toEqual([due, due, due]);
    const booked = { ...file, interviews: [...file.interviews, interview('2026-11-25')] };
    expect(owed(booked)).toEqual([due, due]);
  });
});

test('an offer that begins on a later day is planned; a mentor is no offer', () => {
  const activity = (kind: 'mentor' | 'virksomhedspraktik') => ({
    id: kind,
    from: addDays(today, 5),
    to: openEnd,
    kind,
    sector: null,
    givenOn: null,
    hoursPerWeek: null,
  });
  const file = jobReady('2026-05-25');
  expect(owed(file, offerDemands)).toEqual([day('2026-11-25')]);
  expect(owed({ ...file, activities: [activity('virksomhedspraktik')] }, offerDemands)).toEqual([]);
  expect(owed({ ...file, activities: [activity('mentor')] }, offerDemands)).toHaveLength(1);
});
