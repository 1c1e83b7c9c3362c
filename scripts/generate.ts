import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type GeneratedFile,
  generateLaw,
  LawFileError,
} from '../packages/law/generate/generate-law.ts';

/**
 * Writes every generated file of the project; with `--check` writes nothing and fails when one is stale; with `--values`
 * looks at the values of the law only.
 */
const check = process.argv.includes('--check');
let stale = 0;

function bring(files: readonly GeneratedFile[]): void {
  for (const { path, content } of files) {
    if (content === currentOf(path)) continue;
    if (check) {
      stale += 1;
      console.error(`${path} er ikke frisk. Kør: node scripts/generate.ts`);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      console.log(`${path} skrevet`);
    }
  }
}

function currentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // not there yet
  }
}

try {
  bring(generateLaw());
  if (!process.argv.includes('--values')) {
    // The documents are written from the values as a program reads them, so the values come first.
    const { generateLawDocuments } = await import('../packages/law/generate/law-documents.ts');
    bring(generateLawDocuments());
    // The loops of the figures stand before what is counted in them.
    const { loopsCode } = await import('../packages/figures/generate/loops-code.ts');
    bring([{ path: 'packages/figures/src/loops/generated/code.ts', content: await loopsCode() }]);
    const { figuresDocument } = await import('../packages/figures/generate/figures-document.ts');
    bring([{ path: 'docs/figures.md', content: figuresDocument() }]);
  }
  process.exitCode = stale > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof LawFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
