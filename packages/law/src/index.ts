export * from './codes/index.ts';
export { sources } from './generated/sources.ts';
export { values } from './generated/values.ts';
export * from './rules/deadlines.ts';
export * from './rules/first-offer.ts';
export * from './rules/interviews.ts';
export type { Requirement } from './rules/requirement.ts';
export * from './rules/target-group.ts';
