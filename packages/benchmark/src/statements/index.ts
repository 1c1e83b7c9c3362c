export { checkStatements, isContradicted } from './check-statements.ts';
export type { TextBlock, TextDocument } from './document.ts';
export type { Finding, Place, Verdict } from './finding.ts';
export { type Beside, type BesideReading, readBeside } from './beside.ts';
export { type Material, material } from './material.ts';
export { readText } from './read-text.ts';
export { detectors } from './registry.ts';
export { verdictLabels } from './verdict-labels.ts';
