import { readFileSync, writeFileSync } from 'node:fs';
import { generateLaw } from '../packages/law/generate/generate-law.ts';

/**
 * Writes every generated file of the project; with `--check` writes nothing and fails when one is stale.
 */
const check = process.argv.includes('--check');
let stale = 0;

for (const { path, content } of generateLaw()) {
  let current: string | null = null;
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    // not there yet
  }
  if (current === content) continue;
  if (check) {
    stale += 1;
    console.error(`${path} er ikke frisk. Kør: node scripts/generate.ts`);
  } else {
    writeFileSync(path, content);
    console.log(`${path} skrevet`);
  }
}

process.exitCode = stale > 0 ? 1 : 0;
