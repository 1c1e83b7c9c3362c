import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { format, type FormatOptions } from 'oxfmt';
import { conditions } from '../../benchmarks/report.ts';
import { read, root } from '../repository-files.ts';
import { scoreOf, summary, survivors } from './summary.ts';

/**
 * `npm run mutation`: changes the rules of the law one by one and looks whether a vignette or a test notices. All of them:
 * writes benchmarks/results/mutation.json. `npm run mutation -- sanctions`: one subject, and names what survived;
 * with `--whole` also what runs once as a rule is loaded, at some seconds a change.
 */
const leastPercent = 85;
const {
  positionals: [subject],
  values: { whole },
} = parseArgs({ allowPositionals: true, options: { whole: { type: 'boolean', default: false } } });
const folder = `packages/law/src/rules/${subject ?? '**'}`;

const stryker = new Stryker({
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/in-process-runner.ts'],
  mutate: [`${folder}/*.ts`, `!${folder}/*.test.ts`],
  // Texts are held by the approved documents in docs/law, where a change is read by a person.
  mutator: { plugins: null, excludedMutations: ['StringLiteral'] },
  // What runs once as a rule is loaded needs a new process for each change.
  ignoreStatic: !whole,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000,
  ignorePatterns: [
    '**',
    '!package.json',
    ...['engine', 'law'].map((name) => `!packages/${name}/**`),
    ...['law', 'interpretations', 'examples'].map((name) => `!docs/${name}/**`),
  ],
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, reportMutants: false, reportTests: false },
});
const mutants = await stryker.runMutationTest();

const score = scoreOf(mutants);
if (subject === undefined && !whole) {
  const path = join(root, 'benchmarks/results/mutation.json');
  const options = JSON.parse(read('.oxfmtrc.json')) as FormatOptions;
  const { code } = await format(path, JSON.stringify(summary(mutants, conditions())), options);
  writeFileSync(path, code);
} else {
  for (const line of survivors(mutants, read)) console.log(line);
}
console.log(`${score.percent} percent of ${score.killed + score.survived} changes were noticed`);
process.exitCode = score.percent < leastPercent ? 1 : 0;
