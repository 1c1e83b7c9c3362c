import { day, isoDay } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { agendaDueOn, approvalDueOn } from './deadline.ts';

// Counted on a calendar: Wednesday 7 October 2026; Easter 2026 is 2 to 6 April.
test.for([
  ['2026-10-07', 4, [], '2026-10-01'],
  ['2026-10-07', 0, [], '2026-10-07'],
  ['2026-10-05', 1, [], '2026-10-02'],
  ['2026-04-08', 2, ['2026-04-02', '2026-04-03', '2026-04-06'], '2026-04-01'],
] as const)('a meeting on %s with %i weekdays before', ([on, weekdays, holidays, due]) => {
  expect(isoDay(agendaDueOn(day(on), weekdays, new Set(holidays.map(day))))).toBe(due);
});

// Counted on a calendar: Thursday 8 October 2026; 24 December 2026 is a Thursday, and 1 January 2027 a Friday.
test.for([
  ['2026-10-08', 5, [], '2026-10-15'],
  ['2026-10-10', 1, [], '2026-10-12'],
  ['2026-10-08', 0, [], '2026-10-08'],
  ['2026-12-22', 5, ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'], '2027-01-04'],
] as const)('minutes put up on %s with %i weekdays to approve', ([on, weekdays, holidays, due]) => {
  expect(isoDay(approvalDueOn(day(on), weekdays, new Set(holidays.map(day))))).toBe(due);
});
