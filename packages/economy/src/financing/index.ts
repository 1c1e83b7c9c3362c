export { type AreaExpense } from './areas.ts';
export type { BlockGrant, GrantPart } from './block-grant.ts';
export type { Computed } from './part.ts';
export * from './statement.ts';
export * from './what-if.ts';
