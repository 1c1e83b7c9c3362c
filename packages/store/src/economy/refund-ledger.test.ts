import { refundLedger, rowsOfLedger, sumLedger } from '@rettidig/economy';
import { addDays, day, kroner, openEnd } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import type { NewFact } from '../facts/fact.ts';
import { recordFacts, supersede } from '../facts/record.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { loadRefundCases } from './refund-cases.ts';
import { loadRefundLedger } from './refund-ledger.ts';

const on = day('2026-11-22');
const period = { from: day('2020-01-01'), to: addDays(on, 1) };
const bySample = { by: null, source: 'import' } as const;

const paid = (person: string, monthly: number): readonly NewFact[] => {
  const spell = { from: day('2026-06-01'), to: openEnd };
  const own = { person, externalId: null };
  return [
    { ...own, kind: 'benefit_spell', value: { ...spell, benefit: 'dagpenge' } },
    {
      ...own,
      kind: 'benefit_amount',
      value: { ...spell, benefit: 'dagpenge', monthly: kroner(monthly) },
    },
    {
      ...own,
      kind: 'labour_status',
      value: {
        from: day('2025-01-01'),
        to: day('2026-06-01'),
        status: 'loenmodtager',
        hoursPerWeek: null,
      },
    },
  ];
};

onEveryDatabase((database) => {
  let sample: Sample;
  const asAll = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.everything, work);
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    const { bo, ida } = sample.persons;
    await asAll((tx) => recordFacts(tx, [...paid(bo, 18_000), ...paid(ida, 12_345.67)], bySample));
  });

  describe('the refund of a municipality', () => {
    test('is read from the facts, to the øre, with the team of each citizen', async () => {
      const ledger = await asAll((tx) => loadRefundLedger(tx, { on }, { period }));
      const september = { from: day('2026-09-01'), to: day('2026-10-01') };
      const { whole } = sumLedger(ledger, { period: september }, 'ydelse');
      expect(whole.amount).toBe(kroner(18_000 + 12_345.67));
      expect(sumLedger(ledger, { period }, 'team').parts.map(({ key }) => key)).not.toContain('');
    });

    test('is what its cases are, read one by one', async () => {
      const cases = await asAll(async (tx) => {
        const all = [];
        for await (const some of loadRefundCases(tx, { on })) all.push(...some);
        return all;
      });
      const ledger = await asAll((tx) => loadRefundLedger(tx, { on }, { period }));
      expect(rowsOfLedger(ledger, { period })).toEqual(
        rowsOfLedger(refundLedger(cases, { period }), { period }),
      );
      const bo = cases.find(({ id }) => id === sample.persons.bo);
      expect(bo?.labourStatuses).toMatchObject([{ status: 'loenmodtager' }]);
    });

    test('takes in a corrected amount, and leaves the others as they are', async () => {
      const { bo } = sample.persons;
      const before = await asAll((tx) => loadRefundLedger(tx, { on }, { period }));
      await asAll(async (tx) => {
        const { rows } = await tx.client.query<{ readonly fact: string }>(
          'select fact from benefit_amount where person = $1 and superseded_at is null',
          [bo],
        );
        await supersede(
          tx,
          [
            {
              kind: 'benefit_amount',
              fact: rows[0]?.fact ?? '',
              value: {
                benefit: 'dagpenge',
                monthly: kroner(19_000),
                from: day('2026-06-01'),
                to: openEnd,
              },
            },
          ],
          bySample,
        );
      });
      const after = await asAll((tx) =>
        loadRefundLedger(tx, { on, persons: [bo] }, { period }, before),
      );
      const september = { from: day('2026-09-01'), to: day('2026-10-01') };
      const amountOf = (citizen: string) =>
        sumLedger(after, { period: september, citizen }, 'ydelse').whole.amount;
      expect([amountOf(bo), amountOf(sample.persons.ida)]).toEqual([
        kroner(19_000),
        kroner(12_345.67),
      ]);
      const whole = await asAll((tx) => loadRefundLedger(tx, { on }, { period }));
      expect(sumLedger(after, { period }, 'maaned')).toEqual(
        sumLedger(whole, { period }, 'maaned'),
      );
    });
  });
});
