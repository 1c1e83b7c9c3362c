export {
  type CourseKind,
  courseChecks,
  courseKinds,
  type CourseOffer,
  giveCourse,
} from './course.ts';
export { endOffer, type OfferEnding } from './end-offer.ts';
export {
  giveWorkplaceOffer,
  longestUntil,
  mayBeExtended,
  ownEmployerIsExempt,
} from './give-workplace-offer.ts';
export { type CheckState, checkStates, isLeftOpen, type LawCheck } from './law-check.ts';
export { giveMentor, mentorChecks, type MentorOffer } from './mentor.ts';
export { groupFor, nextMonday, type OfferPeriod, offerPeriod } from './period.ts';
export { inDanish } from './record-offer.ts';
export { type NewSkillTest, registerSkillTest } from './skill-test.ts';
export {
  conditionsAsked,
  freeSeats,
  type Workplace,
  workplaceChecks,
  type WorkplaceOffer,
  type WorkplaceOfferKind,
} from './workplace.ts';
