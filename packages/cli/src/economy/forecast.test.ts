import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runOn,
} from '../testing/command-line.ts';

const patience = 60_000;

let database: EmptyDatabase;

const rettidig = (...words: readonly string[]) => runOn(database, words);

beforeAll(async () => {
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', join(repository, 'docs/examples/import'));
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(() => database.drop());

describe('rettidig economy forecast', { timeout: patience }, () => {
  test('says of each benefit what is expected, or what is lacking', async () => {
    const { code, out, err } = await rettidig('economy', 'forecast');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Prognose for sagstal, helårspersoner, Øvelev\n/);
    expect(out).toMatch(/mangler: kun \d+ af 12 hele måneder|Har ramt/);
  });

  test('is CSV and JSON', async () => {
    const csv = await rettidig('economy', 'forecast', '--csv');
    expect(csv.out).toContain('ydelse;maaned;slags;helaarspersoner;lav;hoej;dage;tilgang;afgang');
    const json = await rettidig('economy', 'forecast', '--json');
    expect(Object.keys(JSON.parse(json.out) as object)).toEqual(['forecasts', 'lacking']);
  });

  test.for([
    [['--tilgang', '0'], 'Scenariet er tomt'],
    [['--tilgang', 'x'], '--tilgang x: Skriv en procent fra -90 til 200'],
    [['--varighed=201'], '--varighed 201: Skriv en procent fra -90 til 200'],
    [['--ydelse', 'hest'], 'Ydelsen »hest« kendes ikke. Vælg en af: dagpenge,'],
    [['--csv', '--json'], 'Vælg --csv eller --json'],
  ] as const)('%j is refused', async ([words, says]) => {
    const { code, out, err } = await rettidig('economy', 'forecast', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });
});
