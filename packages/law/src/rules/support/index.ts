export * from './coordinator.ts';
export * from './mentor.ts';
export * from './unskilled.ts';
