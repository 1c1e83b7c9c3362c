export * from './archive/index.ts';
export * from './follow-up/index.ts';
export * from './form/index.ts';
export * from './guard/index.ts';
export * from './matter/index.ts';
export * from './meeting/index.ts';
export * from './paper/index.ts';
export * from './text/index.ts';
