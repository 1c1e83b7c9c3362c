import { addDays, addMonths, addWeeks, type Day } from '@rettidig/engine';
import type { DutyCase } from './cases.ts';

/**
 * Neither peer can add months to a date. They answer how many weeks or months, and the same calendar arithmetic as in ours
 * turns that into a day.
 */
export const lengths = {
  firstInterview: (one: DutyCase, weeks: number): Day => addWeeks(one.contactOn, weeks),
  visitationWeeks: (one: DutyCase, weeks: number): Day => addWeeks(one.contactOn, weeks),
  visitationMonths: (one: DutyCase, months: number): Day => addMonths(one.contactOn, months),
  cv: (one: DutyCase, weeks: number): Day => addWeeks(one.contactOn, weeks),
  test: (one: DutyCase, months: number): Day => addMonths(one.contactOn, months),
  earlyInterviews: (one: DutyCase, months: number): Day => addMonths(one.clockStart, months),
  followUp: (one: DutyCase, months: number): Day => addMonths(one.anchor, months),
  firstOffer: (one: DutyCase, months: number): Day => addMonths(one.contactOn, months),
  nextOffer: (one: DutyCase, weeks: number): Day => addWeeks(one.offerEnded, weeks),
  communityWork: (one: DutyCase, weeks: number): Day => addDays(addWeeks(one.workStart, weeks), -1),
  leave: ({ leaveEnds }: DutyCase, months: number): Day | null =>
    leaveEnds === null ? null : addMonths(leaveEnds, -months),
} as const;
