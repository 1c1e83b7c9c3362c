export { caseUnder } from './case-under.ts';
export { draftOf, firstLawDay, type LawDay } from './law-day.ts';
export { type MoneyOf, type MoneyOutcome, type MonthlyMoney, noMoney } from './money.ts';
export {
  type CitizenReplay,
  type Laws,
  type MovedDuty,
  replayCase,
  type UnsettledDuty,
} from './replay-case.ts';
export {
  type DutyCounts,
  type GroupMove,
  type GroupReplay,
  isAffected,
  type KindReplay,
  type MoneyReplay,
  type ReplayReport,
  type ReplayTally,
  replayTally,
  type Silence,
} from './tally.ts';
