import { day } from '@rettidig/engine';
import type { EducationStep } from '@rettidig/law';
import { describe, expect, test } from 'vitest';
import type { EducationOrder, PlanLine, PlanLineState } from '../../facts/case-records.ts';
import {
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { type OrderedStep, orderEducation, orderLaw } from './education-order.ts';

/** Under 30 without a qualifying education: whom the order is for (LAB § 6, nr. 4). */
const young = caseFrom(
  '2026-09-01',
  { category: 'uddannelsesparat' },
  {
    person: { birthDate: day('2004-06-08'), education: 'grundskole' },
  },
);

const step1: OrderedStep = {
  step: 'trin-1',
  demand: 'Find tre uddannelser, du kan tænke dig.',
  due: day('2026-12-16'),
  education: null,
  institution: null,
  notice: false,
  reasons: 'Vil gerne i gang, men ved ikke med hvad.',
  taken: false,
};

const given = (
  step: EducationStep,
  state: PlanLineState,
): { educationOrders: EducationOrder[]; planLines: PlanLine[] } => ({
  educationOrders: [
    {
      id: 'paalaeg',
      on: day('2026-10-01'),
      step,
      education: null,
      institution: null,
      institutionAddress: null,
      notified: false,
    },
  ],
  planLines: [
    {
      id: 'krav',
      on: day('2026-10-01'),
      kind: 'krav',
      text: 'Find tre uddannelser.',
      party: 'borger',
      due: day('2026-11-10'),
      state,
      origin: 'paalaeg',
    },
  ],
});

describe('the education order', () => {
  test('is a fact with its demand and deadline as a line of the plan, and a letter with reasons and complaint', () => {
    const decision = decidedOf(orderEducation(step1, situationOf(young)));
    expect(decision.facts).toMatchObject([
      { kind: 'education_order', fact: 'ny-1', value: { on: today, step: 'trin-1' } },
      {
        kind: 'plan_line',
        value: { kind: 'krav', party: 'borger', due: day('2026-12-16'), origin: 'ny-1' },
      },
    ]);
    expect(decision.letters).toMatchObject([
      {
        kind: 'uddannelsespaalaeg',
        fields: {
          frist: 'den 16. december 2026',
          begrundelse: 'Vil gerne i gang, men ved ikke med hvad.',
          retsgrundlag: expect.stringContaining('§ 28') as string,
          klagevejledning: expect.stringContaining('4 uger') as string,
        },
      },
    ]);
    expect(decision.warnings).toEqual([]);
  });

  test('in 2026 step and deadline are not read in a source, and are shown as that (reading 0013)', () => {
    const { applies, step, next, explanations } = orderLaw(
      young,
      situationOf(young).records,
      today,
    );
    expect({ applies, step, next }).toEqual({ applies: true, step: null, next: 'trin-1' });
    expect(explanations.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['uddannelsespaalaeg/pligt', 'afgjort'],
      ['uddannelsespaalaeg/alder', 'afgjort'],
      ['uddannelsespaalaeg/trin', 'mangler'],
      ['uddannelsespaalaeg/frist', 'mangler'],
    ]);
  });

  test.for([
    ['trin-1', 'aaben', 'trin-1'],
    ['trin-1', 'gjort', 'trin-2'],
    ['trin-2', 'gjort', 'trin-3'],
    ['trin-2', 'droppet', 'trin-1'],
  ] as const)('after %s %s comes %s', ([step, state, next]) => {
    const { records } = situationOf(young, given(step, state));
    expect(orderLaw(young, records, today).next).toBe(next);
  });

  test('step 2 closes the line of step 1 as done when it is taken, else as dropped', () => {
    const situation = situationOf(young, given('trin-1', 'aaben'));
    const step2 = { ...step1, step: 'trin-2' as const };
    const stateAfter = (taken: boolean) =>
      decidedOf(orderEducation({ ...step2, taken }, situation)).facts[0];
    expect(stateAfter(true)).toMatchObject({ fact: 'krav', value: { state: 'gjort' } });
    expect(stateAfter(false)).toMatchObject({ fact: 'krav', value: { state: 'droppet' } });
  });

  test('names the education to the institution only when a person says so', () => {
    const step3: OrderedStep = {
      ...step1,
      step: 'trin-3',
      education: 'Grundforløb 1',
      institution: { name: 'Øvelse Erhvervsskole', address: 'Skolevej 1\n9999 Øvelse' },
      notice: true,
    };
    const told = decidedOf(orderEducation(step3, situationOf(young)));
    expect(told.letters.map(({ kind, recipient }) => [kind, recipient?.name])).toEqual([
      ['uddannelsespaalaeg', undefined],
      ['underretning', 'Øvelse Erhvervsskole'],
    ]);
    expect(told.facts[0]).toMatchObject({ value: { notified: true } });
    const untold = decidedOf(orderEducation({ ...step3, notice: false }, situationOf(young)));
    expect(untold.letters).toHaveLength(1);
    expect(untold.warnings.map(({ field }) => field)).toEqual(['underret']);
  });

  test.for([
    ['a deadline that has gone', { due: day('2026-11-17') }, ['frist']],
    ['step 3 without an education', { step: 'trin-3' }, ['uddannelse']],
    ['a notice about nothing to nobody', { notice: true }, ['uddannelse', 'institution']],
  ] as const)('is refused: %s', ([, is, fields]) => {
    expect(refusedAt(orderEducation({ ...step1, ...is }, situationOf(young)))).toEqual(fields);
  });

  test('somebody of 41 in the category must be confirmed (uddannelsespaalaeg/alder: under 30)', () => {
    const older = { ...young, person: { ...young.person, birthDate: day('1985-05-14') } };
    const { warnings } = decidedOf(orderEducation(step1, situationOf(older)));
    expect(warnings.map(({ text }) => text)).toEqual([
      'Borgeren er ikke længere ung efter loven. Uddannelsespålæg er for unge.',
    ]);
  });

  test('is refused for a group that the law has none for (docs/law/uddannelsespaalaeg/pligt.md)', () => {
    expect(refusedAt(orderEducation(step1, situationOf(caseFrom('2026-09-01'))))).toEqual(['']);
  });
});
