import {
  type CaseFile,
  type CaseRecords,
  knownSelfSupport,
  nothingElseKnown,
  type RefundAsked,
  type RefundLadder,
  refundLadder,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';

/** What the case and the registers know of what the refund asks. */
export function askedOf(
  file: CaseFile,
  { labourStatuses }: Pick<CaseRecords, 'labourStatuses'>,
): RefundAsked {
  return { ...nothingElseKnown, selfSupport: knownSelfSupport(file, labourStatuses) };
}

/** Where a citizen stands on the refund ladder, with all that the case knows; null without a benefit on the day. */
export function ladderOf(
  file: CaseFile,
  records: Pick<CaseRecords, 'labourStatuses'>,
  on: Day,
): RefundLadder | null {
  return refundLadder(file, on, askedOf(file, records));
}
