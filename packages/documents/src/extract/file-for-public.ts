import { cleanImage } from './clean-image.ts';
import { extractText } from './extract-text.ts';
import type { Extracted, ExtractedPart } from './extracted.ts';

/** A file as everybody may get it, and what can be read in it. */
export interface FileForPublic {
  /** Pictures are without what they say of themselves; other files as they came. */
  readonly bytes: Uint8Array;
  readonly parts: readonly ExtractedPart[];
  /** What only a person can look into, in Danish; a file that cannot be read at all is one such. */
  readonly unseen: readonly string[];
}

/**
 * Makes a file ready for the public, and reads every word in it.
 * @param asSent what was read in the file as it was sent, so that it need not be read again where nothing is taken out of it
 */
export async function fileForPublic(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  asSent?: Extracted,
): Promise<FileForPublic> {
  const clean = cleanImage(bytes);
  const read = asSent !== undefined && clean === bytes ? asSent : await extractText(clean, name);
  return read.outcome === 'text'
    ? { bytes: clean, parts: read.parts, unseen: read.unseen }
    : { bytes: clean, parts: [], unseen: [`Filen kunne ikke læses. ${read.message}`] };
}

/**
 * How files are read and made ready. What was read once is kept with the version, and read again where the version is a newer
 * one: it counts up with every change of what is read in a file or taken out of it.
 */
export const publicFileReader = { version: 3, open: fileForPublic, clean: cleanImage } as const;
