export type { Draft } from './draft.ts';
