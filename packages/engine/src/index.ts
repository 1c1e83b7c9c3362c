export * from './danish.ts';
export * from './dated-values.ts';
export * from './day.ts';
export * from './explanation.ts';
export * from './outcome.ts';
export * from './period.ts';
export * from './reference.ts';
export * from './rule.ts';
export { Temporal } from './temporal.ts';
