import { day, openEnd } from '@rettidig/engine';
import { computeFigure, findMeasure, periodOn, type Snapshot } from '@rettidig/figures';
import { recordFacts, withAccess } from '@rettidig/store';
import { createTestDatabase, type TestDatabase } from '@rettidig/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeMunicipality, type Municipality, today } from '../testing/municipality.ts';
import { readFigures } from './read-figures.ts';

let database: TestDatabase;
let made: Municipality;
beforeAll(async () => {
  database = await createTestDatabase();
  made = await makeMunicipality(database.store);
});
afterAll(() => database.drop());

function personsIn(snapshot: Snapshot): number | null | undefined {
  const measure = findMeasure('antal-personer');
  if (measure === null) throw new Error('There is no such measure.');
  return computeFigure(snapshot, measure, { periods: [periodOn('maaned', today)] })[0]?.cells[0]
    ?.value;
}

test('what is registered after the first reading counts in the next, and nothing is read for nothing', async () => {
  const reader = readFigures(database.store);
  const first = await reader.whole(made.code, today);
  const same = await reader.renewed(made.code, first);
  // Nothing was registered in between: the very same columns, as known later.
  expect(same.snapshot).toBe(first.snapshot);
  expect(same.asOf >= first.asOf).toBe(true);
  expect(personsIn(first.snapshot)).toBe(8);

  const access = {
    municipality: made.code,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Prøve: en ydelse mere',
  };
  await withAccess(database.store, access, (tx) =>
    recordFacts(
      tx,
      [
        {
          kind: 'benefit_spell',
          person: made.citizens.get('kim') ?? '',
          externalId: null,
          value: { from: day('2026-11-02'), to: openEnd, benefit: 'kontanthjaelp' },
        },
      ],
      { by: null, source: 'sagsbehandling' },
    ),
  );
  const renewed = await reader.renewed(made.code, same);
  // Kim's contact course is open, and Kim is on a benefit again.
  expect(personsIn(renewed.snapshot)).toBe(9);
  expect(renewed.names.units.size).toBe(2);
});
