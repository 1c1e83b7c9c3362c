import { describe, expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { generate } from '../generate.ts';
import { effortOf, recipients } from '../testing/measures.ts';
import { benchmarkOf } from './benchmark.ts';

describe('a municipality is made after its own figures', () => {
  test.each([
    [173, '2026-11-23'],
    [306, '2026-11-23'],
    [840, '2021-05-01'],
    [510, '2016-03-01'],
  ])('the recipients of %i on %s, in percent of the inhabitants', (municipality, text) => {
    const counts = recipients(generate({ municipality, seed: 7, on: iso(text) }));
    const { inhabitants, pressure, ressourceforloeb } = benchmarkOf(municipality);
    const percent = (row: string): number => (100 * (counts.get(row) ?? 0)) / inhabitants;
    // Half the last printed digit, and no more.
    for (const row of ['dagpenge', 'sygedagpenge', 'ledighedsydelse', 'revalidering'] as const) {
      expect(Math.abs(percent(row) - pressure[row])).toBeLessThan(0.05);
    }
    // Who is not visitated yet stands with match 1 and may come to match 2-3.
    const both = percent('match1') + percent('match23');
    expect(Math.abs(both - pressure.match1 - pressure.match23)).toBeLessThan(0.05);
    expect(Math.abs(percent('match23') - pressure.match23)).toBeLessThan(0.15);
    expect(counts.get('ressourceforloeb') ?? 0).toBe(ressourceforloeb);
  });

  test.each([
    [173, '2026-11-23'],
    [306, '2026-11-23'],
    [510, '2021-05-01'],
  ])('the effort of %i up to %s', (municipality, text) => {
    const made = generate({ municipality, seed: 3, on: iso(text) });
    for (const row of ['dagpenge', 'match1', 'overall'] as const) {
      const table = benchmarkOf(municipality).effort[row];
      const { interviews, offers, companyOffers, activated } = effortOf(made, row);
      expect(Math.abs(interviews - table.interviews)).toBeLessThan(0.1);
      expect(Math.abs(offers / table.offers - 1)).toBeLessThan(0.1);
      expect(Math.abs(companyOffers / table.companyOffers - 1)).toBeLessThan(0.1);
      expect(Math.abs(activated - table.activated)).toBeLessThan(3);
    }
  });
});
