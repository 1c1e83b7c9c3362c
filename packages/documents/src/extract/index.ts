export { extractText, mostBytes } from './extract-text.ts';
export { runningText } from './running-text.ts';
export type { Extracted, ExtractedPart, FileType } from './extracted.ts';
export { type FileForPublic, fileForPublic, publicFileReader } from './file-for-public.ts';
export { type XmlLeaf, xmlLeaves } from './xml-leaves.ts';
export { mediaTypeOf, mediaTypes } from './file-type.ts';
