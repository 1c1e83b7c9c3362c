export * from './target-group.ts';
