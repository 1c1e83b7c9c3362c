export * from './deadlines.ts';
export * from './interviews.ts';
export * from './quota.ts';
