import type { ExternalTable } from '@rettidig/figures/external';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { listExternalAttempts, saveExternalAttempt } from './attempts.ts';
import {
  currentExternalTable,
  externalRowsOf,
  listExternalTables,
  saveExternalTable,
} from './tables.ts';
import {
  externalVersions,
  listWithdrawnTables,
  restoreExternalTable,
  withdrawExternalTable,
} from './versions.ts';

const tableOf = (value: string, ...areas: readonly string[]): ExternalTable => ({
  source: 'fil',
  tableId: 'y07a02',
  title: 'Sygedagpenge',
  updatedAt: null,
  nextUpdate: null,
  dimensions: [],
  measures: ['Antal personer'],
  rows: areas.map((area) => ({
    area,
    period: '2026M05',
    from: null,
    to: null,
    dimensions: [],
    values: [value],
  })),
});
const accepted = { acceptChanges: true };

onEveryDatabase((database) => {
  describe('versions of a table from outside', () => {
    let sample: Sample;
    const on = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      withAccess(database().store, { ...sample.everything, user: sample.employees.leder }, work);
    const valueNow = async () =>
      (await on((tx) => currentExternalTable(tx, tableOf('0'))))?.rows[0]?.values[0];
    beforeAll(async () => {
      sample = await makeSample(database().store, 713);
      await on((tx) => saveExternalTable(tx, tableOf('10', 'Hele landet', 'Klyngen'), accepted));
      await on((tx) => saveExternalTable(tx, tableOf('20', 'Hele landet'), accepted));
    });

    test('say what changed; an earlier one counts again with the moment it was fetched', async () => {
      const [current] = await on(listExternalTables);
      const [second, first] = await on((tx) => externalVersions(tx, current?.id ?? ''));
      expect(second?.changes.map(({ message }) => message)).toEqual([
        'Området Klyngen er ikke med mere.',
      ]);
      expect(first?.changes).toEqual([]);
      expect(first?.by).not.toBeNull();
      const id = await on((tx) => restoreExternalTable(tx, first?.table.id ?? ''));
      expect(await valueNow()).toBe('10');
      const [again, , oldest] = await on((tx) => externalVersions(tx, id));
      expect(again).toMatchObject({ isRestored: true });
      expect(again?.table.fetchedAt).toBe(oldest?.table.fetchedAt);
      expect(again?.from).not.toBe(oldest?.from);
      // As known when the second counted, the second counts.
      const then = await on((tx) =>
        externalRowsOf(tx, {
          tableIds: ['y07a02'],
          areas: ['Hele landet'],
          asKnownOn: second?.from ?? '',
        }),
      );
      expect(then.map(({ rows }) => rows[0]?.values)).toEqual([['20']]);
      await expect(on((tx) => restoreExternalTable(tx, id))).rejects.toMatchObject({
        code: 'ukendt-oplysning',
      });
    });

    test('a wrong one is withdrawn with a reason, and can count again', async () => {
      const [current] = await on(listExternalTables);
      const id = current?.id ?? '';
      await on((tx) => withdrawExternalTable(tx, { id, reason: 'Forkert kommune' }));
      expect(await on(listExternalTables)).toEqual([]);
      expect(await on(listWithdrawnTables)).toEqual([
        { id, source: 'fil', tableId: 'y07a02', title: 'Sygedagpenge' },
      ]);
      const [withdrawn] = await on((tx) => externalVersions(tx, id));
      expect(withdrawn?.withdrawn).toMatchObject({ reason: 'Forkert kommune' });
      await expect(
        on((tx) => withdrawExternalTable(tx, { id, reason: 'Igen' })),
      ).rejects.toMatchObject({ code: 'ukendt-oplysning' });
      await on((tx) => restoreExternalTable(tx, id));
      expect(await valueNow()).toBe('10');
      expect(await on(listWithdrawnTables)).toEqual([]);
    });
  });

  test('the newest attempt of each table is remembered, with how it was asked', async () => {
    const sample = await makeSample(database().store, 714);
    const on = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      withAccess(database().store, { ...sample.everything, user: null }, work);
    const asked = { area: '*', periods: 36, splitBy: [] };
    const attempt = { source: 'jobindsats-v3', tableId: 'y07a02', asked } as const;
    await on((tx) => saveExternalAttempt(tx, { ...attempt, message: null }));
    await on((tx) => saveExternalAttempt(tx, { ...attempt, message: 'Kilden svarer ikke.' }));
    expect(await on(listExternalAttempts)).toMatchObject([
      { ...attempt, message: 'Kilden svarer ikke.' },
    ]);
  });
});
