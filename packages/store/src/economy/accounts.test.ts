import type { ReplayAnswer, ReplayQuestion } from '@rettidig/economy';
import { day, kroner } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import {
  economyAccountVersions,
  findEconomyAccount,
  listEconomyAccounts,
  saveEconomyAccount,
  withdrawEconomyAccount,
} from './accounts.ts';
import {
  listBusinessCaseMonths,
  saveBusinessCaseMonth,
  withdrawBusinessCaseMonth,
} from './case-months.ts';
import { listReformReplays, saveReformReplay } from './reform-replays.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;

onEveryDatabase((database) => {
  let sample: Sample;
  const inMunicipality = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(database().store, { ...sample.everything, user: sample.employees.leder }, work);
  beforeAll(async () => {
    sample = await makeSample(database().store, 901);
  });

  describe('an account', () => {
    const account = { id: newId(), kind: 'reform', title: 'Ny lov', content: 'a\n' } as const;

    test('keeps its versions, and stands in the list of its kind', async () => {
      await inMunicipality((tx) => saveEconomyAccount(tx, account, recording));
      await inMunicipality((tx) =>
        saveEconomyAccount(tx, { ...account, content: 'b\n' }, recording),
      );
      const versions = await inMunicipality((tx) => economyAccountVersions(tx, account.id));
      expect(versions.map(({ content, supersededAt }) => [content, supersededAt === null])).toEqual(
        [
          ['b\n', true],
          ['a\n', false],
        ],
      );
      const found = await inMunicipality((tx) => findEconomyAccount(tx, account.id));
      expect(found).toEqual(versions[0]);
      const listed = await inMunicipality((tx) => listEconomyAccounts(tx, 'reform'));
      expect(listed).toEqual([found]);
      expect(await inMunicipality((tx) => listEconomyAccounts(tx, 'businesscase'))).toEqual([]);
    });

    test('has a title that no other of its kind has', async () => {
      const other = { ...account, id: newId(), title: 'NY LOV' };
      await expect(
        inMunicipality((tx) => saveEconomyAccount(tx, other, recording)),
      ).rejects.toMatchObject({ code: 'findes-allerede' });
      await inMunicipality((tx) =>
        saveEconomyAccount(tx, { ...other, kind: 'businesscase' }, recording),
      );
    });

    test('is taken out of the list, with its versions kept', async () => {
      await inMunicipality((tx) => withdrawEconomyAccount(tx, { id: account.id, recording }));
      expect(await inMunicipality((tx) => findEconomyAccount(tx, account.id))).toBeNull();
      expect(await inMunicipality((tx) => economyAccountVersions(tx, account.id))).toHaveLength(2);
    });
  });

  test('a month of a business case is counted once, corrected and withdrawn', async () => {
    const counted = {
      id: newId(),
      account: newId(),
      month: day('2026-03-01'),
      persons: 12.5,
      fewerUnder30: -1,
      fewerOver30: 3,
      source: 'egen optælling',
    };
    const { account } = counted;
    const months = () => inMunicipality((tx) => listBusinessCaseMonths(tx, account));
    await inMunicipality((tx) => saveBusinessCaseMonth(tx, counted, recording));
    expect(await months()).toEqual([counted]);
    await expect(
      inMunicipality((tx) => saveBusinessCaseMonth(tx, { ...counted, id: newId() }, recording)),
    ).rejects.toMatchObject({ code: 'findes-allerede' });
    await inMunicipality((tx) => saveBusinessCaseMonth(tx, { ...counted, persons: 14 }, recording));
    expect((await months()).map(({ persons }) => persons)).toEqual([14]);
    await inMunicipality((tx) => withdrawBusinessCaseMonth(tx, { id: counted.id, recording }));
    expect(await months()).toEqual([]);
  });

  test('a replay comes back as it was kept, days and all', async () => {
    const question: ReplayQuestion = {
      kind: 'pligter',
      before: day('2026-06-30'),
      after: day('2027-01-01'),
      draft: { id: 'lab-2027', title: 'Udkast' },
      on: day('2026-11-22'),
      part: 'indsatsdel',
      name: 'Samtaler',
      months: [12],
      prices: [{ about: 'samtale', price: kroner(800), source: 'egen' }],
    };
    const answer: ReplayAnswer = {
      citizens: 3,
      citizensMissing: 1,
      gaps: [{ why: 'Husstand', count: 1, of: 'borgere' }],
      lines: [{ label: 'Samtale', unit: 'antal', before: 3, after: 4 }],
      yearly: kroner(800),
      notes: [],
    };
    const kept = { id: newId(), account: newId(), question, answer };
    await inMunicipality((tx) => saveReformReplay(tx, kept, recording));
    const [found] = await inMunicipality((tx) => listReformReplays(tx, kept.account));
    expect(found).toMatchObject(kept);
  });
});
