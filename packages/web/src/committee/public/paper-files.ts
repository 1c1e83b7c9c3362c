import { publishedInserts } from '@rettidig/committee';
import type { Store } from '@rettidig/store';
import { type PaperFile, paperFile } from '../papers/paper-file.ts';
import type { ShownPaper } from './load.ts';

/** So many files of papers are kept ready; each is made once for a version of its paper. */
const mostKept = 60;

const kept = new WeakMap<Store, Map<string, Promise<PaperFile>>>();

/** A published paper as a file. */
export async function publicPaperFile(
  store: Store,
  { version, kind, content }: ShownPaper,
  format: 'pdf' | 'docx',
): Promise<PaperFile> {
  const own = kept.get(store) ?? new Map<string, Promise<PaperFile>>();
  kept.set(store, own);
  const key = `${version}.${format}`;
  const known = own.get(key);
  if (known !== undefined) return await known;
  const [oldest] = own.keys();
  if (own.size >= mostKept && oldest !== undefined) own.delete(oldest);
  const made = paperFile(
    content,
    { kind, audience: 'offentlig', inserts: publishedInserts(content) },
    format,
  );
  own.set(key, made);
  return await made.catch((error: unknown) => {
    own.delete(key);
    throw error;
  });
}
