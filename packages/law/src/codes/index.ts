export * from './absence.ts';
export * from './citizen.ts';
export { codeList, type Code, type CodeList, type CodeOf } from './code-list.ts';
export * from './household.ts';
export * from './finance.ts';
export * from './interviews.ts';
export * from './offers.ts';
export * from './workplace.ts';
export * from './refund.ts';
