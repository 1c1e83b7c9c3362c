import { describe, expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { benchmarkOf, benchmarks } from './benchmark.ts';
import { openCases } from './open-cases.ts';

const on = iso('2026-11-23');
const casesIn = (code: number, size: number): ReadonlyMap<string, number> =>
  openCases(benchmarkOf(code), { size, on });
const sum = (cases: ReadonlyMap<string, number>): number =>
  [...cases.values()].reduce((a, b) => a + b, 0);

describe('open cases by the pressure of Bilag I', () => {
  // 31,893 inhabitants: 2.4, 0.8, 1.7, 1.4, 0.2 and 0.2 percent, and 13 ressourceforløb.
  test('of Lyngby-Taarbæk', () => {
    expect(Object.fromEntries(casesIn(173, 31893))).toEqual({
      dagpenge: 765,
      jobparat: 179,
      uddannelsesparat: 56,
      'aabenlyst-uddannelsesparat': 20,
      aktivitetsparat: 417,
      'aktivitetsparat-ung': 125,
      sygedagpenge: 380,
      jobafklaring: 67,
      ledighedsydelse: 64,
      revalidering: 64,
      ressourceforloeb: 13,
    });
  });

  test('before there was jobafklaring, all of the sygedagpenge are sygedagpenge', () => {
    const cases = openCases(benchmarkOf(173), { size: 31893, on: iso('2014-09-30') });
    expect(cases.get('sygedagpenge')).toBe(447);
    expect(cases.get('jobafklaring')).toBeUndefined();
  });

  test.each([1, 3, 100, 12_580, 300_000])(
    '%i inhabitants have as many as the sum of the rows',
    (size) => {
      for (const { code, pressure, ressourceforloeb, inhabitants } of benchmarks) {
        const percent = Object.values(pressure).reduce((a, b) => a + b, 0);
        const expected = (percent * size) / 100 + (ressourceforloeb * size) / inhabitants;
        expect(Math.abs(sum(casesIn(code, size)) - Math.max(1, expected))).toBeLessThanOrEqual(
          0.51,
        );
      }
    },
  );

  test('a municipality the benchmark does not have is refused, and those it has are named', () => {
    expect(() => benchmarkOf(101)).toThrow(/0101.*0173 Lyngby-Taarbæk/);
  });
});
