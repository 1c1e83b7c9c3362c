export { type AccountPlace, accountKey, placeAccounts } from './accounts.ts';
export { type Appropriation, appropriations } from './appropriation.ts';
export { frame2014, type FramePost, printedFrame2014 } from './frame-2014.ts';
export type { BudgetPost, DatedPost, QuantityKind } from './post.ts';
export { quantityKinds } from './quantity-kinds.ts';
export { type PostRemark, postRemarks } from './remarks.ts';
