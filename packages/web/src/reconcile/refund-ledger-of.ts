import type { RefundLedger } from '@rettidig/economy';
import { addWeeks, day } from '@rettidig/engine';
import { loadRefundLedger, withAccess } from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';

/** The refund of the municipality's weeks from the first that the law of refund was read for. */
export async function refundLedgerOf({
  ground,
  session,
  today,
}: EmployeeVisit): Promise<RefundLedger> {
  const access = {
    municipality: session.municipality,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Refusion for kommunen (kun tal)',
  };
  return await withAccess(ground.store, access, (tx) =>
    loadRefundLedger(
      tx,
      { on: today },
      { period: { from: day('2014-01-06'), to: addWeeks(today, 1) } },
    ),
  );
}
