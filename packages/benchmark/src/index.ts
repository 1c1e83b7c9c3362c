export * from './frame/choices.ts';
export * from './frame/group.ts';
export * from './frame/indicators.ts';
export { municipalities } from './frame/municipalities.ts';
export { nearestKnown, nearNames, type NearNames } from './frame/near-names.ts';
export * from './frame/tasks.ts';
export * from './table/result-table.ts';
export { rowId, rowName, slug } from './table/row-id.ts';
