import { setImmediate } from 'node:timers/promises';
import { beginLedger, type RefundLedger, type RefundLedgerAsked } from '@rettidig/economy';
import type { Tx } from '../access.ts';
import type { WhichPopulation } from '../figures/people.ts';
import { loadRefundCases } from './refund-cases.ts';

/** So few take some milliseconds. */
const citizensInATurn = 100;

/**
 * The refund of the citizens the access reaches, without ever holding all their facts. Others have their turn in between, so
 * pages are answered meanwhile.
 * @param before a ledger of the same days and law, of which the citizens of `which` have changed; its other rows are kept
 */
export async function loadRefundLedger(
  tx: Tx,
  which: WhichPopulation,
  asked: RefundLedgerAsked,
  before: RefundLedger | null = null,
): Promise<RefundLedger> {
  const without = before === null ? null : { before, without: new Set(which.persons ?? []) };
  const { add, finish } = beginLedger(asked, without);
  for await (const some of loadRefundCases(tx, which)) {
    for (const [place, one] of some.entries()) {
      if (place % citizensInATurn === 0) await setImmediate();
      add(one);
    }
  }
  return finish();
}
