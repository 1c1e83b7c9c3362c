import { expect, test } from 'vitest';
import { buildSnapshot } from '../snapshot/build.ts';
import { randomPopulation } from './any-population.ts';

test('the same seed makes the same population', () => {
  expect(randomPopulation(7)).toEqual(randomPopulation(7));
  expect(randomPopulation(7)).not.toEqual(randomPopulation(8));
});

/** As many as the oracles are held against (`oracle/`), so that no measure is proven on empty tables. */
const populations = 200;

test('random populations fill every table with something', () => {
  const rows = new Map<string, number>();
  for (let seed = 0; seed < populations; seed++) {
    for (const table of Object.values(buildSnapshot(randomPopulation(seed)).tables)) {
      rows.set(table.name, (rows.get(table.name) ?? 0) + table.rows);
    }
  }
  expect([...rows].filter(([, count]) => count < 25)).toEqual([]);
});
