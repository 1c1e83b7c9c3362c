import type { ArchiveFile } from '@rettidig/store';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CommandError } from '../exit-code.ts';
import { fileText } from './file-text.ts';

/** The file of an old paper as it was read, or why it is not taken, in Danish with its name. */
export async function archivePaper(
  path: string,
  municipality: string,
): Promise<{ readonly file: ArchiveFile; readonly bytes: Buffer } | { readonly refusal: string }> {
  const { noMinutes, readMeeting } = await import('@rettidig/committee');
  const { runningText } = await import('@rettidig/documents/extract');
  const { newId } = await import('@rettidig/store');
  try {
    const { name, parts, unseen } = await fileText(path);
    const words = runningText(parts);
    const read = readMeeting(words, municipality);
    const refusal = noMinutes(words, read);
    if (refusal !== null) return { refusal: `${name}: ${refusal}` };
    const doubts = [...unseen.map((text) => ({ line: 1, text })), ...read.doubts];
    const bytes = readFileSync(path);
    return {
      bytes,
      file: {
        id: newId(),
        body: null,
        fileName: name,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        words,
        content: { ...read, doubts: doubts.map((doubt) => ({ ...doubt, settled: false })) },
        state: 'laest',
      },
    };
  } catch (error) {
    if (error instanceof CommandError) return { refusal: error.message };
    throw error;
  }
}
