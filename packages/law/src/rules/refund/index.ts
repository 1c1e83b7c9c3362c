export type { IfKnown, RefundShare, RefundWeekFacts } from './facts.ts';
export * from './expenses.ts';
export * from './seniority.ts';
export {
  type CountedRun,
  type CountedWeek,
  countBenefitRuns,
  countBenefitWeeks,
  type ResetProgress,
  resetProgress,
  type ResetTerms,
} from './seniority-count.ts';
export * from './week.ts';
