export * from './conditions.ts';
export * from './employees.ts';
export * from './ratio.ts';
