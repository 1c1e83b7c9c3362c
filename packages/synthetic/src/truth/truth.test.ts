import { type CaseFile, deriveDuties, dutyKinds, dutyStatuses } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { truthRowsOf } from '../exchange/rows.ts';
import { caseFilesOf, generate } from '../generate.ts';
import { stream } from '../random/stream.ts';
import { linesOf } from '../testing/lines.ts';
import { wildCase } from '../testing/wild-case.ts';
import { truthOf } from './truth.ts';

const derived = (file: CaseFile, on: Day): readonly string[] =>
  linesOf(deriveDuties(file, on).duties.map((duty) => ({ ...duty, metOn: duty.satisfiedOn })));
const truth = (file: CaseFile, on: Day): readonly string[] => linesOf(truthOf(file, on));

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const wildDays = [
  '2014-03-01',
  '2015-06-01',
  '2016-03-01',
  '2018-01-31',
  '2020-02-15',
  '2021-05-01',
  '2024-02-29',
  '2024-09-01',
  '2025-08-15',
  '2026-11-23',
  '2027-03-01',
];
const wildCases = (text: string): readonly CaseFile[] =>
  Array.from({ length: 2000 }, (_, index) => wildCase(stream(`wild ${text} ${index}`), iso(text)));

describe('the duties casework derives are the truth', () => {
  test.each([
    [173, 1, '2014-02-01'],
    [173, 1, '2015-06-01'],
    [840, 2, '2016-03-01'],
    [306, 3, '2019-06-01'],
    [510, 4, '2020-02-15'],
    [540, 5, '2021-05-01'],
    [190, 6, '2024-09-01'],
    [580, 7, '2025-08-15'],
    [173, 1, '2026-11-23'],
    [849, 8, '2027-03-01'],
  ])('for municipality %i, seed %i, on %s', (municipality, seed, text) => {
    const on = iso(text);
    for (const file of caseFilesOf(generate({ municipality, seed, on }))) {
      const course = file.courses[0]?.id;
      expect({ course, duties: derived(file, on) }).toEqual({ course, duties: truth(file, on) });
    }
  });

  test('for a municipality of ten years, through both reforms', () => {
    const on = iso('2026-11-23');
    const made = generate({ municipality: 173, seed: 1, on, size: 8000, years: 10 });
    for (const file of caseFilesOf(made)) {
      const course = file.courses[0]?.id;
      expect({ course, duties: derived(file, on) }).toEqual({ course, duties: truth(file, on) });
    }
  });

  test.each(wildDays)('for 2,000 wild cases on %s', (text) => {
    const on = iso(text);
    wildCases(text).forEach((file, index) => {
      expect({ index, duties: derived(file, on) }).toEqual({ index, duties: truth(file, on) });
    });
  });

  test('the wild cases meet every kind of duty and every status', () => {
    const met = new Map<string, number>();
    const count = (code: string): unknown => met.set(code, (met.get(code) ?? 0) + 1);
    const duties = wildDays.flatMap((text) =>
      wildCases(text).flatMap((file) => truthOf(file, iso(text))),
    );
    for (const { kind, status } of duties) [kind, status].forEach(count);
    const seldom = [...dutyKinds.codes, ...dutyStatuses.codes]
      .map(({ code }) => code)
      .filter((code) => (met.get(code) ?? 0) < 100);
    expect(seldom).toEqual([]);
  });
});

// docs/synthetic.md: a line for each duty, by person, course, kind and number, with due day and status.
test('sandhed.csv says of each citizen what casework derives', () => {
  const on = iso('2026-11-23');
  const municipality = generate({ municipality: 173, seed: 1, on, size: 10_000 });
  const [header, ...lines] = truthRowsOf(municipality);
  const expected = municipality.people.flatMap(({ id, caseFile }) =>
    deriveDuties(caseFile, on).duties.map(({ course, kind, number, due, status }) =>
      [id, course, kind, number, isoDay(due), status].join(';'),
    ),
  );
  expect(header).toBe('person;kontaktforloeb;pligt;nummer;frist;status');
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.toSorted(byText)).toEqual(expected.toSorted(byText));
});
