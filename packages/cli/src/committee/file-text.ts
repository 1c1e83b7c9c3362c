import type { Extracted } from '@rettidig/documents/extract';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { CommandError, exitCode } from '../exit-code.ts';

/** A file that was read, with its words. */
export type FileText = Extract<Extracted, { outcome: 'text' }> & { readonly name: string };

/**
 * The words of a paper or an attachment.
 * @throws CommandError where the file is not there, too large, or not what its name says
 */
export async function fileText(path: string): Promise<FileText> {
  const { extractText, mostBytes } = await import('@rettidig/documents/extract');
  const name = basename(path);
  const stats = statSync(path, { throwIfNoEntry: false });
  const refuse = (message: string): CommandError =>
    new CommandError(exitCode.problems, `${name}: ${message}`);
  if (stats === undefined || !stats.isFile())
    throw refuse(`Filen findes ikke: ${path}. Tjek stien.`);
  // What is too large is not read to be refused; its size is enough.
  const bytes = stats.size > mostBytes ? new Uint8Array(stats.size) : readFileSync(path);
  const read = await extractText(bytes, name);
  if (read.outcome === 'unreadable') throw refuse(read.message);
  return { ...read, name };
}
