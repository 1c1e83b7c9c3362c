import { addDays, day, openEnd } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { type Activity, type CaseFile, emptyCase } from '../facts/case-file.ts';
import { comingOffer } from './coming-offer.ts';
import { deriveDuties } from './derive.ts';

/** The first offer is due six months after the contact (star-svar-2026, fleksible tilbud). */
const contactOn = day('2026-07-01');
const today = day('2026-11-23');

const activity = (kind: Activity['kind'], from: string): Activity => ({
  id: `${kind} ${from}`,
  kind,
  sector: 'privat',
  givenOn: null,
  hoursPerWeek: null,
  from: day(from),
  to: addDays(day(from), 28),
});

function caseWith(activities: readonly Activity[]): CaseFile {
  const running = { from: contactOn, to: openEnd };
  return {
    ...emptyCase({ birthDate: day('1980-01-01'), education: 'grundskole' }),
    courses: [{ id: 'k1', contactOn, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'y1', benefit: 'kontanthjaelp', ...running }],
    categories: [{ id: 'v1', category: 'jobparat', ...running }],
    activities,
  };
}

test.each([
  ['no offer', 'foerste-tilbud', [], null],
  [
    'a placement that begins in a week',
    'foerste-tilbud',
    [activity('virksomhedspraktik', '2026-11-30')],
    'virksomhedspraktik 2026-11-30',
  ],
  [
    'two, of which the first meets it',
    'foerste-tilbud',
    [activity('loentilskud', '2026-12-14'), activity('virksomhedspraktik', '2026-11-30')],
    'virksomhedspraktik 2026-11-30',
  ],
  // A mentor is support and no offer (LAB chapter 26; right and duty are for chapters 11-14).
  ['a mentor only', 'foerste-tilbud', [activity('mentor', '2026-11-30')], null],
  ['an interview duty', 'samtale', [activity('virksomhedspraktik', '2026-11-30')], null],
] as const)('%s', (_what, kind, activities, expected) => {
  const file = caseWith(activities);
  const duty = deriveDuties(file, today).duties.find(
    (one) => one.kind === kind && one.status !== 'opfyldt',
  );
  if (duty === undefined) throw new Error(`No duty of ${kind}.`);
  expect(comingOffer(file, duty, today)?.id ?? null).toBe(expected);
});
