import { getDocumentProxy } from 'unpdf';
import type { Extracted, ExtractedPart } from './extracted.ts';
import { markupText } from './markup-text.ts';

/**
 * The words of a PDF: each page with its notes and fields, bookmarks, files that are attached to it, and what the file says
 * of itself. Pages without a word may be
 * scanned; they are named.
 */
export async function pdfText(
  bytes: Uint8Array,
  readInside: (bytes: Uint8Array, name: string) => Promise<Extracted>,
): Promise<{ readonly parts: readonly ExtractedPart[]; readonly unseen: readonly string[] }> {
  // The reader takes the bytes over, so it gets its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const parts: ExtractedPart[] = [];
  const attached = new Map<string, string>();
  for (const [id, { filename }] of (await (
    document as unknown as HasAttachments
  ).getAttachments()) ?? []) {
    attached.set(id, filename);
  }
  const unseen: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('');
    const annotations: readonly unknown[] = await page.getAnnotations();
    const notes = annotations.flatMap(noteText);
    for (const annotation of annotations) {
      const { fileId, file } = annotation as FileNote;
      if (typeof fileId === 'string') attached.set(fileId, file?.filename ?? 'uden navn');
    }
    if (words.trim() === '') {
      unseen.push(`Side ${number} har ingen tekst. Er den indscannet, er den ikke gennemset.`);
    }
    const text = [words, ...notes].filter((part) => part.trim() !== '').join('\n');
    if (text !== '') parts.push({ where: `side ${number}`, text });
    page.cleanup();
  }
  const { info, metadata } = await document.getMetadata();
  const about = [
    ...Object.values(info).filter((value) => typeof value === 'string'),
    ...(metadata === null ? [] : [markupText(String(metadata.getRaw()), 'xml')]),
  ].filter((text) => text.trim() !== '');
  if (about.length > 0) parts.push({ where: 'oplysninger om filen', text: about.join('\n') });
  const headings = outlineText(await document.getOutline());
  if (headings.length > 0) parts.push({ where: 'bogmærker', text: headings.join('\n') });
  for (const [id, filename] of attached) {
    const place = `vedhæftet fil »${filename}«`;
    parts.push({ where: place, text: filename });
    const content = await (document as unknown as HasAttachments).getAttachmentContent(id);
    const read: Extracted =
      content === null
        ? { outcome: 'unreadable', message: 'Den er tom.' }
        : await readInside(content, filename);
    if (read.outcome === 'unreadable') {
      unseen.push(`PDF-filen har en ${place}, som ikke er gennemset. ${read.message}`);
      continue;
    }
    parts.push(...read.parts.map(({ where, text }) => ({ where: `${place}, ${where}`, text })));
    unseen.push(...read.unseen.map((text) => `I en ${place}: ${text}`));
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

/** What the reader can do with files that are attached, which its types are older than. */
interface HasAttachments {
  getAttachments(): Promise<ReadonlyMap<string, { readonly filename: string }> | null>;
  getAttachmentContent(id: string): Promise<Uint8Array | null>;
}

interface FileNote {
  readonly fileId?: unknown;
  readonly file?: { readonly filename?: string };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const outlineText = (outline: readonly Bookmark[] | null): readonly string[] =>
  (outline ?? []).flatMap(({ title, items }) => [title, ...outlineText(items)]);
