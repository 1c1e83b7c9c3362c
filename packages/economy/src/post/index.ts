export { type Appropriation, appropriations } from './appropriation.ts';
export type { BudgetPost } from './post.ts';
