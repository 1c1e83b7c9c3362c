import { day } from '@rettidig/engine';
import { parsePeriod, findMeasure } from '@rettidig/figures';
import { describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { freezeFigure } from '../figures/freeze.ts';
import { loadSnapshot } from '../figures/load.ts';
import { newId } from '../id.ts';
import { saveMunicipality } from '../municipality.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample } from '../testing/sample.ts';
import { deliveredTo, knownTo } from './delivered.ts';

const on = day('2026-11-21');

/* The day before the newest import of benefits (docs/import-format.md, »Hvad der sker«); Danish time, counted by hand. */
onEveryDatabase((database) => {
  let municipality = 400;
  const sampled = async () => {
    municipality += 1;
    const { everything } = await makeSample(database().store, municipality);
    const asAll = <T>(work: (tx: Tx) => Promise<T>) =>
      withAccess(database().store, everything, work);
    const imported = (at: string, file = 'ydelser.csv') =>
      asAll((tx) =>
        tx.client.query(
          `insert into import_batch (municipality, id, recorded_at, recorded_by, partial, counts)
           values ($1, $2, $3, null, false, $4)`,
          [municipality, newId(), at, JSON.stringify([{ file, added: 0, unchanged: 1 }])],
        ),
      );
    return { asAll, imported };
  };

  describe('what has been delivered', () => {
    test('is not limited where benefits were never imported', async () => {
      const { asAll, imported } = await sampled();
      await imported('2026-09-23T01:00:00Z', 'medarbejdere.csv');
      expect(await asAll((tx) => deliveredTo(tx))).toBe(null);
      const snapshot = await asAll((tx) => loadSnapshot(tx, { on }));
      expect(snapshot.deliveredTo).toBe(on);
    });

    test('goes to the day before the newest import, and no further than the day it is', async () => {
      const { asAll, imported } = await sampled();
      // 22:30 UTC on 22 September is 0:30 on the 23rd in Denmark.
      await imported('2026-09-22T22:30:00Z');
      await imported('2026-08-01T01:00:00Z');
      expect(await asAll((tx) => deliveredTo(tx))).toBe(day('2026-09-22'));
      expect(await asAll((tx) => deliveredTo(tx, '2026-09-01T00:00:00Z'))).toBe(day('2026-07-31'));
      expect((await asAll((tx) => loadSnapshot(tx, { on }))).deliveredTo).toBe(day('2026-09-22'));
      expect(await asAll((tx) => knownTo(tx, on))).toEqual({ on, deliveredTo: day('2026-09-22') });
      await imported('2027-01-05T01:00:00Z');
      expect((await asAll((tx) => loadSnapshot(tx, { on }))).deliveredTo).toBe(on);
      expect(await asAll((tx) => knownTo(tx, on))).toEqual({ on, deliveredTo: on });
    });

    test('is whole in a made-up municipality, whose day stands still', async () => {
      const { asAll, imported } = await sampled();
      await imported('2026-09-23T01:00:00Z');
      await asAll((tx) => saveMunicipality(tx, { name: 'Opdigtet', demoDay: on }));
      expect(await asAll((tx) => deliveredTo(tx))).toBe(null);
    });

    test('stands with a frozen figure as it was then', async () => {
      const { asAll, imported } = await sampled();
      const [measure, october] = [findMeasure('antal-personer'), parsePeriod('2026-10')];
      if (measure === null || october === null) throw new Error('There is no such figure.');
      await imported('2026-09-23T01:00:00Z');
      const scope = { measure, periods: [october], filter: {}, splitBy: null };
      const frozen = await asAll((tx) => freezeFigure(tx, { scope, on, public: false, note: '' }));
      expect(frozen.deliveredTo).toBe(day('2026-09-22'));
    });
  });
});
