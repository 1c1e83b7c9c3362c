import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import type { PlanLine } from '../../facts/case-records.ts';
import {
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { changePlan, type NewPlanLine, planLetter } from './plan.ts';

const line = (id: string, is: Partial<PlanLine> = {}): PlanLine => ({
  id,
  on: day('2026-10-01'),
  kind: 'aftale',
  text: 'Søg to job om ugen',
  party: 'borger',
  due: null,
  state: 'aaben',
  origin: null,
  ...is,
});

const fresh = (is: Partial<NewPlanLine> = {}): NewPlanLine => ({
  kind: 'aftale',
  text: 'Vi finder en praktikplads',
  party: 'kommune',
  due: day('2026-12-09'),
  dueField: 'frist1',
  ...is,
});

const file = caseFrom('2026-09-01');
const none = { added: [], states: [], letter: false };

describe('the plan', () => {
  test('takes new lines and follows up on old ones in one go', () => {
    const situation = situationOf(file, { planLines: [line('a'), line('b')] });
    const decision = decidedOf(
      changePlan(
        {
          added: [fresh()],
          states: [
            { line: 'a', state: 'gjort' },
            { line: 'b', state: 'aaben' },
          ],
          letter: false,
        },
        situation,
      ),
    );
    expect(decision.facts).toMatchObject([
      { action: 'rettet', kind: 'plan_line', fact: 'a', value: { state: 'gjort' } },
      {
        action: 'registreret',
        kind: 'plan_line',
        value: { on: today, text: 'Vi finder en praktikplads', party: 'kommune', origin: null },
      },
    ]);
    expect(decision.facts).toHaveLength(2);
    expect(decision.journal.text).toBe(
      'Ny: Aftale: Vi finder en praktikplads (Kommunen, senest den 9. december 2026)\nGjort: Aftale: Søg to job om ugen (Borgeren)',
    );
  });

  test('a day that has gone is asked about again', () => {
    const { warnings } = decidedOf(
      changePlan({ ...none, added: [fresh({ due: day('2026-11-17') })] }, situationOf(file)),
    );
    expect(warnings.map(({ field }) => field)).toEqual(['frist1']);
  });

  test('its letter has the open lines, goals apart from agreements', () => {
    const lines = [
      line('m', { kind: 'maal', text: 'Arbejde i et køkken' }),
      line('a', { due: day('2026-12-01') }),
      line('gjort', { state: 'gjort' }),
    ];
    expect(planLetter(lines)).toEqual({
      maal: ['Arbejde i et køkken.'],
      delmaal: [],
      aftaler: ['Søg to job om ugen. Det gør du. Senest den 1. december 2026.'],
    });
    const { letters } = decidedOf(
      changePlan({ ...none, letter: true }, situationOf(file, { planLines: lines })),
    );
    expect(letters).toMatchObject([{ kind: 'plan' }]);
  });

  test.for([
    ['nothing to save', none, ['']],
    ['a letter of a plan without a goal', { ...none, letter: true, added: [fresh()] }, ['brev']],
  ] as const)('is refused: %s', ([, change, fields]) => {
    expect(refusedAt(changePlan(change, situationOf(file)))).toEqual(fields);
  });

  test('is refused after the course, and with a day after its end', () => {
    const ended = caseFrom(
      '2026-09-01',
      {},
      {
        courses: [
          {
            id: 'forloeb',
            contactOn: day('2026-09-01'),
            to: day('2026-12-01'),
            municipalFromDayOne: false,
          },
        ],
      },
    );
    const change = { ...none, added: [fresh({ due: day('2026-12-01') })] };
    expect(refusedAt(changePlan(change, situationOf(ended)))).toEqual(['frist1']);
    expect(refusedAt(changePlan(change, situationOf(ended, {}, day('2026-12-01'))))).toEqual(['']);
  });
});
