import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { danishDay, type Series } from '@rettidig/engine';
import { type Draft, readDraft } from '../src/drafts/index.ts';
import { rules } from '../src/index.ts';
import { LawFileError } from './generate-law.ts';
import { reference, references, table } from './markdown.ts';
import type { LawDocument } from './rule-documents.ts';

const folder = fileURLToPath(new URL('../../../drafts/', import.meta.url));

/** The names of the drafts of the repository. */
export function draftNames(): string[] {
  return readdirSync(folder).toSorted();
}

/**
 * A page for each draft: what it is, what it changes, and that it is not law.
 * @throws LawFileError where a draft is wrong
 */
export function draftDocuments(): LawDocument[] {
  return draftNames().map((name) => {
    const draft = draftIn(name);
    return { path: `udkast/${name}.md`, content: `${draftDocument(name, draft)}\n` };
  });
}

function draftIn(name: string): Draft {
  const files = readdirSync(`${folder}${name}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = `${entry.parentPath}/${entry.name}`;
      return { path: file.slice(`${folder}${name}/`.length), text: readFileSync(file, 'utf8') };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const reading = readDraft(files);
  if (reading.outcome === 'draft') return reading.draft;
  throw new LawFileError(
    reading.problems.map((found) => ({ ...found, file: `drafts/${name}/${found.file}` })),
  );
}

function draftDocument(name: string, draft: Draft): string {
  const { amendments, title, about, from } = draft;
  return [
    `<!-- Skrevet af scripts/generate.ts fra drafts/${name}. Ret udkastet, ikke denne fil. -->`,
    `# Udkast: ${title}`,
    `**Udkast. Det er ikke gældende ret.** Fra ${danishDay(from)}.`,
    about,
    '## Værdier',
    table(
      ['Værdi', 'For', 'Fra', 'Bliver', 'Hjemmel', 'Forbehold'],
      [...amendments.rows.values()].flatMap(rowsOf),
    ),
    '## Regler',
    table(
      ['Regel', 'Fra', 'Bliver', 'Hjemmel'],
      [...amendments.versions].flatMap(([id, versions]) =>
        versions.map(({ from: first, answer, basis }) => [
          `[${rules.get(id)?.title ?? id}](../${id}.md)`,
          danishDay(first),
          answer === null ? 'ophører' : `mangler: ${answer.missing.join(', ')}`,
          references(basis),
        ]),
      ),
    ),
  ].join('\n\n');
}

function rowsOf({ label, unit, rows }: Series<unknown>): string[][] {
  return rows.map((row) => [
    label,
    row.key ?? 'alle',
    danishDay(row.validFrom),
    valueText(row.value, row.certainty === 'mangler', unit),
    reference(row.basis),
    row.note ?? '',
  ]);
}

function valueText(value: unknown, isMissing: boolean, unit: string): string {
  if (isMissing) return 'mangler';
  if (value === null) return 'ophævet';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'number' ? `${value} ${unit}` : JSON.stringify(value);
}
