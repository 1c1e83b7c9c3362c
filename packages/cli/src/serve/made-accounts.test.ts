import {
  businessCaseAccount,
  consequences,
  type Fault,
  readBusinessCase,
  readReform,
} from '@rettidig/economy';
import { day } from '@rettidig/engine';
import type { EconomyAccount } from '@rettidig/store';
import { expect, test } from 'vitest';
import { madeAccounts } from './made-accounts.ts';

const accounts = madeAccounts(day('2026-11-23'));

/** What keeps an account from being computed. */
function faultsOf({ kind, content }: EconomyAccount): readonly Fault[] {
  if (kind === 'reform') {
    const read = readReform(content);
    const result = read.outcome === 'fejl' ? read : consequences(read.value);
    return result.outcome === 'fejl' ? result.faults : [];
  }
  const read = readBusinessCase(content);
  const result = read.outcome === 'fejl' ? read : businessCaseAccount(read.value, { pct: 10 });
  return result.outcome === 'fejl' ? result.faults : [];
}

test.each(accounts)('$title can be read and computed', (account) => {
  expect(faultsOf(account)).toEqual([]);
});

test('have titles that no other of their kind has', () => {
  const names = accounts.map(({ kind, title }) => `${kind} ${title.toLowerCase()}`);
  expect(new Set(names).size).toBe(accounts.length);
});
