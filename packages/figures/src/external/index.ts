export { type BenchmarkRow, readBenchmark } from './benchmark.ts';
export { readCsvTable, readSheet, type Sheet } from './file-table.ts';
export { readJobindsatsV2, readV2Periods } from './jobindsats-v2.ts';
export { type JobindsatsTable, readJobindsatsV3, readV3Table } from './jobindsats-v3.ts';
export {
  type KnownTable,
  knownTable,
  knownTables,
  sourceTerms,
  type SourceTerms,
} from './known-tables.ts';
export type { Cell } from './number-text.ts';
export { type PeriodReading, readPeriod } from './period-code.ts';
export {
  type ExternalProblem,
  externalProblemLine,
  type ExternalReading,
  type ExternalRow,
  type ExternalSource,
  type ExternalTable,
  type TableHead,
  unreadable,
} from './result.ts';
export { standingOf, type TableStanding } from './standing.ts';
export { tableChanges } from './table-changes.ts';
export { readStatBank, readTableInfo, type StatBankTable } from './statbank.ts';
export {
  type ComparedPair,
  comparedPairs,
  whyNotCompared,
  whyTheyDiffer,
} from './compared-pairs.ts';
export {
  type ComparedRow,
  compareTable,
  type Comparison,
  type ComparisonReading,
} from './comparison.ts';
export {
  type OtherArea,
  otherAreas,
  outsideFound,
  type OutsidePlace,
  outsideValue,
  placesOf,
} from './others.ts';
