import {
  extractText,
  mediaTypes,
  fileForPublic,
  publicFileReader,
} from '@rettidig/documents/extract';
import { readingOf, type SentDocument } from '@rettidig/store';
import { largestDocument, type SentFile } from '../../http/sent-files.ts';

/** A file as it is kept, with its words; or, in Danish, why it cannot be. What it holds decides, not its name. */
export async function readDocument({
  name,
  bytes,
  isTooLarge,
}: SentFile): Promise<{ readonly document: SentDocument } | { readonly fault: string }> {
  if (isTooLarge) {
    const most = largestDocument / 1_000_000;
    return {
      fault: `»${name}« fylder mere end ${most} MB, eller der er valgt for meget på én gang. Gem den mindre, eller del den.`,
    };
  }
  const read = await extractText(bytes, name);
  if (read.outcome === 'unreadable') return { fault: `»${name}«: ${read.message}` };
  const words = read.parts
    .map(({ text }) => text.normalize('NFC').replaceAll('\u0000', ''))
    .join('\n')
    .trim();
  return {
    document: {
      name,
      type: mediaTypes[read.type],
      bytes,
      words: words === '' ? null : words,
      unseen: read.unseen,
      reading: await readingOf(
        { ...publicFileReader, open: (file) => fileForPublic(file, read) },
        { name, bytes },
      ),
    },
  };
}
