export {
  type CountedSpell,
  type LadderStep,
  type RefundLadder,
  refundLadder,
  type RunningBenefitCount,
} from './ladder.ts';
export { type MonthRefund, monthRefund } from './month.ts';
export { knownSelfSupport, type SelfSupport } from './self-support.ts';
export {
  mayBePartlyBack,
  type RefundLaw,
  type RunningSpell,
  runningSpells,
  situationOfWeek,
} from './week-facts.ts';
export {
  explainedRefund,
  nothingElseKnown,
  type RefundAsked,
  refundOn,
  type RefundWeek,
  refundWeeks,
  type WeekOfSpell,
  whetherAlone,
  whetherPartlyBack,
} from './weeks.ts';
