import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { rules } from '../src/index.ts';
import { notice, table } from './markdown.ts';
import { type LawDocument, seriesOf } from './rule-documents.ts';

const rowSchema = z.strictObject({
  id: z.string().regex(/^[DR]-\d{3}$/),
  tekst: z.string(),
  grund: z.string().optional(),
});

/** One rule or deadline of the source papers. */
export interface CatalogueRow {
  readonly id: string;
  readonly text: string;
  /** Why no rule covers it; null where one does. */
  readonly reason: string | null;
  readonly rules: readonly string[];
}

/** The rows of the source papers with the rules that cover them. Throws where the file has another form. */
export function catalogue(): CatalogueRow[] {
  const path = fileURLToPath(new URL('../catalogue.yaml', import.meta.url));
  const parsed = z.array(rowSchema).safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`catalogue.yaml: ${z.prettifyError(parsed.error)}`);
  return parsed.data.map(({ id, tekst, grund }) => ({
    id,
    text: tekst,
    reason: grund ?? null,
    rules: [...rules.values()].filter(({ covers }) => covers.includes(id)).map((rule) => rule.id),
  }));
}

/** Which rows of the source papers are rules here, and why the others are not. */
export function coverageDocument(): LawDocument {
  const rows = catalogue();
  const covered = rows.filter((row) => row.reason === null);
  const seriesOfRule = new Map(
    [...rules.values()].map((rule) => [rule.id, seriesOf(rule).map(({ id }) => id)]),
  );
  const lines = rows.map((row) => {
    const series = new Set(row.rules.flatMap((id) => seriesOfRule.get(id) ?? []));
    return [
      row.id,
      row.text,
      row.reason ?? row.rules.map((id) => `[${id}](${id}.md)`).join('<br>'),
      [...series].join('<br>'),
    ];
  });
  const about = `Hver regel (R) og frist (D) i kildepapirerne om kontanthjælpsreformen: ${covered.length} af ${rows.length} er dækket af en regel; de andre har en grund.`;
  const header = [
    'Nr.',
    'Kildepapirerne siger',
    'Dækket af, eller grunden til at den ikke er',
    'Værdier',
  ];
  const content = [notice, '# Dækning af kildepapirerne', about, table(header, lines)].join('\n\n');
  return { path: 'coverage.md', content: `${content}\n` };
}
