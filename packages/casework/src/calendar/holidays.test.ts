import { day, isoDay } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { holidayOn, holidaysIn } from './holidays.ts';

describe('Danish public holidays', () => {
  // Folkekirken's church calendar: Easter Sunday 9 April 2023, 31 March 2024, 5 April 2026.
  test.for([
    ['2026-01-01', 'Nytårsdag'],
    ['2026-04-02', 'Skærtorsdag'],
    ['2026-04-03', 'Langfredag'],
    ['2026-04-06', 'Anden påskedag'],
    ['2026-05-14', 'Kristi Himmelfartsdag'],
    ['2026-05-25', 'Anden Pinsedag'],
    ['2026-12-25', 'Juledag'],
    ['2026-12-26', 'Anden Juledag'],
    ['2024-03-29', 'Langfredag'],
    // The fourth Friday after Easter, for the last time in 2023 (lov nr. 214 af 06/03/2023).
    ['2023-05-05', 'Store Bededag'],
  ] as const)('%s is %s', ([date, name]) => {
    expect(holidayOn(day(date))).toEqual({ day: day(date), name, public: true });
  });

  test('store bededag is an ordinary Friday from 2024', () => {
    for (const date of ['2024-04-26', '2025-05-16', '2026-05-01']) {
      expect(holidayOn(day(date))).toBeNull();
    }
  });

  test('offices are closed by custom on three more days', () => {
    const closed = [...holidaysIn(2026).values()].filter((holiday) => !holiday.public);
    expect(closed.map((holiday) => isoDay(holiday.day)).toSorted()).toEqual([
      '2026-06-05',
      '2026-12-24',
      '2026-12-31',
    ]);
  });
});
