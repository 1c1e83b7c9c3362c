import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { emptyCase } from '../../facts/case-file.ts';
import { type CaseRecords, noRecords } from '../../facts/case-records.ts';
import type { Project } from '../../projects/project.ts';
import type { Situation } from '../step.ts';
import { continueInProject, startInProject } from './project-steps.ts';

const today = day('2026-11-18');
const project: Project = {
  id: 'projekt',
  name: 'Klar til start',
  purpose: '',
  target: 12,
  measures: ['trivsel', 'angst'],
  from: day('2026-09-01'),
  to: day('2027-09-01'),
};
const part = {
  id: 'del',
  project: 'projekt',
  from: day('2026-10-01'),
  to: openEnd,
  goal: 'Fast arbejde',
  ended: null,
};

function situation(records: Partial<CaseRecords> = {}): Situation {
  let n = 0;
  return {
    file: emptyCase({ birthDate: day('1985-05-14'), education: null }),
    records: { ...noRecords(), ...records },
    today,
    actor: 'anna',
    newId: () => `ny-${(n += 1)}`,
  };
}

const start = {
  project,
  from: day('2026-11-23'),
  lastDay: day('2027-05-21'),
  goal: 'Fast arbejde',
  answers: { trivsel: 4, angst: 8 },
  answeredOn: today,
};

describe('a citizen begins in a project', () => {
  test('with the answers of the day, and the goal in the plan', () => {
    expect(startInProject(start, situation())).toMatchObject({
      facts: [
        { kind: 'project_part', value: { from: start.from, to: day('2027-05-22'), ended: null } },
        { kind: 'progress_answer', value: { measure: 'trivsel', value: 4, part: 'ny-1' } },
        { kind: 'progress_answer', value: { measure: 'angst', value: 8, part: 'ny-1' } },
        { kind: 'plan_line', value: { text: 'Klar til start: Fast arbejde', origin: 'ny-1' } },
      ],
      journal: {
        heading: 'Begynder i projektet Klar til start',
        text: 'Fra 23.11.2026 til og med 21.05.2027.\nMål: Fast arbejde\nBorgerens egne svar (0-10): Trivsel 4, Angst 8.',
      },
    });
  });

  test.for([
    ['that ends before it begins', { lastDay: day('2026-11-22') }, 'til'],
    ['before the project', { from: day('2026-08-31') }, 'fra'],
    ['after the project', { from: day('2027-09-01'), lastDay: null }, 'fra'],
    ['with answers of a day to come', { answeredOn: day('2026-11-19') }, 'svardag'],
  ] as const)('not %s', ([, is, field]) => {
    expect(startInProject({ ...start, ...is }, situation())).toMatchObject({
      problems: [{ field }],
    });
  });

  test('not twice at the same time', () => {
    expect(startInProject(start, situation({ projectParts: [part] }))).toMatchObject({
      problems: [{ field: 'projekt' }],
    });
  });
});

describe('a citizen in a project', () => {
  const change = { project, part, answers: { trivsel: 7 }, answeredOn: today, end: null };

  test('answers on the way', () => {
    expect(continueInProject(change, situation())).toMatchObject({
      facts: [{ kind: 'progress_answer', value: { part: 'del', value: 7 } }],
    });
  });

  test('ends with a reason', () => {
    const end = { reason: 'job' as const, lastDay: today };
    expect(continueInProject({ ...change, answers: {}, end }, situation())).toMatchObject({
      facts: [{ action: 'rettet', fact: 'del', value: { to: day('2026-11-19'), ended: 'job' } }],
      journal: { text: 'Kom i job. Sidste dag 18.11.2026.' },
    });
  });

  test.for([
    ['says nothing', { answers: {} }, ''],
    ['ends before beginning', { end: { reason: 'job', lastDay: day('2026-09-30') } }, 'slut'],
    ['answers on a day to come', { answeredOn: day('2026-11-19') }, 'svardag'],
  ] as const)('is refused when it %s', ([, is, field]) => {
    expect(continueInProject({ ...change, ...is }, situation())).toMatchObject({
      problems: [{ field }],
    });
  });

  test('answers once a day', () => {
    const progressAnswers = [
      { id: 'svar', on: today, part: 'del', measure: 'trivsel', value: 3 } as const,
    ];
    expect(continueInProject(change, situation({ progressAnswers }))).toMatchObject({
      problems: [{ field: 'svar-trivsel' }],
    });
    // A paper from the week before is of another day.
    const before = { ...change, answeredOn: day('2026-11-11') };
    expect(continueInProject(before, situation({ progressAnswers }))).toMatchObject({
      facts: [{ kind: 'progress_answer', value: { on: day('2026-11-11'), value: 7 } }],
      journal: { day: today, text: 'Borgerens egne svar den 11.11.2026 (0-10): Trivsel 7.' },
    });
  });
});
