export { type Agreement, openAgreements } from './agreements.ts';
export { allowedForms, asksForEmployer, type FormChoice, usualForm } from './form-choice.ts';
export { type CancelledInterview, cancelInterview } from './interview-cancelled.ts';
export { type BookedInterview, bookedFrom, bookedInterview } from './interview-facts.ts';
export { type HeldInterview, interviewHeld, type NextBooking } from './interview-held.ts';
export { interviewMissed, type MissedInterview } from './interview-missed.ts';
export { movable, moveInterview, type MovedInterview } from './interview-moved.ts';
export {
  type NextInterview,
  nextInterview,
  type ProposedSlot,
  proposeSlot,
  type Slot,
  usualHolder,
} from './next-interview.ts';
export { summon, type Summons } from './summons.ts';
export { usualKind } from './usual-kind.ts';
export { firstDayToPropose, outsideHours, takenTime } from './booking-time.ts';
export { clock } from './wording.ts';
export { noShowConsequence } from './interview-letters.ts';
export {
  type BatchCase,
  type BatchSummons,
  dueInBatch,
  type LeftOut,
  planBatch,
  type SummonsBatch,
} from './batch.ts';
