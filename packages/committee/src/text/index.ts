export { type ComparedLine, compareText } from './compare.ts';
export { type KeyInText, keysIn } from './keys.ts';
export { cleanPaste, type CleanText } from './paste.ts';
export { readInline, readText } from './read.ts';
export type { Inline, TextBlock } from './structured.ts';
