import type { Day } from '@rettidig/engine';
import type { Approval } from './meeting.ts';

/**
 * How a line of a signature sheet stands on a day: it waits, waits after its last day, was signed in time, or late. Without
 * a last day nothing is late.
 */
export type ApprovalStanding = 'afventer' | 'overskredet' | 'i-tide' | 'for-sent';

/** @param dueOn the last day to sign in time; null: none was set */
export function approvalStanding(
  { on, dueOn }: Pick<Approval, 'on'> & { readonly dueOn: Day | null },
  today: Day,
): ApprovalStanding {
  const isLate = dueOn !== null && (on ?? today) > dueOn;
  if (on === null) return isLate ? 'overskredet' : 'afventer';
  return isLate ? 'for-sent' : 'i-tide';
}
