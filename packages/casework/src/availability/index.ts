export * from './assess.ts';
export * from './availability-case.ts';
export {
  type AvailabilityView,
  contactRestoredOn,
  type Evidence,
  evidenceOf,
  givesWarning,
  type LetterEvidence,
} from './evidence.ts';
