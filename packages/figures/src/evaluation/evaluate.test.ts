import { addDays, day, kroner } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { projectBicycle, projectBridge, projectPlus } from '../testing/projects/paper-projects.ts';
import { shareInterval } from '../uncertainty/interval.ts';
import { compareProjects } from './compare.ts';
import { projectCost } from './cost.ts';
import { evaluateProject } from './evaluate.ts';
import type { Participant } from './participant.ts';
import { scaleUp } from './scale-up.ts';

const percent = (count: number, of: number): number => Math.round((count / of) * 100);
const on = day('2022-11-23');

// Ringkøbing-Skjern, 18 August 2022, point 2 (table rs2022_projekt_plus.csv).
describe('Projekt PLUS', () => {
  const { project, participants } = projectPlus();
  const plus = evaluateProject(project, participants, { on, group: 'gennemfoert' });

  test('110 began, and 97 of them (88 percent) completed it, after about nine months', () => {
    expect([plus.started, plus.left, plus.running, plus.completed]).toEqual([110, 110, 0, 97]);
    expect(percent(plus.completed, plus.left)).toBe(88);
    const ended = participants.filter(({ part }) => part.ended === 'gennemfoert');
    const days = evaluateProject(project, ended, { on, group: 'alle' }).meanDays ?? 0;
    expect(Math.round((days * 12) / 365.25)).toBe(9);
  });

  test.for([
    ['on sickness benefit', plus.sickness, 48, 10],
    ['self-supporting', plus.selfSupport, 4, 38],
    ['with a job', plus.employment, 21, 40],
  ] as const)('%s', ([, { of, before, later }, first, last]) => {
    expect([percent(before, of), percent(later, of)]).toEqual([first, last]);
  });

  test('the employment degree goes from 15 to 23 percent', () => {
    const { before, later, unknown } = plus.degree;
    expect([percent(before ?? 0, 1), percent(later ?? 0, 1), unknown]).toEqual([15, 23, 0]);
  });

  test('50 left for a job or an education, where 33 were the target', () => {
    expect([plus.exits, plus.target]).toEqual([50, 33]);
  });

  test('four of five have better well-being, three of four less anxiety, four of five less depression', () => {
    expect(plus.progress.map(({ better, of }) => better / of)).toEqual([0.8, 0.75, 0.8]);
  });

  test('counted over all who left, those who broke off lower the shares', () => {
    const all = evaluateProject(project, participants, { on, group: 'alle' });
    expect([all.evaluated, all.selfSupport]).toEqual([
      110,
      { after: 'ugen-efter', of: 110, before: 4, later: 37 },
    ]);
  });

  test('while the project runs, only those whose year has passed are looked at a year later', () => {
    const at = day('2019-10-15');
    const early = evaluateProject(project, participants, { on: at, group: 'alle' });
    // Whose last day, the day before `to`, is 15 October 2018 at the latest.
    const passed = participants.filter(({ part }) => part.to <= day('2018-10-16')).length;
    expect([early.employment.of, passed > 0, passed < early.left]).toEqual([passed, true, true]);
  });
});

