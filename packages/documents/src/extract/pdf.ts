import { getDocumentProxy } from 'unpdf';
import type { ExtractedPart } from './extracted.ts';

/**
 * The words of a PDF: each page with its notes and fields, and what the file says of itself. Pages without a word may be
 * scanned; they are named.
 */
export async function pdfText(
  bytes: Uint8Array,
): Promise<{ readonly parts: readonly ExtractedPart[]; readonly unseen: readonly string[] }> {
  // The reader takes the bytes over, so it gets its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const parts: ExtractedPart[] = [];
  const unseen: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('');
    const notes = (await page.getAnnotations()).flatMap(noteText);
    if (words.trim() === '') {
      unseen.push(`Side ${number} har ingen tekst. Er den indscannet, er den ikke gennemset.`);
    }
    const text = [words, ...notes].filter((part) => part.trim() !== '').join('\n');
    if (text !== '') parts.push({ where: `side ${number}`, text });
    page.cleanup();
  }
  const { info } = await document.getMetadata();
  const about = Object.values(info).filter((value) => typeof value === 'string');
  if (about.length > 0) parts.push({ where: 'oplysninger om filen', text: about.join('\n') });
  const attached = await document.getAttachments();
  if (attached !== null && Object.keys(attached).length > 0) {
    unseen.push('PDF-filen har vedhæftede filer, som ikke er gennemset.');
  }
  await document.cleanup();
  return { parts, unseen };
}

function noteText(annotation: unknown): readonly string[] {
  const { contentsObj, fieldValue, alternativeText } = annotation as {
    readonly contentsObj?: { readonly str?: string };
    readonly fieldValue?: unknown;
    readonly alternativeText?: unknown;
  };
  return [contentsObj?.str, fieldValue, alternativeText].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
}
