export * from './education-start.ts';
export * from './order.ts';
export * from './providers.ts';
