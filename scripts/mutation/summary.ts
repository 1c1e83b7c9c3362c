import { basename, dirname, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import type { Conditions } from '../../benchmarks/report.ts';
import { root } from '../repository-files.ts';

export interface Score {
  readonly killed: number;
  readonly survived: number;
  readonly percent: number;
}

type Tried = Pick<MutantResult, 'fileName' | 'status'>;

const isKilled = ({ status }: Tried): boolean => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }: Tried): boolean => status === 'Survived' || status === 'NoCoverage';
const pathOf = ({ fileName }: Tried): string => relative(root, fileName);

/** How many of the changes that were tried a test noticed; rounded down to tenths of a percent. */
export function scoreOf(mutants: readonly Tried[]): Score {
  const killed = mutants.filter(isKilled).length;
  const survived = mutants.filter(isAlive).length;
  const tried = killed + survived;
  return {
    killed,
    survived,
    percent: tried === 0 ? 100 : Math.floor((1000 * killed) / tried) / 10,
  };
}

/** The figures that are committed: in all, by subject and by file. */
export function summary(mutants: readonly Tried[], conditions: Conditions): object {
  const tried = mutants.filter((one) => isKilled(one) || isAlive(one));
  const files = Map.groupBy(tried, pathOf);
  const subjects = Map.groupBy(files.keys(), (path) => basename(dirname(path)));
  return {
    name: 'mutation',
    method:
      'StrykerJS 10.1.1 over packages/law/src/rules; each change is tried against the vignettes and the tests of the subjects. Left out: texts, which the approved documents in docs/law hold, and what runs once as a rule is loaded (ids, facts asked for, days of versions)',
    ...scoreOf(tried),
    subjects: Object.fromEntries(
      [...subjects].map(([subject, paths]) => [
        subject,
        {
          ...scoreOf(paths.flatMap((path) => files.get(path) ?? [])),
          files: Object.fromEntries(
            paths.map((path) => [basename(path), scoreOf(files.get(path) ?? [])]),
          ),
        },
      ]),
    ),
    conditions,
  };
}

/**
 * The changes nobody noticed: where, what stands there, and what took its place.
 * @param read a file of the repository by its path
 */
export function survivors(
  mutants: readonly MutantResult[],
  read: (path: string) => string,
): string[] {
  return mutants.filter(isAlive).map((mutant) => {
    const { location, mutatorName, replacement } = mutant;
    const path = pathOf(mutant);
    const line = location.start.line;
    const text = read(path).split('\n')[line - 1]?.trim() ?? '';
    return `${path}:${line}  ${text}  →  ${replacement.replaceAll(/\s+/g, ' ')} (${mutatorName})`;
  });
}
