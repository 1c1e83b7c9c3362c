import type { CeilingValue, FinanceInput } from '@rettidig/economy';
import { day, kroner } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { StoreError } from '../store-error.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { listCeilingValues, saveCeilingValues, withdrawCeilingValue } from './ceiling-values.ts';
import { listFinanceInputs, saveFinanceInputs } from './finance-inputs.ts';

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });
  const inDatabase = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.anna, work);
  const recording = { by: null, source: 'sagsbehandling' } as const;
  const versionsIn = (table: 'ceiling_value' | 'finance_input') =>
    inDatabase(async (tx) => {
      const { rows } = await tx.client.query<{ readonly versions: number }>(
        `select count(*)::int as versions from ${table} where municipality = $1`,
        [sample.municipality],
      );
      return rows[0]?.versions;
    });

  const ceiling: CeilingValue = {
    id: newId(),
    kind: 'driftsloft',
    group: 'kontanthjaelp',
    value: kroner(10_912.5),
    from: day('2015-01-01'),
    to: day('2016-01-01'),
    source: 'udmelding',
  };

  describe('values of ceilings', () => {
    test('come back as they were, corrected as a new version, and withdrawn', async () => {
      await inDatabase((tx) => saveCeilingValues(tx, [ceiling], recording));
      expect(await inDatabase(listCeilingValues)).toEqual([ceiling]);
      const other = { ...ceiling, value: kroner(11_000) };
      await inDatabase((tx) => saveCeilingValues(tx, [other], recording));
      expect(await inDatabase(listCeilingValues)).toEqual([other]);
      await inDatabase((tx) => withdrawCeilingValue(tx, { id: ceiling.id, recording }));
      expect(await inDatabase(listCeilingValues)).toEqual([]);
      expect(await versionsIn('ceiling_value')).toBe(2);
    });

    test('two of a kind and group in one year are refused, two groups are not', async () => {
      const both = [
        { ...ceiling, id: newId() },
        { ...ceiling, id: newId(), group: 'dagpenge' as const },
      ];
      await inDatabase((tx) => saveCeilingValues(tx, both, recording));
      const again = inDatabase((tx) =>
        saveCeilingValues(tx, [{ ...ceiling, id: newId(), to: day('2018-01-01') }], recording),
      );
      await expect(again).rejects.toThrow(StoreError);
      await expect(again).rejects.toThrow('Der står allerede en værdi i et af årene.');
    });

    test.for([
      ['a part of a year', { from: day('2017-02-01'), to: day('2018-01-01') }],
      ['a group where there is none', { kind: 'mentorramme' as const }],
      [
        'more than the whole',
        { kind: 'mentorramme-statens-andel' as const, group: null, value: 101 },
      ],
    ] as const)('%s does not stand in the table', async ([, wrong]) => {
      const value = { ...ceiling, from: day('2017-01-01'), to: day('2018-01-01'), ...wrong };
      const saved = inDatabase((tx) =>
        saveCeilingValues(tx, [{ ...value, id: newId() }], recording),
      );
      await expect(saved).rejects.toThrow('check');
    });
  });

  describe('numbers of years', () => {
    const place = { field: 'udgift', key: 'kontanthjaelp', year: 2026 } as const;
    const share = { field: 'bloktilskud-andel', key: null, year: 2026 } as const;
    const input: FinanceInput = { ...place, value: kroner(79_100_000.55), source: 'regnskab' };

    test('one number for a field, key and year: a correction takes over, an emptied one is gone', async () => {
      const save = (entered: { value: number; source: string } | null) =>
        inDatabase((tx) => saveFinanceInputs(tx, [{ place, entered }], recording));
      await save({ value: input.value, source: input.source });
      await inDatabase((tx) =>
        saveFinanceInputs(
          tx,
          [{ place: share, entered: { value: 0.935, source: 'brev' } }],
          recording,
        ),
      );
      expect(await inDatabase(listFinanceInputs)).toMatchObject([
        { ...share, value: 0.935, source: 'brev' },
        input,
      ]);
      await save({ value: kroner(1), source: 'rettet' });
      await save({ value: kroner(1), source: 'rettet' });
      expect(await versionsIn('finance_input')).toBe(3);
      await save(null);
      await save(null);
      expect(await inDatabase(listFinanceInputs)).toMatchObject([share]);
    });
  });
});
