import { day } from '@rettidig/engine';
import type { ExternalTable } from '@rettidig/figures/external';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import {
  currentExternalTable,
  externalRowsOf,
  findExternalTable,
  listExternalTables,
  saveExternalTable,
} from './tables.ts';

const table: ExternalTable = {
  source: 'jobindsats-v3',
  tableId: 'y01a02',
  title: 'A-dagpenge',
  updatedAt: day('2026-11-12'),
  nextUpdate: null,
  dimensions: ['Køn'],
  measures: ['Antal personer', 'Andel (pct.)'],
  rows: [
    {
      area: 'Øvelev',
      period: '2026M05',
      from: day('2026-05-01'),
      to: day('2026-06-01'),
      dimensions: ['Kvinder'],
      values: ['1204', null],
    },
    {
      area: 'Øvelev',
      period: '2026QMAT05',
      from: null,
      to: null,
      dimensions: ['Mænd'],
      values: ['12.50', '0.3'],
    },
  ],
};
const only = { acceptChanges: false };

onEveryDatabase((database) => {
  describe('tables from outside', () => {
    let sample: Sample;
    let other: Sample;
    const on = <T>(work: (tx: Tx) => Promise<T>, at: Sample = sample): Promise<T> =>
      withAccess(database().store, { ...at.everything, user: at.employees.leder }, work);
    beforeAll(async () => {
      sample = await makeSample(database().store, 711);
      other = await makeSample(database().store, 712);
    });

    test('are kept with every sign, and a newer takes over without the older being lost', async () => {
      const first = await on((tx) => saveExternalTable(tx, table, only));
      const kept = await on((tx) => currentExternalTable(tx, table));
      expect(kept).toMatchObject({ ...table, supersededAt: null });
      const [, second] = table.rows;
      const newer = { ...table, rows: second === undefined ? [] : [second] };
      const saved = await on((tx) => saveExternalTable(tx, newer, { acceptChanges: true }));
      expect(saved.outcome).toBe('saved');
      const lines = await on(listExternalTables);
      expect(lines.map(({ tableId, rows }) => [tableId, rows])).toEqual([['y01a02', 1]]);
      const old = await on((tx) =>
        findExternalTable(tx, first.outcome === 'saved' ? first.id : ''),
      );
      expect(old?.rows).toEqual(table.rows);
      expect(old?.supersededAt).not.toBeNull();
    });

    test('with less in them are not taken over before somebody accepts it', async () => {
      const [first, second] = table.rows;
      if (first === undefined || second === undefined) throw new Error('The table has two rows.');
      const country = { ...first, area: 'Hele landet' };
      const wide = { ...table, tableId: 'y60a02', rows: [first, second, country] };
      await on((tx) => saveExternalTable(tx, wide, only));
      const narrow = { ...wide, rows: [first, second] };
      expect(await on((tx) => saveExternalTable(tx, narrow, only))).toEqual({
        outcome: 'changed',
        changes: [{ where: null, message: 'Området Hele landet er ikke med mere.' }],
      });
      expect((await on((tx) => currentExternalTable(tx, wide)))?.rows).toEqual(wide.rows);
      const accepted = await on((tx) => saveExternalTable(tx, narrow, { acceptChanges: true }));
      expect(accepted.outcome).toBe('saved');
    });

    test('in another form are not taken over before somebody accepts it', async () => {
      const changed = { ...table, measures: ['Antal personer', 'Andel (promille)'] };
      const before = await on((tx) => currentExternalTable(tx, table));
      const refused = await on((tx) => saveExternalTable(tx, changed, only));
      expect(refused).toMatchObject({ outcome: 'changed', changes: [{ where: 'Kolonnen Andel' }] });
      expect(await on((tx) => currentExternalTable(tx, table))).toEqual(before);
      const saved = await on((tx) => saveExternalTable(tx, changed, { acceptChanges: true }));
      expect(saved.outcome).toBe('saved');
    });

    test('give the rows of some areas, as they count now or counted at a moment', async () => {
      const [own] = table.rows;
      if (own === undefined) throw new Error('The table has a row.');
      const rowsOf = (country: string) => [
        own,
        { ...own, area: 'Hele landet', values: [country, null] },
        { ...own, area: 'Andetsteds', values: ['9', null] },
      ];
      const country = { ...table, tableId: 'y07a02', rows: rowsOf('61204') };
      await on((tx) => saveExternalTable(tx, country, only));
      const [first] = await on((tx) =>
        externalRowsOf(tx, { tableIds: ['y07a02'], areas: ['hele landet'] }),
      );
      await on((tx) => saveExternalTable(tx, { ...country, rows: rowsOf('61300') }, only));
      const valuesAt = async (asKnownOn?: string) =>
        (
          await on((tx) =>
            externalRowsOf(tx, {
              tableIds: ['y07a02', 'y01a02x'],
              areas: ['Hele Landet', 'Klyngen'],
              ...(asKnownOn === undefined ? {} : { asKnownOn }),
            }),
          )
        ).flatMap(({ rows }) => rows.map(({ area, from, values }) => [area, from, values[0]]));
      expect(await valuesAt()).toEqual([['Hele landet', day('2026-05-01'), '61300']]);
      expect(await valuesAt(first?.fetchedAt)).toEqual([
        ['Hele landet', day('2026-05-01'), '61204'],
      ]);
      expect(await valuesAt('2020-01-01T00:00:00Z')).toEqual([]);
      const elsewhere = { tableIds: ['y07a02'], areas: ['Hele landet'] };
      expect(await on((tx) => externalRowsOf(tx, elsewhere), other)).toEqual([]);
    });

    test('of another source or municipality are others', async () => {
      await on((tx) => saveExternalTable(tx, { ...table, source: 'fil' }, only));
      expect(await on(listExternalTables)).toHaveLength(4);
      expect(await on(listExternalTables, other)).toEqual([]);
      const [line] = await on(listExternalTables);
      expect(await on((tx) => findExternalTable(tx, line?.id ?? ''), other)).toBeNull();
      expect(await on((tx) => findExternalTable(tx, newId()))).toBeNull();
      expect(await on((tx) => findExternalTable(tx, 'y01a02'))).toBeNull();
    });
  });
});
