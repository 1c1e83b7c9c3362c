export * from './category.ts';
export * from './contact-group.ts';
export * from './match.ts';
export * from './numbers.ts';
export * from './opens-and-closes.ts';
export * from './revisit.ts';
export * from './target-group.ts';
