import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '@rettidig/law/drafts';
import { CommandError, exitCode } from '../exit-code.ts';

const ownDrafts = fileURLToPath(new URL('../../../../drafts', import.meta.url));

/**
 * Reads every draft of a folder, one in each folder in it, by first day.
 * @param folder null: the drafts that come with Rettidig
 * @throws CommandError where the folder does not exist, or a draft in it cannot be used; with file and line
 */
export async function readDrafts(folder: string | null): Promise<readonly Draft[]> {
  const place = folder ?? ownDrafts;
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) {
    if (folder === null) return [];
    throw new CommandError(
      exitCode.problems,
      `--drafts ${folder}: Mappen findes ikke. Tjek stien.`,
    );
  }
  const names = readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const { readDraftFolder } = await import('./read-draft-folder.ts');
  return names
    .map((name) => readDraftFolder(join(place, name)))
    .toSorted((a, b) => a.from - b.from);
}
