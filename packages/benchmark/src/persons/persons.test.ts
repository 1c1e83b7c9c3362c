import { describe, expect, it } from 'vitest';
import { choices2013 } from '../frame/choices.ts';
import { own2013, tables2013 } from '../report-2013/index.ts';
import { personsAndResources } from './persons.ts';
import { figure2Groups, resourceShares } from './shares.ts';
import { unitCost, unitCosts } from './unit-cost.ts';

describe('persons and resources that the tables imply', () => {
  const all = personsAndResources(tables2013);
  const of = (name: string) => all.find((each) => each.municipality === name);

  it('are 2.123 full-year persons of the report’s own municipality (C-10: 51,6 / 24,3 × 1000)', () => {
    expect(Math.round(of(own2013)?.persons ?? 0)).toBe(2123);
  });

  // Audit A5, table of N and A: inhabitants × pressure, × productivity.
  it.each([
    ['Sønderborg', 4895, 105.3],
    ['Jammerbugt', 2433, 69.8],
    ['Haderslev', 4055, 100.6],
  ])('%s has %i persons and %f FTE', (name, persons, fte) => {
    expect(of(name)?.persons).toBeCloseTo(persons, -0.4);
    expect(of(name)?.fte).toBeCloseTo(fte, 0.9);
  });

  // Audit A5, “LTK in detail”: 8,3 / 11,9 × 1000 = 697 and so on; here by the shares of the appendix.
  it.each([
    ['a-dagpenge', 690, 705],
    ['kontanthjaelp-1', 263, 270],
    ['kontanthjaelp-2-3', 521, 529],
    ['sygedagpenge', 450, 457],
    ['ledighedsydelse', 74, 75],
    ['revalidering', 46, 51],
    ['uddannelsesydelse', 52, 59],
  ] as const)('%s: between %i and %i persons', (group, least, most) => {
    const implied = of(own2013)?.implied[group] ?? 0;
    expect(Math.round(implied)).toBeGreaterThanOrEqual(least);
    expect(Math.round(implied)).toBeLessThanOrEqual(most);
  });

  it('are nothing where the key figures are not among the tables', () => {
    expect(personsAndResources(tables2013.filter((table) => table.id !== 'Bilag I'))).toEqual([]);
  });
});

describe('difference at average unit cost', () => {
  it('is 5,5 FTE fewer for the report’s own municipality (C-12: (26,9 − 24,3) × 2.123 / 1000)', () => {
    expect(unitCost(tables2013, own2013, choices2013)).toMatchObject({ own: 24.3, mean: 26.9 });
    expect(unitCost(tables2013, own2013, choices2013)?.difference).toBeCloseTo(-5.52, 2);
  });

  it('is told for every group, the dear one with more (ledighedsydelse 69,8 against 46,9)', () => {
    const costs = unitCosts(tables2013, own2013, choices2013);
    expect(costs.map((cost) => cost.group)).toHaveLength(8);
    expect(costs.find((cost) => cost.group === 'ledighedsydelse')?.difference).toBeCloseTo(1.7, 1);
  });

  it('is nothing for a municipality that is not there', () => {
    expect(unitCost(tables2013, 'Odense', choices2013)).toBeNull();
  });
});

describe('share of resources against share of persons (figure 2)', () => {
  const shares = resourceShares(tables2013, own2013) ?? [];
  const of = (group: string) => shares.find((each) => each.group === group);

  it('has 22 % of resources and 37 % of persons on dagpenge (C-28, C-29: 8,3 / 38,0 and 2,4 / 6,5)', () => {
    expect(of('a-dagpenge')?.resources).toBeCloseTo(0.218, 3);
    expect(of('a-dagpenge')?.persons).toBeCloseTo(0.369, 3);
  });

  it('has 14 % of resources on ledighedsydelse, and persons that reach the 4 % said (A8: 3,7 % implied)', () => {
    expect(of('ledighedsydelse')?.resources).toBeCloseTo(0.137, 3);
    expect(of('ledighedsydelse')?.implied).toBeCloseTo(0.037, 3);
    expect(of('ledighedsydelse')?.most).toBeGreaterThan(0.035);
  });

  it('makes one of each, for every municipality', () => {
    for (const { municipality } of personsAndResources(tables2013)) {
      const found = resourceShares(tables2013, municipality) ?? [];
      expect(found.map((each) => each.group)).toEqual([...figure2Groups]);
      expect(found.reduce((sum, each) => sum + each.resources, 0)).toBeCloseTo(1, 9);
      expect(found.reduce((sum, each) => sum + each.persons, 0)).toBeCloseTo(1, 9);
    }
  });
});
