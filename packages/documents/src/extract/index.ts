export { extractText, mostBytes } from './extract-text.ts';
export type { Extracted, ExtractedPart, FileType } from './extracted.ts';
export { type FileForPublic, fileForPublic } from './file-for-public.ts';
