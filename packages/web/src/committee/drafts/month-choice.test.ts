import { newId, type Tx, withAccess } from '@rettidig/store';
import { createTestDatabase, makeSample, type TestDatabase } from '@rettidig/store/testing';
import { day } from '@rettidig/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFigures } from '../../figures/read-figures.ts';
import { keepBases } from '../../figures/snapshots.ts';
import { monthChoice } from './month-choice.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const today = () => day('2026-11-23');

async function offered(municipality: number, importedAt: string | null) {
  const { store } = database;
  const { everything } = await makeSample(store, municipality);
  const imported = (tx: Tx) =>
    tx.client.query(
      `insert into import_batch (municipality, id, recorded_at, recorded_by, partial, counts)
       values ($1, $2, $3, null, false, '[{"file": "ydelser.csv", "added": 0, "unchanged": 1}]')`,
      [municipality, newId(), importedAt],
    );
  if (importedAt !== null) await withAccess(store, everything, imported);
  const figures = keepBases(readFigures(store), today, () => 0);
  return await monthChoice.options({ municipality, ground: { store, today, figures } });
}

/* Counted by hand: delivered in the night to 23 September, August is the newest whole month; last night, October. */
test.each([
  ['nothing was ever delivered', 501, null, ['2026-10', 'Oktober 2026']],
  ['delivered last night', 502, '2026-11-23T01:00:00Z', ['2026-10', 'Oktober 2026']],
  ['delivered two months ago', 503, '2026-09-23T01:00:00Z', ['2026-08', 'August 2026']],
])('the newest month of a draft is one whose facts are known: %s', async (_, code, at, newest) => {
  const options = await offered(code, at);
  expect(options[0]).toEqual(newest);
  expect(options).toHaveLength(24);
});
