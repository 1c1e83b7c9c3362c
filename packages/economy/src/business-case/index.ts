export { businessCaseAccount, type CaseAccount } from './account.ts';
export type { BreakEven } from './break-even.ts';
export type { Assumption, BusinessCasePlan, Counted } from './business-case.ts';
export { type CountedCase, type CountedMonth, withCountedMonths } from './counted-months.ts';
export { businessCaseExample2014 } from './example-2014.ts';
export {
  countedCodes,
  countedFields,
  dayCodes,
  type FieldCode,
  fieldCodes,
  fields,
} from './fields.ts';
export type { FollowUp } from './follow-up.ts';
export { withInitiative } from './initiative.ts';
export {
  type CaseEntries,
  type CaseEntry,
  codeOnLine,
  entriesOfCase,
  entryCodes,
  textOfCase,
} from './lines.ts';
export { readBusinessCase } from './read.ts';
export type { CaseSensitivity } from './sensitivity.ts';
export { type CaseYear, pointsByLaw } from './yearly.ts';
export { caseWords } from './wording.ts';
