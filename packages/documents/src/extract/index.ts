export { extractText, mostBytes } from './extract-text.ts';
export type { Extracted, ExtractedPart, FileType } from './extracted.ts';
