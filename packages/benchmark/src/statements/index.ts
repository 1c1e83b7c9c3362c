export { checkStatements, isContradicted } from './check-statements.ts';
export type { TextBlock, TextDocument } from './document.ts';
export type { Finding, Place, Verdict } from './finding.ts';
export type { Grid } from './grid.ts';
export { readText } from './read-text.ts';
export { gridOfRecords, type TableRecord } from './records.ts';
export { detectors } from './registry.ts';
