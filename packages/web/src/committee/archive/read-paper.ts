import { createHash } from 'node:crypto';
import { noMinutes, readMeeting } from '@rettidig/committee';
import { extractText, runningText } from '@rettidig/documents/extract';
import type { ArchiveContent, ArchiveFile } from '@rettidig/store';

/** A paper as it was read, or why it is not taken, in Danish. */
export type PaperReading =
  | { readonly outcome: 'read'; readonly file: ArchiveFile }
  | { readonly outcome: 'refused'; readonly text: string };

/** Of what a program can write minutes as. */
const paperTypes: ReadonlySet<string> = new Set(['pdf', 'docx', 'odt', 'html', 'tekst']);

const refused = (text: string): PaperReading => ({ outcome: 'refused', text });

/**
 * Reads the file of an old paper.
 * @param id of the paper
 * @param body id of the committee it belongs to, where somebody has said so
 * @param municipality whose paper it is
 */
export async function readPaper(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  {
    id,
    body,
    municipality,
  }: { readonly id: string; readonly body: string | null; readonly municipality: string },
): Promise<PaperReading> {
  const read = await extractText(bytes, name);
  if (read.outcome === 'unreadable') return refused(read.message);
  if (!paperTypes.has(read.type)) {
    return refused('Et referat skal være .pdf, .docx, .html eller .txt. Gem det som en af dem.');
  }
  const words = runningText(read.parts);
  const content = contentOf(words, municipality, read.unseen);
  const refusal = noMinutes(words, content);
  if (refusal !== null) return refused(refusal);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    outcome: 'read',
    file: { id, body, fileName: name, sha256, words, content, state: 'laest' },
  };
}

/**
 * What is understood of the text of a paper.
 * @param unseen what could not be looked into, in Danish
 */
export function contentOf(
  words: string,
  municipality: string,
  unseen: readonly string[],
): ArchiveContent {
  const read = readMeeting(words, municipality);
  return {
    ...read,
    doubts: [...unseen.map((text) => ({ line: 1, text })), ...read.doubts].map((doubt) => ({
      ...doubt,
      settled: false,
    })),
  };
}
