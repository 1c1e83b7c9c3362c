import { getDocumentProxy } from 'unpdf';

/** A PDF as a program reads it that has no part in writing it. */
export interface PdfReading {
  readonly pages: readonly string[];
  /** Tags in reading order: `H1`, `P`, `TH`. */
  readonly roles: readonly string[];
  /** Alternative texts of figures. */
  readonly alternatives: readonly string[];
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly title: unknown;
  readonly language: unknown;
  readonly isMarked: boolean;
}

export async function readPdf(pdf: Buffer): Promise<PdfReading> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const { info } = await document.getMetadata();
  const about = new Map(Object.entries(info));
  const pages: string[] = [];
  const roles: string[] = [];
  const alternatives: string[] = [];
  const sizes: (readonly [number, number])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
    const { width, height } = page.getViewport({ scale: 1 });
    sizes.push([Math.round(width), Math.round(height)]);
    collect(await page.getStructTree(), { roles, alternatives });
  }
  const marks: unknown = await document.getMarkInfo();
  await document.loadingTask.destroy();
  return {
    pages,
    roles,
    alternatives,
    sizes,
    title: about.get('Title'),
    language: about.get('Language'),
    isMarked:
      typeof marks === 'object' && marks !== null && 'Marked' in marks && marks.Marked === true,
  };
}

function collect(
  node: unknown,
  found: { readonly roles: string[]; readonly alternatives: string[] },
): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') found.roles.push(node.role);
  if ('alt' in node && typeof node.alt === 'string') found.alternatives.push(node.alt);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collect(child, found);
  }
}
