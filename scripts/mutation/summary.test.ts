import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../repository-files.ts';
import { scoreOf, summary } from './summary.ts';

const mutant = (
  path: string,
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored',
): { fileName: string; status: typeof status } => ({
  fileName: join(root, 'packages/law/src/rules', path),
  status,
});
const mutants = [
  mutant('offers/a.ts', 'Killed'),
  mutant('offers/a.ts', 'Timeout'),
  mutant('offers/a.ts', 'Survived'),
  mutant('offers/b.ts', 'NoCoverage'),
  mutant('support/c.ts', 'Killed'),
  mutant('support/d.ts', 'Ignored'),
];

test('a change that no test reaches counts against the score, one that was not tried does not', () => {
  expect(scoreOf(mutants)).toEqual({ killed: 3, survived: 2, percent: 60 });
  expect(scoreOf(mutants.slice(0, 3)).percent).toBe(66.6);
});

test('the summary is by subject and by file', () => {
  const conditions = {
    measuredAt: '2026-11-21T12:00',
    commit: 'abc1234',
    processor: 'one',
    cores: 2,
    memoryGiB: 8,
    node: 'v26.10.0',
  };
  expect(summary(mutants, conditions)).toMatchObject({
    killed: 3,
    survived: 2,
    subjects: {
      offers: {
        percent: 50,
        files: { 'a.ts': { killed: 2, survived: 1, percent: 66.6 }, 'b.ts': { percent: 0 } },
      },
      support: { percent: 100, files: { 'c.ts': { killed: 1 } } },
    },
    conditions: { commit: 'abc1234' },
  });
});
