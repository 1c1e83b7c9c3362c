export type { Insert, InsertContent, InsertOrigin } from './insert.ts';
