import { type PaperBlock, publishedInserts } from '@rettidig/committee';
import { reportPdfApart } from '@rettidig/documents/report';
import { isoDay } from '@rettidig/engine';
import type { Store } from '@rettidig/store';
import { textDay } from '../../format/days.ts';
import { fileWord } from '../../format/file-word.ts';
import { type PaperFile, paperFile } from '../papers/paper-file.ts';
import { partsOf, type ShownPaper } from './load.ts';
import { textsOfPublic } from './texts.ts';

/** So many files of papers are kept ready; each is made once for a version of its paper. */
const mostKept = 60;

const kept = new WeakMap<Store, Map<string, Promise<PaperFile>>>();

async function keptFile(
  store: Store,
  key: string,
  make: () => Promise<PaperFile>,
): Promise<PaperFile> {
  const own = kept.get(store) ?? new Map<string, Promise<PaperFile>>();
  kept.set(store, own);
  const known = own.get(key);
  if (known !== undefined) return await known;
  const [oldest] = own.keys();
  if (own.size >= mostKept && oldest !== undefined) own.delete(oldest);
  const made = make();
  own.set(key, made);
  return await made.catch((error: unknown) => {
    own.delete(key);
    throw error;
  });
}

/** A published paper as a file. */
export async function publicPaperFile(
  store: Store,
  { version, kind, content }: ShownPaper,
  format: 'pdf' | 'docx',
): Promise<PaperFile> {
  const choice = { kind, audience: 'offentlig', inserts: publishedInserts(content) } as const;
  return await keptFile(store, `${version}.${format}`, () => paperFile(content, choice, format));
}

/** A point of a published paper by itself, as PDF; null where the paper has no such point. */
export async function publicPointFile(
  store: Store,
  paper: ShownPaper,
  number: number,
): Promise<PaperFile | null> {
  const [heading, ...blocks] = partsOf(paper).items.get(number) ?? [];
  if (heading?.kind !== 'heading') return null;
  return await keptFile(store, `${paper.version}.${number}.pdf`, async () => ({
    name: pointFileName(paper, number),
    type: 'application/pdf',
    body: await reportPdfApart({
      title: heading.text,
      subtitle: `${textsOfPublic('da').papers[paper.kind]}, ${paper.bodyName}, ${textDay(paper.heldOn, 'da')}`,
      layout: 'papir',
      blocks: withoutOwnHeading(blocks),
    }),
  }));
}

/** The blocks under a point's own heading, which is the title now: their headings begin at the top, and none skips a level. */
function withoutOwnHeading(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  let above: 0 | 1 | 2 = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = block.level === 3 && above > 0 ? 2 : 1;
    above = level;
    return { ...block, level };
  });
}

/** `punkt-3-beskaeftigelsesudvalget-2026-12-02.pdf`. */
export const pointFileName = (
  { bodyName, heldOn }: Pick<ShownPaper, 'bodyName' | 'heldOn'>,
  number: number,
): string => `punkt-${number}-${fileWord(bodyName)}-${isoDay(heldOn)}.pdf`;
