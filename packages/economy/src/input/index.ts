export { type Fault, inOrder, type Reading, refused } from './fault.ts';
export { amountUnits } from './number.ts';
