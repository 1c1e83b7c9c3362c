export {
  type Attention,
  type AttentionKind,
  attentionKinds,
  attentionOf,
} from './attention/attention.ts';
export { comingOffer } from './duties/coming-offer.ts';
export { type Derivation, deriveDuties, groupOn } from './duties/derive.ts';
export type { Gap } from './duties/derivation.ts';
export * from './duties/duty.ts';
export { dutyName, explainedDuties, type ExplainedDuty } from './duties/explain.ts';
export {
  type QuotaMeter,
  type QuotaOutlook,
  quotaMeters,
  quotaPeriods,
  type QuotaSubject,
} from './duties/quota.ts';
export { type AppliedLaw, lawOf } from './duties/reader.ts';
export { type Segment, segmentsOf } from './duties/segments.ts';
export * from './availability/index.ts';
export * from './facts/case-file.ts';
export * from './facts/case-records.ts';
export * from './facts/fact-values.ts';
export * from './facts/offer-records.ts';
export * from './facts/effort-records.ts';
export * from './letters/letter.ts';
export * from './letters/letter-kind.ts';
export * from './letters/letter-fields.ts';
export { mostSignsOfTemplate, templateProblems } from './letters/check-template.ts';
export {
  channelOf,
  composeLetter,
  type LetterCitizen,
  type LetterSender,
} from './letters/compose-letter.ts';
export { nextLetterStates } from './letters/delivery.ts';
export {
  type DigitalPost,
  demonstrationPost,
  type PostAnswer,
  type PostMessage,
} from './letters/digital-post.ts';
export { exampleCitizen, exampleOrder } from './letters/example-letter.ts';
export { complaintGuidance } from './letters/complaint.ts';
export { standardTemplate } from './letters/standard-templates.ts';
export {
  fillTemplate,
  type LetterTemplate,
  MissingFieldError,
  missingParts,
} from './letters/template.ts';
export * from './steps/availability/index.ts';
export * from './steps/offers/index.ts';
export * from './steps/step.ts';
export { type CaseToPlace, type Colleague, distribute } from './hand-over/distribute.ts';
export {
  type HandOver,
  handOver,
  type HandToUnit,
  handToUnit,
} from './steps/hand-over/hand-over.ts';
export { type Undoable, type UndoableChange, undoDecision } from './steps/undo/undo-decision.ts';
export {
  type EnteredContactPerson,
  setContactPerson,
} from './steps/contact-person/set-contact-person.ts';
export { registerAbsence, type EnteredAbsence, lastDayOf } from './steps/absence/absence.ts';
export {
  exempt,
  type EnteredExemption,
  exemptionGroundsLaw,
  exemptionLaw,
} from './steps/absence/exemption.ts';
export { caseAfter } from './steps/case-after.ts';
export { changeDetails, type EnteredDetails } from './steps/details/change-details.ts';
export { closeCourse, type EnteredEnd } from './steps/details/close-course.ts';
export type { EnteredContact } from './steps/details/contact.ts';
export { receive, type Reception } from './steps/details/receive.ts';
export { type EnteredComplaint, registerComplaint } from './steps/effort/complaint.ts';
export { type EnteredLabourStatus, keepLabourStatus } from './steps/effort/labour-status.ts';
export { type EnteredReferral, refer } from './steps/effort/refer.ts';
export { type EnteredRiskMark, markRisk } from './steps/effort/risk-mark.ts';
export { type DutyEffect, dutyEffects, effectText } from './steps/duty-effect.ts';
export {
  type GivenStep,
  givenSteps,
  orderEducation,
  type OrderedStep,
  type OrderLaw,
  orderLaw,
} from './steps/plan/education-order.ts';
export {
  changePlan,
  lineText,
  type LineState,
  type NewPlanLine,
  type PlanChange,
  planLetter,
} from './steps/plan/plan.ts';
export { planLaw } from './steps/plan/plan-law.ts';
export {
  courseOn,
  endsOn,
  holdsFrom,
  outsideCourse,
  periodOf,
  periodProblems,
  periodText,
  spellAfter,
} from './steps/spells.ts';
export {
  type Visitation,
  type VisitationLaw,
  visitate,
  visitationLaw,
} from './steps/visitation/visitate.ts';
export { type NewNote, writeNote } from './steps/note/write-note.ts';
export * from './steps/interviews/index.ts';
export { decideLimit, type EnteredLimitDecision } from './steps/sickness/decide-limit.ts';
export { type EnteredSickness, keepSicknessCase } from './steps/sickness/keep-case.ts';
export {
  decisionsOf,
  type ProvisionLaw,
  provisionLaws,
  sicknessCaseOn,
  type SicknessLaw,
  sicknessLaw,
} from './steps/sickness/sickness-law.ts';
export * from './exchange/index.ts';
export * from './conversion/index.ts';
export * from './replay/index.ts';
export * from './refund/index.ts';
export { type DeadlineTableReading, readDeadlineTable } from './own-deadlines/read-table.ts';
export * from './calendar/index.ts';
export * from './projects/project.ts';
export * from './steps/projects/project-steps.ts';
