export * from './amounts/index.ts';
export * from './business-case/index.ts';
export * from './caseload/index.ts';
export * from './input/index.ts';
export * from './post/index.ts';
export * from './reform/index.ts';
export * from './reconcile/index.ts';
export * from './refund/index.ts';
