export * from './agreement-2022.ts';
export * from './business-case.ts';
export * from './ceilings.ts';
export * from './compensation.ts';
export * from './consequences.ts';
