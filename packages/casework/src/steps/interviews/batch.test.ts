import { addDays, day } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EmployeeCalendar } from '../../calendar/employee-calendar.ts';
import { standardMinutes } from '../../calendar/interview-length.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import { noRecords } from '../../facts/case-records.ts';
import {
  anInterviewOn,
  caseFrom,
  decidedOf,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { type BatchCase, planBatch } from './batch.ts';
import { summon } from './summons.ts';

const anna: EmployeeCalendar = {
  employee: 'anna',
  name: 'Anna Holm',
  unit: 'nord',
  weeks: [],
  municipalityWeeks: [],
  absences: [],
  taken: [],
  untimed: [],
  holdsInterviews: true,
};

const aCase = (citizen: string, file: CaseFile, caseworker: string | null = 'anna'): BatchCase => ({
  citizen,
  file,
  records: noRecords(),
  caseworker,
  place: 'Lokale 4',
});

const terms = {
  today,
  until: addDays(today, 14),
  calendars: [anna],
  lengths: standardMinutes,
};

// Due days by docs/duties.md: first interview in a week, four in six months.
const overdue = caseFrom('2026-05-14', {}, { interviews: [anInterviewOn('2026-05-19')] });
const dueSoon = caseFrom('2026-05-25', {}, { interviews: [anInterviewOn('2026-05-28')] });
const dueLater = caseFrom('2026-08-10', {}, { interviews: [anInterviewOn('2026-08-14')] });
const always = { from: day('2026-11-01'), to: day('2028-01-01') };

describe('a batch of summonses', () => {
  test('takes those who are due in the period, the most urgent first, each with a time of their own', () => {
    const { summoned, leftOut } = planBatch(
      [aCase('mia', dueSoon), aCase('bo', overdue), aCase('kim', dueLater)],
      terms,
    );
    expect(summoned.map(({ citizen, inTime }) => [citizen, inTime])).toEqual([
      ['bo', false],
      ['mia', true],
    ]);
    expect(leftOut).toEqual([]);
    for (const { summons } of summoned) {
      expect(decidedOf(summon(summons, situationOf(dueSoon))).letters).toHaveLength(1);
    }
  });

  test.for([
    ['booked', { interviews: [...dueSoon.interviews, ...fourBooked()] }, 'anna', 'booket'],
    [
      'exempted',
      { exemptions: [{ id: 'u', ...always, scope: 'alle', ground: 'sygdom' }] },
      'anna',
      'fritaget',
    ],
    ['away', { absences: [{ id: 'f', ...always, kind: 'barsel' }] }, 'anna', 'fravaer'],
    ['without a caseworker', {}, null, 'ingen-sagsbehandler'],
    ['with one who has left', {}, 'bent', 'ingen-sagsbehandler'],
  ] as const)('leaves out who is %s, and says why', ([, more, caseworker, why]) => {
    const file = { ...dueSoon, ...more } as CaseFile;
    const { summoned, leftOut } = planBatch([aCase('mia', file, caseworker)], terms);
    expect(summoned).toEqual([]);
    expect(leftOut).toEqual([{ citizen: 'mia', why }]);
  });

  test('does not summon those who are late and have one booked to one more', () => {
    const booked = {
      ...overdue,
      interviews: [...overdue.interviews, anInterviewOn('2026-11-20', 'booket')],
    };
    const { summoned, leftOut } = planBatch([aCase('bo', booked)], terms);
    expect([summoned, leftOut]).toEqual([[], [{ citizen: 'bo', why: 'booket' }]]);
  });

  test('leaves out those for whom there is no time left', () => {
    const away = {
      ...anna,
      absences: [{ id: 'k', ...always, kind: 'ferie' as const, hours: null }],
    };
    const { leftOut } = planBatch([aCase('mia', dueSoon)], { ...terms, calendars: [away] });
    expect(leftOut).toEqual([{ citizen: 'mia', why: 'ingen-tid' }]);
  });

  test('never gives one time twice, nor more on a day than the day holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(overdue, dueSoon, dueLater), { maxLength: 30 }),
        (files) => {
          const cases = files.map((file, i) => aCase(`c${i}`, file));
          const { summoned, leftOut } = planBatch(cases, terms);
          const times = summoned.map(({ summons }) => summons);
          const clashes = times.filter((a, i) =>
            times.some(
              (b, j) =>
                i !== j &&
                a.on === b.on &&
                a.startsAt < b.startsAt + b.minutes &&
                b.startsAt < a.startsAt + a.minutes,
            ),
          );
          expect(clashes).toEqual([]);
          const perDay = Map.groupBy(times, ({ on }) => on);
          expect([...perDay.values()].every((ofDay) => ofDay.length <= 4)).toBe(true);
          expect(summoned.length + leftOut.length).toBe(
            files.filter((one) => one !== dueLater).length,
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

function fourBooked() {
  return ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'].map((on) =>
    anInterviewOn(on, 'booket'),
  );
}
