import { addMonths, day, type Day, isoDay } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planCell, planText, readPlan } from './plan-text.ts';
import { isOverdue } from './promise.ts';
import { proposalsFor } from './proposals.ts';
import { readWhen } from './when.ts';

describe('when, as people write it', () => {
  test.for([
    ['05.10.2022', '2022-10-05', []],
    ['2022-10-05', '2022-10-05', []],
    ['5. oktober 2022', '2022-10-05', []],
    ['november 2022', null, ['2022-11-01']],
    ['Nov. 2022', null, ['2022-11-01']],
    ['11.2022', null, ['2022-11-01']],
    // tables/ht2022_procesplan.csv, the step without a day.
    ['dec 2022 eller jan 2023 (afventer dato)', null, ['2022-12-01', '2023-01-01']],
    ['januar 2023, december 2022', null, ['2022-12-01', '2023-01-01']],
    ['', null, []],
  ] as const)('%s', ([text, on, months]) => {
    const when = readWhen(text);
    expect(when?.on ?? null).toBe(on === null ? null : day(on));
    expect(when?.months.map(isoDay)).toEqual(months);
  });

  test.for([
    '31.04.2022',
    '31. april 2022',
    'snart',
    '13.2022',
    'december',
    'maj 2022 eller snart',
  ])('%s is neither a day nor months', (text) => {
    expect(readWhen(text)).toBeNull();
  });
});

const month = fc.integer({ min: 0, max: 600 }).map((n) => addMonths(day('2000-01-01'), n));
const word = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .replaceAll(/[;\n\r]/g, '')
      .normalize('NFC')
      .trim(),
  )
  .filter((text) => text !== '');
const step = fc.record({
  title: word,
  body: word,
  when: fc.oneof(
    fc.integer({ min: 8000, max: 30_000 }).map((n) => ({ on: n as Day, months: [] })),
    fc
      .uniqueArray(month, { minLength: 1, maxLength: 4 })
      .map((months) => ({ on: null, months: months.toSorted((a, b) => a - b) })),
  ),
});

test('a plan that is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (made) => {
      const steps = made.map(({ title, body, when }) => ({ title, body, ...when }));
      expect(readPlan(planText(steps))).toEqual({ outcome: 'plan', steps });
    }),
  );
});

test('everything wrong with a plan is said at once, each at its line', () => {
  const reading = readPlan(
    'Udkast; AMU; 01.03.2023\n\nHøring\n; AMU; maj 2023\nSlut; AMU; 31.04.2023',
  );
  expect(reading.outcome === 'fejl' ? reading.faults.map(({ line }) => line) : []).toEqual([
    3, 4, 5,
  ]);
});

// The words of the paper's table 1 (sources/002, lines 110-145).
test.for([
  ['2022-10-05', 'AMU 5. oktober'],
  ['2022-11-30', 'AMU 30. november'],
  [null, 'Afventer dato'],
] as const)('a step on %s stands as %s', ([on, cell]) => {
  expect(planCell({ title: 't', body: 'AMU', on: on === null ? null : day(on), months: [] })).toBe(
    cell,
  );
});

test.for([
  ['2026-11-18', false, '2026-11-18', false],
  ['2026-11-18', false, '2026-11-19', true],
  ['2026-11-01', true, '2026-11-30', false],
  ['2026-11-01', true, '2026-12-01', true],
  [null, false, '2030-01-01', false],
] as const)(
  'promised for %s (a month: %s) is overdue on %s: %s',
  ([due, dueMonth, on, overdue]) => {
    expect(isOverdue({ dueOn: due === null ? null : day(due), dueMonth }, day(on))).toBe(overdue);
  },
);

describe('what a meeting should have', () => {
  const wheel = [
    { id: 'k', title: 'Kvartalsoverblik', months: [3, 6, 9, 12] },
    { id: 'b', title: 'Budgetopfølgning', months: [10, 11] },
  ];
  const open = [
    { id: 'over', dueOn: day('2026-03-01'), dueMonth: true },
    { id: 'now', dueOn: day('2026-12-31'), dueMonth: false },
    { id: 'later', dueOn: day('2027-01-01'), dueMonth: true },
    { id: 'none', dueOn: null, dueMonth: false },
  ];
  const step = (id: string, on: string | null, ...months: readonly string[]) => ({
    id,
    step: { title: id, body: '', on: on === null ? null : day(on), months: months.map(day) },
  });
  const steps = [
    step('november', '2026-11-30'),
    step('either', null, '2026-12-01', '2027-01-01'),
    step('january', '2027-01-05'),
  ];
  const proposed = (
    previousOn: string | null,
    settled: readonly string[] = [],
    isNext = true,
  ): readonly string[] =>
    proposalsFor(
      { on: day('2026-12-02'), previousOn: previousOn === null ? null : day(previousOn), isNext },
      { wheel, steps, open, isSettled: ({ id }, of) => settled.includes(`${id} ${isoDay(of)}`) },
    ).map((one) => {
      if (one.from === 'aarshjul') return `${one.line.id} ${isoDay(one.month)}`;
      return one.from === 'loefte' ? one.task.id : one.step.id;
    });

  test.for([
    ['2026-10-28', [], ['over', 'now', 'b 2026-11-01', 'k 2026-12-01', 'november', 'either']],
    ['2026-10-28', ['b 2026-11-01'], ['over', 'now', 'k 2026-12-01', 'november', 'either']],
    ['2026-12-01', [], ['over', 'now', 'k 2026-12-01', 'either']],
    [null, [], ['over', 'now', 'k 2026-12-01', 'either']],
  ] as const)('on 2 December 2026 after one on %s', ([previous, settled, ids]) => {
    expect(proposed(previous, settled)).toEqual(ids);
  });

  test('what is overdue is for the next meeting, and not for those after it', () => {
    expect(proposed('2026-10-28', [], false)).not.toContain('over');
    expect(proposed('2026-10-28', [], false)).toContain('now');
  });
});
