export type { TextBlock, TextDocument } from './document.ts';
export type { Finding, Place, Verdict } from './finding.ts';
