import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, fileProblemLine, readDraft, type TextFile } from '@rettidig/law/drafts';
import { CommandError, exitCode } from '../exit-code.ts';

/** A draft is some kilobytes of text; a folder with more than this is another folder. */
const mostFiles = 2_000;

/**
 * Reads a draft of the law from a folder.
 * @throws CommandError with every fault, by file and line, where the folder holds no draft that can be used
 */
export function readDraftFolder(folder: string): Draft {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) throw refused(`Mappen ${folder} findes ikke. Tjek stien.`);
  if (!stats.isDirectory()) {
    throw refused(`${folder} er ikke en mappe. Angiv mappen med udkast.yaml.`);
  }
  const reading = readDraft(textsIn(folder));
  if (reading.outcome === 'draft') return reading.draft;
  const lines = reading.problems.map(fileProblemLine);
  throw refused(`Udkastet i ${folder} kan ikke bruges:\n${lines.join('\n')}`);
}

function textsIn(folder: string): TextFile[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    if (files.length > mostFiles) throw refused(`Der er for mange filer i ${folder}.`);
    return files
      .map(({ parentPath, name }) => textOf(folder, join(parentPath, name)))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt fejl';
    throw refused(`Mappen ${folder} kan ikke læses (${code}). Tjek rettighederne.`);
  }
}

function textOf(folder: string, file: string): TextFile {
  const path = file.slice(join(folder, '/').length).replaceAll('\\', '/');
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw refused(`${path}: Filen er ikke gemt som UTF-8. Gem den som UTF-8.`);
  return { path, text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
}

const refused = (message: string): CommandError => new CommandError(exitCode.problems, message);
