export { compute } from './compute.ts';
export { type CellExplanation, explainCell } from './explain.ts';
export type { Quotient, Term } from './quotient.ts';
