export * from './account.ts';
export * from './value.ts';
