export { benefitMoney } from './benefit-money.ts';
export { caseUnder } from './case-under.ts';
export { draftOf, firstLawDay, lawAskedFrom, type LawDay } from './law-day.ts';
export { type MoneyOf, type MoneyOutcome, type MonthlyMoney, noMoney } from './money.ts';
export { type MissingAmount, type MoneyReplay, saidOnce } from './money-tally.ts';
export {
  type CitizenReplay,
  type Laws,
  type MovedDuty,
  replayCase,
  type UnsettledDuty,
} from './replay-case.ts';
export {
  changesGroup,
  type DutyCounts,
  type GroupMove,
  type GroupReplay,
  isAffected,
  type KindReplay,
  replay,
  type ReplayReport,
  type ReplayTally,
  replayTally,
  type Silence,
} from './tally.ts';
