import { day, isoDay } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { expectedIn, type PlanStep, planTable } from './wheel.ts';

test('a quarterly matter is expected four times in a year, across the turn of the year', () => {
  const quarterly = { id: 'k', title: 'Kvartalsoverblik', months: [3, 6, 9, 12] };
  const yearly = { id: 'b', title: 'Borgerrådgiverens beretning', months: [4] };
  const found = expectedIn([quarterly, yearly], day('2026-10-01'), day('2027-10-01'));
  expect(found.map(({ matter, month }) => `${isoDay(month)} ${matter.id}`)).toEqual([
    '2026-12-01 k',
    '2027-03-01 k',
    '2027-04-01 b',
    '2027-06-01 k',
    '2027-09-01 k',
  ]);
});

// The plan for a new employment policy (tables/ht2022_procesplan.csv): October 2022 to April 2023 in the paper; the last step
// that it lists with a day is on 29 March.
test('a process plan is a table by month, with a step that waits for its day in each month it may fall in', () => {
  const step = (title: string, on: string | null, months: readonly string[] = []): PlanStep => ({
    title,
    body: 'AMU',
    on: on === null ? null : day(on),
    months: months.map(day),
  });
  const { months, rows } = planTable(
    [
      step('Godkendelse af tidsplan', '2022-10-05'),
      step('Temadrøftelse del 1', '2022-11-02'),
      step('Temadrøftelse del 2', '2022-11-30'),
      step('Visionsseminar', null, ['2022-12-01', '2023-01-01']),
      step('Første udkast', '2023-03-01'),
      step('Endelig version', '2023-03-29'),
    ],
    ({ body, on }) => (on === null ? 'Afventer dato' : `${body} ${isoDay(on)}`),
  );
  expect(months.map(isoDay)).toEqual([
    '2022-10-01',
    '2022-11-01',
    '2022-12-01',
    '2023-01-01',
    '2023-02-01',
    '2023-03-01',
  ]);
  expect(rows[0]?.cells).toEqual(['AMU 2022-10-05', '', '', '', '', '']);
  expect(rows[3]?.cells).toEqual(['', '', 'Afventer dato', 'Afventer dato', '', '']);
  expect(rows[5]?.cells).toEqual(['', '', '', '', '', 'AMU 2023-03-29']);
});

test('a plan without steps has no months', () => {
  expect(planTable([], () => '')).toEqual({ months: [], rows: [] });
});
