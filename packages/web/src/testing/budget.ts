import { day, kroner, openEnd } from '@rettidig/engine';
import {
  newId,
  saveAccounts,
  saveBudgetCounts,
  saveBudgetEntries,
  saveBudgetLimits,
  saveBudgetPosts,
  type Store,
  withAccess,
} from '@rettidig/store';

/**
 * Puts a made-up budget of 2026 with two months of accounts into a municipality: a post that is split into price and
 * quantity, one without an area, and an account without a post.
 * @returns the id of the first post
 */
export async function keepBudget(store: Store, municipality: number): Promise<string> {
  const recording = { by: null, source: 'import' } as const;
  const access = { municipality, user: null, units: 'all', protectedPersons: false } as const;
  const [first, second] = [newId(), newId()];
  const post = {
    appropriation: 'overfoersel',
    benefits: [],
    from: day('2025-01-01'),
    to: openEnd,
  } as const;
  await withAccess(store, { ...access, purpose: 'Prøve' }, async (tx) => {
    await saveBudgetPosts(
      tx,
      [
        {
          ...post,
          id: first,
          name: 'Løbende ydelser',
          area: 'Beskæftigelse',
          accounts: ['5.57'],
          quantity: 'egen-optaelling',
        },
        {
          ...post,
          id: second,
          name: 'Uden område',
          area: null,
          appropriation: null,
          accounts: ['6.45'],
          quantity: 'ingen',
        },
      ],
      recording,
    );
    const line = { year: 2026, quantity: null } as const;
    const entry = { decidedOn: day('2025-10-10'), source: 'Budget 2026', note: '' } as const;
    await saveBudgetEntries(
      tx,
      [
        {
          ...entry,
          id: newId(),
          kind: 'oprindeligt',
          lines: [
            { ...line, post: first, amount: kroner(12_000_000), quantity: 100 },
            { ...line, post: second, amount: kroner(6_000_000) },
          ],
        },
        {
          ...entry,
          id: newId(),
          kind: 'omplacering',
          lines: [
            { ...line, post: first, amount: kroner(-500_000) },
            { ...line, post: second, amount: kroner(500_000) },
          ],
        },
      ],
      recording,
    );
    const sum = (account: string, amount: number) => ({
      account,
      amount: kroner(amount),
      rows: 1,
      name: null,
    });
    const months = ['2026-01-01', '2026-02-01'].map((month) => ({
      month: day(month),
      accounts: [sum('5.57.71', 1_100_000), sum('6.45.51', 450_000), sum('9.1', 7500)],
    }));
    const file = { fileName: 'jan-feb.csv', sha256: '0'.repeat(64), difference: kroner(10) };
    await saveAccounts(tx, { ...file, months }, recording);
    const counts = months.map(({ month }) => ({
      id: newId(),
      post: first,
      month,
      value: 105,
      source: 'Optalt',
    }));
    await saveBudgetCounts(tx, counts, recording);
    await saveBudgetLimits(tx, { amount: kroner(100_000), pct: 2 }, recording);
  });
  return first;
}
