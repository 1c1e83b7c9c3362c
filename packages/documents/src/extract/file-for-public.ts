import { cleanImage } from './clean-image.ts';
import { extractText } from './extract-text.ts';
import type { ExtractedPart } from './extracted.ts';

/** A file as everybody may get it, and what can be read in it. */
export interface FileForPublic {
  /** Pictures are without what they say of themselves; other files as they came. */
  readonly bytes: Uint8Array;
  readonly parts: readonly ExtractedPart[];
  /** What only a person can look into, in Danish; a file that cannot be read at all is one such. */
  readonly unseen: readonly string[];
}

/** Makes a file ready for the public, and reads every word in it. */
export async function fileForPublic({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<FileForPublic> {
  const clean = cleanImage(bytes);
  const read = await extractText(clean, name);
  return read.outcome === 'text'
    ? { bytes: clean, parts: read.parts, unseen: read.unseen }
    : { bytes: clean, parts: [], unseen: [`Filen kunne ikke læses. ${read.message}`] };
}
