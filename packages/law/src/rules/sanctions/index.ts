export * from './availability.ts';
export * from './judgements.ts';
export * from './readiness.ts';
export * from './sanction-amount.ts';
export * from './sanction-days.ts';
export * from './sanction-kind.ts';
export * from './sharpened-sanction.ts';
