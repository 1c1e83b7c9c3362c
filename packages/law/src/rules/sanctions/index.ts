export * from './availability.ts';
export * from './judgements.ts';
export * from './readiness.ts';
export * from './sanction-amount.ts';
export { type DayOrNot, type SanctionCase, sanctionCaseFacts } from './sanction-case.ts';
export * from './sanction-days.ts';
export * from './sanction-kind.ts';
export * from './sharpened-sanction.ts';
