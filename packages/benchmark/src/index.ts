export * from './frame/choices.ts';
export * from './frame/group.ts';
export * from './table/result-table.ts';
export { rowId, rowName, slug } from './table/row-id.ts';
