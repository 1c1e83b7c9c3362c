import { openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { iso, plusDays } from '../calendar/calendar.ts';
import { generate } from '../generate.ts';

const on = iso('2026-11-23');
const made = generate({ municipality: 173, seed: 1, on, size: 12_000, levelDays: 760 });

/** Citizens with an open course on a day, by looking at every one. */
function openOn(day: number): number {
  return made.people.filter(({ caseFile }) =>
    caseFile.courses.some(({ contactOn, to }) => contactOn <= day && day < to),
  ).length;
}

describe('a municipality whose numbers stand still', () => {
  test('has about as many open cases through two years as on its day', () => {
    const now = openOn(on);
    for (const back of [90, 180, 365, 545, 730]) {
      const then = openOn(plusDays(on, -back));
      expect(then, `${back} days back`).toBeGreaterThan(now * 0.85);
      expect(then, `${back} days back`).toBeLessThan(now * 1.35);
    }
  });

  test('has the same open cases as one that is not made so', () => {
    const few = generate({ municipality: 173, seed: 1, on, size: 12_000 });
    const open = (people: typeof few.people) =>
      people.filter(({ caseFile }) => caseFile.courses.at(-1)?.to === openEnd).length;
    expect(open(made.people)).toBe(open(few.people));
  });
});
