export * from './frame/choices.ts';
export * from './frame/group.ts';
export * from './table/result-table.ts';
