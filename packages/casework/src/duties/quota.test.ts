import { addDays, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { type Activity, type CaseFile, emptyCase, type Exemption } from '../facts/case-file.ts';
import { quotaMeters } from './quota.ts';

/** The first offer is due six months after the contact (star-svar-2026, fleksible tilbud). */
const contactOn = day('2026-07-01');
const due = day('2027-01-01');
const dayAfter = day('2027-01-02');

const practice = (from: string): Activity => ({
  id: 't1',
  kind: 'virksomhedspraktik',
  sector: 'privat',
  givenOn: null,
  hoursPerWeek: null,
  from: day(from),
  to: addDays(day(from), 14),
});
const exemption = (ground: Exemption['ground']): Exemption => ({
  id: 'u1',
  scope: 'tilbud',
  ground,
  from: day('2026-09-01'),
  to: openEnd,
});

function jobReady(facts: Partial<CaseFile> = {}): CaseFile {
  const running = { from: contactOn, to: openEnd };
  return {
    ...emptyCase({ birthDate: day('1980-01-01'), education: 'grundskole' }),
    courses: [{ id: 'k1', contactOn, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'y1', benefit: 'kontanthjaelp', ...running }],
    categories: [{ id: 'v1', category: 'jobparat', ...running }],
    ...facts,
  };
}

const met = jobReady({ activities: [practice('2026-08-03')] });
const late = jobReady({ activities: [practice('2027-01-02')] });
const none = jobReady();
const assessed = jobReady({ exemptions: [exemption('fleksibel-indsats')] });
const ill = jobReady({ exemptions: [exemption('sygdom')] });
const before = jobReady({
  courses: [{ id: 'k1', contactOn: day('2026-06-30'), to: openEnd, municipalFromDayOne: false }],
});

/** How the citizens' offers stand against 75 percent: counted by hand. */
function meter(files: readonly CaseFile[], on = dayAfter) {
  return quotaMeters(files, on).find(({ subject }) => subject === 'tilbud');
}

describe('the quota of offers', () => {
  test.each([
    { name: 'three of four met', files: [met, met, met, none], share: 75, outlook: 'naaet' },
    { name: 'two of three met', files: [met, met, none], share: 66.7, outlook: 'kan-ikke-naas' },
    {
      name: 'too late is not met',
      files: [met, met, met, met, late, late],
      share: 66.7,
      outlook: 'kan-ikke-naas',
    },
    { name: 'a quarter exempted', files: [met, met, met, assessed], share: 75, outlook: 'naaet' },
  ])('$name', ({ files, share, outlook }) => {
    expect(meter(files)).toMatchObject({ requiredPct: 75, sharePct: share, outlook });
  });

  test('is open on the due day and closed the day after', () => {
    expect(meter([met, none], due)).toMatchObject({
      met: 1,
      running: 1,
      missed: 0,
      outlook: 'i-gang',
    });
    expect(meter([met, none])).toMatchObject({
      met: 1,
      running: 0,
      missed: 1,
      outlook: 'kan-ikke-naas',
    });
  });

  test('only the assessed exemption counts as exempted', () => {
    expect(meter([assessed, ill])).toMatchObject({ exempted: 1, exemptedPct: 50 });
  });

  test('leaves out whoever came before 1 July 2026', () => {
    expect(meter([before])).toBeUndefined();
    expect(meter([before, met])).toMatchObject({ population: 1 });
  });
});
