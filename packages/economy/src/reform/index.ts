export { type ComparedSum, compareScenarios } from './compare.ts';
export { type Consequences, consequences } from './consequences.ts';
export { reformExample2014 } from './example-2014.ts';
export { heldSums, heldTables2014 } from './held.ts';
export { identities2014 } from './identities-2014.ts';
export {
  lineKey,
  lineNumber,
  lineOfRow,
  linesOfReform,
  type ReformLine,
  type ReformLines,
  textOfReform,
  withLine,
  withoutLine,
} from './lines.ts';
export {
  isPart,
  isSum,
  type Part,
  parts,
  type RowSource,
  sources,
  type Sum,
  sums,
} from './parts.ts';
export { readReform } from './read.ts';
export { type PrintedSum, type Reform, type ReformRow, rowKey } from './reform.ts';
export * from './replay/index.ts';
export { netOf, type Sensitivity, sensitivity } from './sensitivity.ts';
export type { ReformSum, Roundings, SumPart } from './settle.ts';
export { reformWords } from './wording.ts';