// Hand cases of one man, in the project from 1 January to 30 June 2024.
describe('one participant', () => {
  const part = {
    id: 'p',
    project: 'x',
    goal: '',
    from: day('2024-01-01'),
    to: day('2024-07-01'),
    ended: 'gennemfoert',
  } as const;
  const project = {
    id: 'x',
    name: 'X',
    purpose: '',
    from: part.from,
    to: part.to,
    target: null,
    measures: [],
  };
  const one = (more: Partial<Participant>): Participant => ({
    part,
    answers: [],
    benefits: [],
    labour: [],
    courses: [],
    courseEnds: [],
    activities: [],
    offerTerms: [],
    ...more,
  });
  const job = (from: string, to: string, hoursPerWeek: number | null) => ({
    id: from,
    status: 'loenmodtager' as const,
    hoursPerWeek,
    from: day(from),
    to: day(to),
  });
  const evaluated = (participant: Participant, at = '2026-01-01') =>
    evaluateProject(project, [participant], { on: day(at), group: 'alle' });

  test('a job whose hours nobody has said is a job, but no part of the employment degree', () => {
    const { employment, degree } = evaluated(
      one({ labour: [job('2025-01-01', '2026-01-01', null)] }),
    );
    expect(employment).toEqual({ after: 'et-aar', of: 1, before: 0, later: 1 });
    expect(degree).toEqual({ after: 'et-aar', of: 0, unknown: 1, before: null, later: null });
  });

  test('one who moves away is not self-supporting, nor out of work: it is not known', () => {
    // The last day but one in the project ends the course: a week and a year after nothing is known (docs/import-format.md).
    const courses = [{ id: 'k', contactOn: part.from, to: part.to, municipalFromDayOne: false }];
    const ended = (reason: 'fraflyttet' | 'uden-ydelse') =>
      evaluated(
        one({ courses, courseEnds: [{ id: 'e', on: addDays(part.to, -1), course: 'k', reason }] }),
      );
    expect(ended('fraflyttet').selfSupport).toMatchObject({ of: 0, later: 0 });
    expect(ended('fraflyttet').employment).toMatchObject({ of: 0 });
    expect(ended('fraflyttet').statuses.map(({ of }) => of)).toEqual([1, 0, 0, 0]);
    expect(ended('uden-ydelse').selfSupport).toMatchObject({ of: 1, later: 1 });
  });

  test('two jobs are at most one full week', () => {
    const labour = [
      job('2025-01-01', '2026-01-01', 30),
      { ...job('2025-02-01', '2026-01-01', 20), status: 'fleksjob' as const },
    ];
    expect(evaluated(one({ labour })).degree.later).toBe(1);
  });

  test('a job beside a benefit is a job, but not an exit', () => {
    const benefits = [
      { id: 'b', benefit: 'dagpenge' as const, from: part.from, to: day('2026-01-01') },
    ];
    const { employment, exits } = evaluated(
      one({ benefits, labour: [job('2025-01-01', '2026-01-01', 10)] }),
    );
    expect([employment.later, exits]).toEqual([1, 0]);
  });

  test.for([
    ['2025-06-29', 0],
    ['2025-06-30', 1],
  ] as const)('a year after the last day (30 June 2024) has come on %s: %i', ([at, of]) => {
    expect(evaluated(one({}), at).employment.of).toBe(of);
  });

  test('early retirement is no self-support, an education is', () => {
    const of = (status: 'foertidspension' | 'uddannelse') =>
      evaluated(one({ labour: [{ ...job('2024-01-01', '2026-01-01', null), status }] }))
        .selfSupport;
    expect([of('foertidspension').later, of('uddannelse').later]).toEqual([0, 1]);
  });

  test('who has not begun is not counted, and who still takes part has not left', () => {
    const later = one({ part: { ...part, from: day('2026-02-01'), to: day('2026-03-01') } });
    const running = one({ part: { ...part, to: day('2026-12-01'), ended: null } });
    const { started, left, meanDays } = evaluateProject(project, [later, running], {
      on: day('2026-01-01'),
      group: 'alle',
    });
    expect([started, left, meanDays]).toEqual([1, 0, null]);
  });
});

