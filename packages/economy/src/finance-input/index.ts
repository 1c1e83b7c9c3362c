export { financeExample2014 } from './example.ts';
export * from './fields.ts';
export * from './file.ts';
export * from './input.ts';
