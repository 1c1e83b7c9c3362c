import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coverageDocument } from './coverage.ts';
import { draftDocuments } from './draft-documents.ts';
import type { GeneratedFile } from './generate-law.ts';
import { ruleDocuments } from './rule-documents.ts';

const folder = fileURLToPath(new URL('../../../docs/law', import.meta.url));

/** The documents a jurist reads: docs/law, from the rules, values and vignettes as they stand in memory. */
export function generateLawDocuments(): GeneratedFile[] {
  return [...ruleDocuments(), coverageDocument(), ...draftDocuments()].map(({ path, content }) => ({
    path: relative(process.cwd(), `${folder}/${path}`),
    content,
  }));
}
