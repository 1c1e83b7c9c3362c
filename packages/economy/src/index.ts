export * from './amounts/index.ts';
export * from './business-case/index.ts';
export * from './input/index.ts';
export * from './reform/index.ts';
