export * from './employment-plan.ts';
export * from './own-deadlines.ts';
