export {
  type CountedSpell,
  type LadderStep,
  type RefundLadder,
  refundLadder,
  type RunningBenefitCount,
} from './ladder.ts';
export { type MonthRefund, monthRefund } from './month.ts';
export { knownSelfSupport, type SelfSupport } from './self-support.ts';
export type { RefundLaw } from './week-facts.ts';
export {
  explainedRefund,
  nothingElseKnown,
  type RefundAsked,
  refundOn,
  type RefundWeek,
  refundWeeks,
  type WeekOfSpell,
} from './weeks.ts';
