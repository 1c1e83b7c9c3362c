import { z } from 'zod';
import { rules } from '../src/index.ts';
import { read, yamlFiles } from './generate-law.ts';
import { notice, table } from './markdown.ts';
import { type LawDocument, seriesOf } from './rule-documents.ts';

const rowSchema = z.strictObject({
  id: z.string().regex(/^[DRVF]-\d{3}$/),
  tekst: z.string(),
  grund: z.string().optional(),
});

/** One rule, deadline, value or formula of the source papers. */
export interface CatalogueRow {
  readonly id: string;
  readonly text: string;
  /** Why no rule covers it; null where one does. */
  readonly reason: string | null;
  readonly rules: readonly string[];
}

/** The rows of the source papers with the rules that cover them. Throws where a file has another form. */
export function catalogue(): CatalogueRow[] {
  const rows = yamlFiles('catalogue').flatMap((path) => read(path, z.array(rowSchema)));
  return rows.map(({ id, tekst, grund }) => ({
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
  const kinds = Object.entries(kindsInWords).map(([letter, name]) => {
    const ofKind = rows.filter(({ id }) => id.startsWith(letter));
    const done = ofKind.filter((row) => row.reason === null);
    return [name, String(ofKind.length), String(done.length), percent(done.length, ofKind.length)];
  });
  const about = `Hver regel, frist, værdi og formel i kildepapirernes afsnit 1-17 og 28: ${covered.length} af ${rows.length} er dækket af en regel; de andre har en grund.`;
  const summary = table(['Slags', 'I kilderne', 'Dækket', 'Andel'], kinds);
  const header = [
    'Nr.',
    'Kildepapirerne siger',
    'Dækket af, eller grunden til at den ikke er',
    'Værdier',
  ];
  const content = [
    notice,
    '# Dækning af kildepapirerne',
    about,
    summary,
    table(header, lines),
  ].join('\n\n');
  return { path: 'coverage.md', content: `${content}\n` };
}

const kindsInWords: Readonly<Record<string, string>> = {
  R: 'Regler (R)',
  D: 'Frister (D)',
  V: 'Satser og værdier (V)',
  F: 'Formler (F)',
};

const percent = (part: number, whole: number): string => `${Math.floor((100 * part) / whole)} pct.`;
