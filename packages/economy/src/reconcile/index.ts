export { type DifferenceCause, differenceCauses } from './causes.ts';
export {
  type CitizenClaim,
  type Claim,
  type LeftOutClaim,
  linkClaims,
  type ReadClaim,
  stateShareOf,
} from './claim.ts';
export { claimColumns } from './columns.ts';
export { isMunicipality, type OwnMunicipality } from './municipality.ts';
export type { OwnWeek } from './own-week.ts';
export { ownWeeks } from './own-weeks.ts';
export { readClaims, rowsOfCsv, type SentCell, type SentRow } from './read.ts';
export {
  type Accounts,
  type Difference,
  reconcile,
  type Reconciliation,
  type ReconciledSum,
  roundingUpTo,
} from './reconcile.ts';
export { type CauseSum, type DifferenceRun, runsOf, sumByCause } from './runs.ts';
