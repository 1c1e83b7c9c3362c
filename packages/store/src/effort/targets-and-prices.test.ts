import { day, kroner, openEnd } from '@rettidig/engine';
import type { OfferPrice } from '@rettidig/figures';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import {
  endFigureTarget,
  type FigureTarget,
  listFigureTargets,
  saveFigureTargets,
  withdrawFigureTarget,
} from './figure-targets.ts';
import { endOfferPrice, listOfferPrices, saveOfferPrices } from './offer-prices.ts';

const year = { from: day('2026-01-01'), to: openEnd };

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });
  const inDatabase = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.anna, work);
  const historyOf = (fact: string) =>
    inDatabase(async (tx) => {
      const { rows } = await tx.client.query<{ readonly action: string; readonly by: string }>(
        'select action, recorded_by as by from history where municipality = $1 and fact = $2 order by id',
        [sample.municipality, fact],
      );
      return rows.map(({ action, by }) => [action, by === sample.employees.anna]);
    });
  const recording = { by: null, source: 'sagsbehandling' } as const;

  /** Made up; with øre and half hours, which a careless column would lose. */
  const price: OfferPrice = {
    id: newId(),
    provider: 'Vejviserne',
    offer: 'Forløb, to dage om ugen',
    kind: null,
    hoursPerWeek: 12.5,
    amount: kroner(16_990.5),
    per: 'maaned',
    months: null,
    ...year,
    note: 'Aftale',
    source: 'Kontrakt',
  };

  describe('a price', () => {
    test('is kept to the øre, changed, and ended; each is in the history', async () => {
      await inDatabase((tx) => saveOfferPrices(tx, [price], recording));
      expect(await inDatabase(listOfferPrices)).toEqual([price]);
      const dearer = { ...price, amount: kroner(17_100) };
      await inDatabase((tx) => saveOfferPrices(tx, [dearer], recording));
      const to = day('2026-07-01');
      await inDatabase((tx) => endOfferPrice(tx, { id: price.id, to, recording }));
      expect(await inDatabase(listOfferPrices)).toEqual([{ ...dearer, to }]);
      expect(await historyOf(price.id)).toEqual([
        ['registreret', true],
        ['rettet', true],
        ['rettet', true],
      ]);
    });
  });

  describe('a target', () => {
    const target: FigureTarget = {
      id: newId(),
      measure: 'aktiveringsgrad',
      filter: { ydelse: ['dagpenge'] },
      value: '37.7',
      margin: '0.5',
      ...year,
      source: 'Beskæftigelsesplan 2026',
    };

    test('keeps its decimals and whom it is for', async () => {
      await inDatabase((tx) => saveFigureTargets(tx, [target], recording));
      expect(await inDatabase(listFigureTargets)).toEqual([target]);
    });

    test('that is corrected and withdrawn stands in the history alone', async () => {
      const wrong = { ...target, id: newId(), measure: 'passivandel', value: '450' };
      await inDatabase((tx) => saveFigureTargets(tx, [wrong], recording));
      await inDatabase((tx) => saveFigureTargets(tx, [{ ...wrong, value: '45' }], recording));
      await inDatabase((tx) => withdrawFigureTarget(tx, { id: wrong.id, recording }));
      const left = await inDatabase(listFigureTargets);
      expect(left.map(({ id }) => id)).not.toContain(wrong.id);
      expect((await historyOf(wrong.id)).map(([action]) => action)).toEqual([
        'registreret',
        'rettet',
        'annulleret',
      ]);
    });

    test('that ends before it begins is withdrawn, and cannot be ended again', async () => {
      const end = { id: target.id, to: target.from, recording };
      await inDatabase((tx) => endFigureTarget(tx, end));
      expect(await inDatabase(listFigureTargets)).toEqual([]);
      expect((await historyOf(target.id)).at(-1)).toEqual(['annulleret', true]);
      await expect(inDatabase((tx) => endFigureTarget(tx, end))).rejects.toMatchObject({
        code: 'ukendt-oplysning',
      });
      await expect(
        inDatabase((tx) => endFigureTarget(tx, { ...end, id: 'intet' })),
      ).rejects.toMatchObject({ code: 'ukendt-oplysning' });
    });
  });
});
