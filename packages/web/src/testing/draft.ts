import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Amendments } from '@rettidig/engine';
import { readDraft } from '@rettidig/law/drafts';

const folder = fileURLToPath(new URL('../../../../drafts/lab-2027', import.meta.url));

/** The draft of 2027 that comes with Rettidig. */
export function draft2027(): Amendments {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: file.slice(folder.length + 1), text: readFileSync(file, 'utf8') };
    });
  const reading = readDraft(files);
  if (reading.outcome === 'problems') throw new Error('The draft of 2027 cannot be read.');
  return reading.draft.amendments;
}
