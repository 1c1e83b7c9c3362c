import { type CaseFile, type Duty, emptyCase } from '@rettidig/casework';
import { day, openEnd } from '@rettidig/engine';
import type { Citizen } from '@rettidig/store';

/** A duty of the municipality that is open, but for what a test says. */
export function aDuty(is: Partial<Duty> = {}): Duty {
  return {
    kind: 'samtale',
    number: 1,
    of: 4,
    party: 'kommune',
    group: 'jobparat',
    opens: day('2026-05-18'),
    due: day('2026-11-18'),
    status: 'aktuel',
    satisfiedBy: null,
    satisfiedOn: null,
    exemptedBy: null,
    rule: 'samtaler/foerste-seks-maaneder',
    course: 'forloeb-1',
    actionable: true,
    quota: false,
    ...is,
  };
}

/** A citizen with a running contact course and no other facts, but for what a test says. */
export function aCitizen(facts: Partial<CaseFile> = {}, is: Partial<Citizen> = {}): Citizen {
  const birthDate = day('1985-05-14');
  return {
    id: '01890000-0000-7000-8000-000000000001',
    name: 'Bo Lund',
    birthDate,
    protected: false,
    unit: { id: '01890000-0000-7000-8000-000000000002', name: 'Jobteam Nord' },
    caseworker: { id: '01890000-0000-7000-8000-000000000003', name: 'Anna Holm' },
    caseFile: {
      ...emptyCase({ birthDate, education: null }),
      courses: [
        { id: 'forloeb-1', contactOn: day('2026-05-18'), to: openEnd, municipalFromDayOne: false },
      ],
      ...facts,
    },
    ...is,
  };
}
