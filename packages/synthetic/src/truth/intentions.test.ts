import { dutyKinds, dutyStatuses } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { truthRowsOf } from '../exchange/rows.ts';
import { generate, truthLinesOf } from '../generate.ts';
import { truthOf } from './truth.ts';

interface Said {
  readonly course: string;
  readonly kind: string;
  readonly number: number;
  readonly due: Day;
  readonly status: string;
}

const line = ({ course, kind, number, due, status }: Said): string =>
  [course, kind, number, due, status].join(' ');

describe('the truth file', () => {
  test.each([
    '2014-02-01',
    '2015-06-01',
    '2018-03-01',
    '2020-02-15',
    '2021-05-01',
    '2024-09-01',
    '2025-08-15',
    '2026-11-23',
    '2027-03-01',
  ])('says on %s what the generator meant when it made the facts', (text) => {
    const made = generate({ municipality: 306, seed: 11, on: iso(text) });
    let meant = 0;
    for (const { caseFile, intentions } of made.people) {
      const truth = new Set(truthOf(caseFile, made.on).map(line));
      expect(intentions.map(line).filter((one) => !truth.has(one))).toEqual([]);
      meant += intentions.length;
    }
    // Where little is meant there is little to compare.
    expect(meant / truthLinesOf(made).length).toBeGreaterThan(0.5);
  });

  test('says of ten years, through three laws, what the generator meant', () => {
    const on = iso('2026-11-23');
    const made = generate({ municipality: 306, seed: 11, on, size: 8000, years: 10 });
    for (const { caseFile, intentions } of made.people) {
      const truth = new Set(truthOf(caseFile, on).map(line));
      expect(intentions.map(line).filter((one) => !truth.has(one))).toEqual([]);
    }
  });

  test('has every status on the demo day, and every kind over the years', () => {
    const linesOn = (text: string) =>
      truthLinesOf(generate({ municipality: 173, seed: 1, on: iso(text) }));
    const statuses = new Set(linesOn('2026-11-23').map(({ status }) => status));
    expect(statuses).toEqual(new Set(dutyStatuses.codes.map(({ code }) => code)));
    const kinds = ['2015-06-01', '2021-05-01', '2026-11-23']
      .flatMap(linesOn)
      .map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(dutyKinds.codes.map(({ code }) => code)));
  });

  test('names a citizen, a course, a duty, a day and a status on every line', () => {
    const on = iso('2026-11-23');
    const [header, ...rows] = truthRowsOf(generate({ municipality: 173, seed: 1, on, size: 300 }));
    expect(header).toBe('person;kontaktforloeb;pligt;nummer;frist;status');
    const shape = /^b\d{6};k\d{6};[a-z-]+;\d+;\d{4}-\d\d-\d\d;[a-z-]+$/;
    expect(rows.filter((row) => !shape.test(row))).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });
});
