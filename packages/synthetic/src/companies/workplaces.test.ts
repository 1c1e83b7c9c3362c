import { expect, test } from 'vitest';
import { madeWorkplaces } from './workplaces.ts';

const workplaces = madeWorkplaces();
const companies = [...new Map(workplaces.map(({ company }) => [company.cvr, company])).values()];

/** Modulus 11 of a CVR number, as http://erhvervsstyrelsen.dk/modulus_11 has it. */
function remainder(cvr: string): number {
  const weights = [2, 7, 6, 5, 4, 3, 2];
  return weights.reduce((sum, weight, i) => sum + weight * Number(cvr[i]), 0) % 11;
}

test('there are about forty workplaces, each with a number of its own', () => {
  expect(workplaces.length).toBeGreaterThanOrEqual(35);
  expect(new Set(workplaces.map(({ pNumber }) => pNumber)).size).toBe(workplaces.length);
  expect(workplaces.filter(({ pNumber }) => !/^\d{10}$/.test(pNumber))).toEqual([]);
});

test('no company has a CVR number that can ever be issued, and no two have the same', () => {
  // A remainder of one would need the check digit ten.
  expect(companies.filter(({ cvr }) => cvr.length !== 8 || remainder(cvr) !== 1)).toEqual([]);
  expect(new Set(companies.map(({ name }) => name)).size).toBe(companies.length);
});

test('some companies have fewer employees than in the last year, so that wage subsidies are refused there', () => {
  const shrunk = companies.filter(({ lastMonth, yearAverage }) => lastMonth < yearAverage);
  expect(shrunk.length).toBeGreaterThan(0);
  expect(shrunk.length).toBeLessThan(companies.length / 2);
});