// Ringkøbing-Skjern, 2022, point 6 (table rs2022_cykelprojekt.csv; audit C-79, C-80, I-50).
describe('Cykelprojektet beside Unge på Broen', () => {
  const { first, second, level } = compareProjects(
    projectBicycle().participants,
    projectBridge().participants,
    { on, later: day('2022-04-01') },
  );

  test.for([
    ['Cykelprojektet', first, 40, 60],
    ['Unge på Broen', second, 59, 68],
  ] as const)('%s', ([, { atEnd, later }, before, after]) => {
    expect([percent(atEnd.count, atEnd.of), percent(later.count, later.of)]).toEqual([
      before,
      after,
    ]);
  });

  test('one stands higher, the other has come further, and chance could explain the level', () => {
    expect([first.morePersons, second.morePersons]).toEqual([3, 2]);
    expect([first.morePoints, Math.round(second.morePoints ?? 0)]).toEqual([20, 9]);
    expect(level).toBe('kan-vaere-tilfaeldig');
    expect([first.few, second.few]).toEqual([true, false]);
  });

  test('on a day that has not come there is nothing to compare', () => {
    const none = compareProjects(projectBicycle().participants, [], {
      on,
      later: day('2030-01-01'),
    });
    expect(none.first).toMatchObject({ started: 15, left: 0, morePoints: null });
    expect(none.level).toBe('ukendt');
  });
});

describe('a survey scaled up', () => {
  // Ringkøbing-Skjern 2022, point 3 (catalogue F-018, audit C-74): 36 citizens at 8 of 13 advisers, printed as 59.
  // By hand: 22.5 are missing, with a variance of 22.5 × 13/8 = 36.56, so 58.5 ± 1.96 × 6.05 = 46.6 to 70.4.
  test('36 at 8 of 13 are 58.5, printed as 59, and may well be 46 to 71', () => {
    expect(scaleUp({ asked: 13, answered: 8, counted: 36 })).toEqual({
      exact: 58.5,
      rounded: 59,
      isRounded: true,
      interval: { low: 46, high: 71 },
    });
  });

  test('with everybody’s answer nothing is uncertain', () => {
    expect(scaleUp({ asked: 13, answered: 13, counted: 36 })).toMatchObject({
      exact: 36,
      isRounded: false,
      interval: { low: 36, high: 36 },
    });
  });

  test.for([
    [{ asked: 13, answered: 0, counted: 0 }],
    [{ asked: 13, answered: 14, counted: 36 }],
    [{ asked: 13, answered: 8, counted: -1 }],
  ] as const)('%j cannot be scaled', ([survey]) => {
    expect(scaleUp(survey)).toBeNull();
  });

  test('none among those who answered says nothing of the others', () => {
    expect(scaleUp({ asked: 13, answered: 8, counted: 0 })).toMatchObject({
      exact: 0,
      interval: null,
    });
  });
});

// 13 of the 36 citizens were in Job-bro (the same paper, audit C-75): 36 percent, and between 22 and 52.
test('a share of a small group is wide', () => {
  const { low, high } = shareInterval(13, 36) ?? { low: 0, high: 0 };
  expect([percent(low, 1), percent(high, 1)]).toEqual([22, 52]);
});

describe('what a project has cost', () => {
  const results = { completed: 4, exits: 0 };
  const klarTilStart = { amount: kroner(16_990), per: 'maaned', months: 12 } as const;
  const { participants } = projectBicycle();

  // Klar til start costs 203.880 kr. a year of 52 weeks. Fifteen who take part from 1 May to 30 September 2021 have
  // 153 days each: 203.880 × 153 / 364 = 85.696,81 kr., and fifteen times that is 1.285.452,15 kr.
  test('by its days', () => {
    expect(projectCost(klarTilStart, participants, results, on)).toEqual({
      total: kroner(1_285_452.15),
      perParticipant: kroner(85_696.81),
      perCompleted: kroner(321_363.04),
      perExit: null,
    });
  });

  test('by the course', () => {
    const course = { amount: kroner(203_880), per: 'forloeb', months: null } as const;
    expect(projectCost(course, participants, results, on)?.total).toBe(kroner(3_058_200));
  });

  test('before it began is nothing', () => {
    expect(projectCost(klarTilStart, participants, results, day('2021-04-30'))).toMatchObject({
      total: 0,
      perParticipant: null,
    });
  });
});
