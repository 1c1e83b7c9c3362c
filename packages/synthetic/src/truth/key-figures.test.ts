import { emptyCase } from '@rettidig/casework';
import { openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { type Citizen, generate, type Municipality } from '../generate.ts';
import { type KeyFigureLine, keyFiguresOf } from './key-figures.ts';

const on = iso('2026-11-23');
const nobody: Municipality = {
  ...generate({ municipality: 173, seed: 1, on, size: 1 }),
  people: [],
  jobOrders: [],
};
const empty = emptyCase({ birthDate: iso('1990-01-01'), education: null });

/** One citizen with these facts, in a municipality with nobody else. */
function figuresOf(
  caseFile: Partial<Citizen['caseFile']>,
  outcomes: Partial<Citizen['outcomes']> = {},
): readonly KeyFigureLine[] {
  const citizen: Citizen = {
    id: 'b1',
    cpr: '',
    firstName: '',
    lastName: '',
    unit: 'job',
    isProtected: false,
    caseworkers: [],
    contactDetails: [],
    intentions: [],
    caseFile: { ...empty, ...caseFile },
    outcomes: {
      courseEnds: [],
      labourStatuses: [],
      benefitAmounts: [],
      offerTerms: [],
      offerEnds: [],
      complaints: [],
      referrals: [],
      riskMarks: [],
      ...outcomes,
    },
  };
  return keyFiguresOf({ ...nobody, people: [citizen] });
}

const values = (
  lines: readonly KeyFigureLine[],
  figure: string,
  group: string,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    lines
      .filter((line) => line.figure === figure && line.group === group)
      .map(({ month, count }) => [month, count]),
  );

// Counted by hand on a calendar of 2026.
describe('a citizen sick from 20 August to 9 October 2026, for 18.5 hours a week back at work from 1 October', () => {
  const lines = figuresOf(
    {
      benefits: [
        { id: 'y1', benefit: 'sygedagpenge', from: iso('2026-08-20'), to: iso('2026-10-10') },
      ],
    },
    {
      labourStatuses: [
        {
          id: 'l1',
          status: 'loenmodtager',
          hoursPerWeek: 18.5,
          from: iso('2026-10-01'),
          to: openEnd,
        },
      ],
    },
  );

  test('counts 12, 30 and 9 days, and in October half of them', () => {
    expect(values(lines, 'dage', 'sygedagpenge')).toEqual({
      '2026-08': 12,
      '2026-09': 30,
      '2026-10': 9,
    });
    expect(values(lines, 'fuldtidsdage-3700', 'sygedagpenge')).toEqual({
      '2026-08': 12 * 3700,
      '2026-09': 30 * 3700,
      '2026-10': 9 * 1850,
    });
  });

  test('is one person in each month, comes in August and goes in October', () => {
    expect(values(lines, 'antal-personer', 'sygedagpenge')).toEqual({
      '2026-08': 1,
      '2026-09': 1,
      '2026-10': 1,
    });
    expect(values(lines, 'tilgang', 'sygedagpenge')).toEqual({ '2026-08': 1 });
    expect(values(lines, 'afgang', 'sygedagpenge')).toEqual({ '2026-10': 1 });
  });
});

test('a change of benefit is one out and one in; a benefit cut in two without a day between is neither', () => {
  const lines = figuresOf({
    benefits: [
      { id: 'y1', benefit: 'dagpenge', from: iso('2024-01-01'), to: iso('2026-03-01') },
      { id: 'y2', benefit: 'dagpenge', from: iso('2026-03-01'), to: iso('2026-04-01') },
      { id: 'y3', benefit: 'kontanthjaelp', from: iso('2026-04-01'), to: openEnd },
    ],
  });
  expect(values(lines, 'tilgang', 'dagpenge')).toEqual({});
  expect(values(lines, 'afgang', 'dagpenge')).toEqual({ '2026-03': 1 });
  expect(values(lines, 'tilgang', 'kontanthjaelp')).toEqual({ '2026-04': 1 });
});

test('the same type of offer is new after four weeks, another type at once, a mentor never', () => {
  const offer = (
    id: string,
    from: string,
    to: string,
    kind: 'loentilskud' | 'mentor' | 'ordinaer-uddannelse',
  ) => ({
    id,
    kind,
    sector: kind === 'loentilskud' ? ('privat' as const) : null,
    givenOn: null,
    hoursPerWeek: null,
    from: iso(from),
    to: iso(to),
  });
  const lines = figuresOf({
    activities: [
      offer('t1', '2026-01-05', '2026-02-01', 'loentilskud'),
      offer('t2', '2026-02-28', '2026-03-01', 'loentilskud'),
      offer('t3', '2026-03-29', '2026-04-01', 'loentilskud'),
      offer('t4', '2026-04-02', '2026-05-01', 'mentor'),
      offer('t5', '2026-04-03', '2026-05-01', 'ordinaer-uddannelse'),
    ],
  });
  // 27 days after the first, then 28 after the second.
  expect(values(lines, 'nye-tilbud', 'loentilskud-privat')).toEqual({ '2026-01': 1, '2026-03': 1 });
  expect(values(lines, 'nye-tilbud', 'ordinaer-uddannelse')).toEqual({ '2026-04': 1 });
  expect(values(lines, 'nye-tilbud', 'mentor')).toEqual({});
});

test('the ends of courses are counted on their last day, also without a reason; only whole months count', () => {
  const course = (id: string, from: string, to: string) => ({
    id,
    contactOn: iso(from),
    to: iso(to),
    municipalFromDayOne: false,
  });
  const lines = figuresOf(
    {
      courses: [
        course('k1', '2024-01-01', '2024-11-01'),
        course('k2', '2025-01-01', '2026-11-01'),
        course('k3', '2026-11-02', '2026-11-20'),
        course('k0', '2024-12-01', '2025-01-01'),
      ],
    },
    { courseEnds: [{ id: 'e1', on: iso('2026-10-31'), course: 'k2', reason: 'job' }] },
  );
  expect(lines).toEqual([
    { month: '2024-12', figure: 'afslutningsaarsager', group: 'ikke-oplyst', count: 1 },
    { month: '2026-10', figure: 'afslutningsaarsager', group: 'job', count: 1 },
  ]);
});

test('the demo has every figure in each of 24 months, and what comes and goes adds up', () => {
  const demo = generate({ municipality: 173, seed: 1, on });
  const lines = keyFiguresOf(demo);
  const monthsOf = (figure: string): number =>
    new Set(lines.filter((line) => line.figure === figure).map(({ month }) => month)).size;
  const figures = ['antal-personer', 'dage', 'fuldtidsdage-3700', 'tilgang', 'afgang', 'samtaler'];
  const more = ['nye-tilbud', 'afslutningsaarsager', 'jobordrer', 'henvisninger'];
  expect([...figures, ...more].map(monthsOf)).toEqual([...figures, ...more].map(() => 24));
  const isOn = ({ caseFile: { benefits } }: Citizen, day: number): boolean =>
    benefits.some(({ benefit, from, to }) => benefit === 'dagpenge' && from <= day && day < to);
  const count = (holds: (citizen: Citizen) => boolean): number => demo.people.filter(holds).length;
  const sum = (figure: string): number =>
    Object.values(values(lines, figure, 'dagpenge')).reduce((all, one) => all + one, 0);
  const [first, last] = [iso('2024-11-01'), iso('2026-11-01')];
  // Those on it on the day before the first, with those who come and without those who go, are those who go on after the last.
  expect(count((one) => isOn(one, last - 1) && isOn(one, last))).toBe(
    count((one) => isOn(one, first - 1)) -
      count((one) => isOn(one, first - 1) && !isOn(one, first)) +
      sum('tilgang') -
      sum('afgang'),
  );
});
