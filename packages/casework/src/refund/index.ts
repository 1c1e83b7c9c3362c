export { type LadderStep, type RefundLadder, refundLadder } from './ladder.ts';
export { type MonthRefund, monthRefund } from './month.ts';
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
