import type { AccountMonth, BudgetEntry } from '@rettidig/economy';
import { day, kroner } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { accountMonthLines, currentAccounts, saveAccounts } from './accounts.ts';
import { listBudgetEntries, saveBudgetEntries, withdrawBudgetEntry } from './entries.ts';
import {
  listBudgetCounts,
  listBudgetProfiles,
  listBudgetRemarks,
  saveBudgetCounts,
  saveBudgetProfiles,
  saveBudgetRemarks,
} from './of-posts.ts';
import { budgetSettings, saveAccountColumns, saveBudgetLimits } from './settings.ts';

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });
  const inDatabase = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.anna, work);
  const recording = { by: null, source: 'sagsbehandling' } as const;
  const historyOf = (subject: string) =>
    inDatabase(async (tx) => {
      const { rows } = await tx.client.query<{ readonly action: string }>(
        'select action from history where municipality = $1 and subject = $2 order by id',
        [sample.municipality, subject],
      );
      return rows.map(({ action }) => action);
    });
  const post = newId();

  test('a decision is kept with its lines, corrected and withdrawn', async () => {
    const entry: BudgetEntry = {
      id: newId(),
      kind: 'omplacering',
      decidedOn: day('2014-02-18'),
      source: 'Sag 3',
      note: '',
      lines: [
        { year: 2014, post, amount: kroner(-500_000.01), quantity: null },
        { year: 2014, post: newId(), amount: kroner(500_000.01), quantity: 1.5 },
      ],
    };
    await inDatabase((tx) => saveBudgetEntries(tx, [entry], recording));
    await inDatabase((tx) => saveBudgetEntries(tx, [entry], recording));
    expect(await inDatabase(listBudgetEntries)).toEqual([entry]);
    const corrected = { ...entry, note: 'Efter udvalgets møde' };
    await inDatabase((tx) => saveBudgetEntries(tx, [corrected], recording));
    expect(await inDatabase(listBudgetEntries)).toEqual([corrected]);
    await inDatabase((tx) => withdrawBudgetEntry(tx, { id: entry.id, recording }));
    expect(await inDatabase(listBudgetEntries)).toEqual([]);
    expect(await historyOf('budget_entry')).toEqual(['registreret', 'rettet', 'annulleret']);
  });

  test('profiles, counts and remarks stand by post, one a year or a month', async () => {
    const weights = [100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const profile = { id: newId(), post, year: 2026, kind: 'indtastet', weights } as const;
    const count = { id: newId(), post, month: day('2026-03-01'), value: 12.5, source: 'Optalt' };
    const remark = { id: newId(), post, year: 2026, content: 'Flere syge' };
    await inDatabase(async (tx) => {
      await saveBudgetProfiles(tx, [profile], recording);
      await saveBudgetCounts(tx, [count], recording);
      await saveBudgetRemarks(tx, [remark], recording);
    });
    expect(await inDatabase(listBudgetProfiles)).toEqual([profile]);
    expect(await inDatabase(listBudgetCounts)).toEqual([count]);
    expect(await inDatabase(listBudgetRemarks)).toEqual([remark]);
    for (const again of [
      (tx: Tx) => saveBudgetProfiles(tx, [{ ...profile, id: newId() }], recording),
      (tx: Tx) => saveBudgetCounts(tx, [{ ...count, id: newId() }], recording),
      (tx: Tx) => saveBudgetRemarks(tx, [{ ...remark, id: newId() }], recording),
    ]) {
      await expect(inDatabase(again)).rejects.toMatchObject({ code: 'findes-allerede' });
    }
  });

  test('what is chosen once is remembered, and chosen anew', async () => {
    expect(await inDatabase(budgetSettings)).toEqual({
      limits: { amount: null, pct: null },
      columns: null,
    });
    const limits = { amount: kroner(100_000), pct: 2.5 };
    const columns = { account: 'konto', month: 'periode', amount: 'beløb', name: null };
    await inDatabase((tx) => saveBudgetLimits(tx, { amount: null, pct: 5 }, recording));
    await inDatabase((tx) => saveBudgetLimits(tx, limits, recording));
    await inDatabase((tx) => saveAccountColumns(tx, columns, recording));
    expect(await inDatabase(budgetSettings)).toEqual({ limits, columns });
    expect(await historyOf('budget_setting')).toEqual(['registreret', 'rettet', 'registreret']);
  });

  describe('accounts', () => {
    const month = (on: string, amount: number): AccountMonth => ({
      month: day(on),
      accounts: [{ account: '5.57.71', amount: kroner(amount), rows: 3, name: 'Sygedagpenge' }],
    });
    const file = { fileName: 'jan.csv', sha256: 'a'.repeat(64), difference: null };

    test('of a later file take over month by month, and the old ones are kept', async () => {
      const january = month('2026-01-01', 100.25);
      const months = [january, month('2026-02-01', 200)];
      expect(await inDatabase((tx) => saveAccounts(tx, { ...file, months }, recording))).toEqual(
        [],
      );
      const later = {
        fileName: 'feb.csv',
        sha256: 'b'.repeat(64),
        months: [month('2026-02-01', 250)],
        difference: kroner(0.5),
      };
      expect(await inDatabase((tx) => saveAccounts(tx, later, recording))).toEqual([
        day('2026-02-01'),
      ]);
      expect(await inDatabase(currentAccounts)).toEqual([january, month('2026-02-01', 250)]);
      const lines = await inDatabase(accountMonthLines);
      expect(
        lines.map((line) => [line.fileName, line.difference, line.supersededAt === null]),
      ).toEqual([
        ['feb.csv', kroner(0.5), true],
        ['jan.csv', null, true],
        ['jan.csv', null, false],
      ]);
      expect(await historyOf('account_month')).toEqual(['registreret', 'rettet']);
    });
  });
});
