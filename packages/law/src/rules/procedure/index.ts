export * from './own-deadlines.ts';
