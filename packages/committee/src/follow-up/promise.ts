import { addMonths, type Day } from '@rettidig/engine';

/** When something that was asked for is promised. */
export interface Due {
  /** The day, or the first day of the month; null: no time was named. */
  readonly dueOn: Day | null;
  /** Whether a month was named, and no day. */
  readonly dueMonth: boolean;
}

/** Whether what was promised should have come: the day is over, or the month. What has no time is never overdue. */
export function isOverdue({ dueOn, dueMonth }: Due, today: Day): boolean {
  if (dueOn === null) return false;
  return today >= (dueMonth ? addMonths(dueOn, 1) : dueOn + 1);
}
