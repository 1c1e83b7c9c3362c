export { type ShownDifference, shownDifferences } from './difference.ts';
export type { Insert, InsertContent, InsertOrigin } from './insert.ts';
export { type InsertUse, insertUse, markOf, nextKey } from './keys.ts';
export { insertShown, knownOn, meetingInserts } from './shown.ts';
export { type UnsourcedNumber, unsourcedNumbers } from './unsourced.ts';
