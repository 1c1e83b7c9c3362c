import { day, isoDay } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { agendaDueOn } from './deadline.ts';

// Counted on a calendar: Wednesday 7 October 2026; Easter 2026 is 2 to 6 April.
test.for([
  ['2026-10-07', 4, [], '2026-10-01'],
  ['2026-10-07', 0, [], '2026-10-07'],
  ['2026-10-05', 1, [], '2026-10-02'],
  ['2026-04-08', 2, ['2026-04-02', '2026-04-03', '2026-04-06'], '2026-04-01'],
] as const)('a meeting on %s with %i weekdays before', ([on, weekdays, holidays, due]) => {
  expect(isoDay(agendaDueOn(day(on), weekdays, new Set(holidays.map(day))))).toBe(due);
});
