import { createHash } from 'node:crypto';
import { type CaseFile, nothingKnown, readDelivery } from '@rettidig/casework';
import { type Day, firstOverlap, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { iso, plusDays } from './calendar/calendar.ts';
import { keyFigureRowsOf, rowsOf, truthRowsOf } from './exchange/rows.ts';
import { generate, type Municipality } from './generate.ts';
import { truthOf } from './truth/truth.ts';

const demoDay = iso('2026-11-23');
const demo = generate({ municipality: 173, seed: 1, on: demoDay });
const historical = ['2014-02-01', '2015-06-01', '2021-05-01', '2024-09-01'].map((text) =>
  generate({ municipality: 190, seed: 5, on: iso(text) }),
);
const tenYears = generate({ municipality: 173, seed: 1, on: demoDay, size: 4000, years: 10 });
const isOpen = ({ caseFile }: { readonly caseFile: CaseFile }): boolean =>
  caseFile.courses.at(-1)?.to === openEnd;

describe('the same municipality every time', () => {
  const hash = (municipality: Municipality): string => {
    const lines = [...rowsOf(municipality)].flatMap(([name, rows]) => [name, ...rows]);
    return createHash('sha256')
      .update([...lines, ...truthRowsOf(municipality), ...keyFigureRowsOf(municipality)].join('\n'))
      .digest('hex');
  };
  const small = { municipality: 173, seed: 1, on: demoDay, size: 2000 };

  // Approved output: it changes when the generator is meant to make something else, and only then.
  test('byte for byte, on every platform', () => {
    expect(hash(generate(small))).toBe(
      'cbc1bfa5e97fac6f1c1f7e50e85f280a2fd25fa454b6043d750243005b802ea5',
    );
  });

  test.each([{ seed: 2 }, { municipality: 190 }, { on: iso('2026-11-24') }, { size: 2001 }])(
    'and another one for %o',
    (change) => {
      expect(hash(generate({ ...small, ...change }))).not.toBe(hash(generate(small)));
    },
  );
});

describe('what is asked for', () => {
  test.each([
    [{ municipality: 101 }, /0101/],
    [{ size: 0 }, /indbyggere/],
    [{ size: 2.5 }, /indbyggere/],
    [{ seed: 0.5 }, /seed/],
    [{ on: iso('2013-12-31') }, /01\.01\.2014/],
    [{ on: openEnd }, /31\.12\.2100/],
    [{ years: 4 }, /fra 5 til 12/],
    [{ years: 13 }, /fra 5 til 12/],
    [{ years: 7.5 }, /fra 5 til 12/],
  ])('%o is refused', (wrong, message) => {
    const right = { municipality: 173, seed: 1, on: demoDay };
    expect(() => generate({ ...right, ...wrong })).toThrow(message);
  });

  test.each([1, 3])('%i inhabitants are a municipality too', (size) => {
    const tiny = generate({ municipality: 173, seed: 1, on: demoDay, size });
    expect(tiny.people.filter(isOpen)).toHaveLength(1);
    expect(tiny.employees.map(({ role }) => role)).toContain('sagsbehandler');
  });
});

describe('a municipality that could be', () => {
  test('is read by the import without a word of complaint', () => {
    for (const municipality of [demo, tenYears, ...historical]) {
      const reader = readDelivery({ demo: true });
      for (const [name, lines] of rowsOf(municipality)) {
        const [header = '', ...rest] = lines;
        const file = name.replace('.csv', '') as Parameters<typeof reader.header>[0];
        expect(reader.header(file, header.split(';'))).toBe(true);
        rest.forEach((line, index) => reader.line(line.split(';'), index + 2));
      }
      const { problems, leftOut } = reader.finish(nothingKnown);
      expect(problems).toEqual([]);
      expect([...leftOut.values()].filter((count) => count > 0)).toEqual([]);
    }
  });

  test('every fact lies in a course of its citizen, within the years; nothing overlaps that may not', () => {
    const known = [demo, ...historical].map((made) => ({ ...made, daysBack: 1826 }));
    for (const { people, on, daysBack } of [...known, { ...tenYears, daysBack: 3653 }]) {
      for (const { caseFile } of people) {
        const { courses, benefits, categories } = caseFile;
        const spans = courses.map(({ contactOn, to }) => ({ from: contactOn, to }));
        const overlaps = [spans, benefits, categories].map((periods) => firstOverlap(periods));
        expect(overlaps).toEqual([null, null, null]);
        const inside = (day: Day): boolean => spans.some(({ from, to }) => from <= day && day < to);
        const lastDayOf = (to: Day): Day => (to === openEnd ? to : plusDays(to, -1));
        const periods = [...caseFile.activities, ...caseFile.absences, ...caseFile.exemptions];
        const runningOn = (day: Day): boolean =>
          inside(day) || (day === openEnd && spans.at(-1)?.to === openEnd);
        const days = [
          ...[...benefits, ...periods].map(({ from }) => from),
          ...[...caseFile.interviews, ...caseFile.tests, ...caseFile.cvs].map((one) => one.on),
        ];
        expect(days.filter((day) => !inside(day))).toEqual([]);
        const ends = [...benefits, ...periods].map(({ to }) => lastDayOf(to));
        expect(ends.filter((day) => !runningOn(day))).toEqual([]);
        const first = plusDays(on, -daysBack);
        const odd = spans.filter(({ from, to }) => from < first || from > on || to <= from);
        expect(odd).toEqual([]);
      }
    }
  });

  test('of ten years, people have come and gone more often', () => {
    const courses = ({ people }: Municipality): number =>
      people.reduce((sum, { caseFile }) => sum + caseFile.courses.length, 0) / people.length;
    const five = generate({ municipality: 173, seed: 1, on: demoDay, size: 4000 });
    expect(tenYears.people).toHaveLength(five.people.length);
    expect(courses(tenYears)).toBeGreaterThan(1.5 * courses(five));
  });

  test('holds no interview on the day of asking or later: those are booked', () => {
    const ahead = demo.people
      .flatMap(({ caseFile }) => caseFile.interviews)
      .filter(({ on }) => on >= demoDay);
    expect(ahead.filter(({ on }) => on === demoDay).length).toBeGreaterThan(5);
    expect(ahead.filter(({ state }) => state !== 'booket')).toEqual([]);
  });
});

describe('the demo has life in it', () => {
  const files = demo.people.map(({ caseFile }) => caseFile);
  const has = (holds: (file: CaseFile) => boolean): number => files.filter(holds).length;
  const interviews = files.flatMap((file) => file.interviews);
  const offers = files.flatMap(({ activities }) => activities);
  const duties = files.flatMap((file) => truthOf(file, demoDay));

  test('as many cases as the table says are open, and as many people have closed ones only', () => {
    expect(demo.people.filter(isOpen)).toHaveLength(2150);
    expect(demo.people).toHaveLength(4300);
  });

  test.each([
    ['earlier courses', has(({ courses }) => courses.length > 1), 500],
    ['a change of benefit', has(({ benefits, courses }) => benefits.length > courses.length), 300],
    ['leave', has(({ absences }) => absences.some(({ kind }) => kind === 'barsel')), 10],
    [
      'an exemption within the 25 percent',
      has(({ exemptions }) => exemptions.some(({ ground }) => ground === 'fleksibel-indsats')),
      20,
    ],
    [
      'the municipality from day one',
      has(({ courses }) => courses.some((course) => course.municipalFromDayOne)),
      20,
    ],
    ['a test', has(({ tests }) => tests.length > 0), 100],
    ['no-shows', interviews.filter(({ state }) => state === 'udeblevet').length, 500],
    ['cancellations', interviews.filter(({ state }) => state === 'aflyst').length, 500],
    ['bookings', interviews.filter(({ state }) => state === 'booket').length, 500],
    ['a-kasse interviews', interviews.filter(({ holder }) => holder === 'a-kasse').length, 1000],
    ['joint interviews', interviews.filter(({ holder }) => holder === 'faelles').length, 300],
    ['offers too short', offers.filter(({ from, to }) => to - from < 14).length, 10],
    ['offers that begin later', offers.filter(({ from }) => from > demoDay).length, 20],
    [
      'wage subsidies given in time that began within three weeks',
      duties.filter(
        ({ kind, due, metOn, status }) =>
          kind === 'foerste-tilbud' && metOn !== null && metOn > due && status === 'opfyldt',
      ).length,
      10,
    ],
    ['protected people', demo.people.filter(({ isProtected }) => isProtected).length, 5],
  ])('%s', (_, count, atLeast) => {
    expect(count).toBeGreaterThanOrEqual(atLeast);
  });
});
