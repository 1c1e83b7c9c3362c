import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a step counted, and a line for each failure: a failing test by its file, its name and the start of why. */
export type Count = {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
};

export type Step = {
  readonly title: string;
  readonly run: () => Count;
};

const bin = (name: string) => join(root, 'node_modules/.bin', name);

export const formatting: Step = {
  title: 'Formatering',
  run: () => succeeds(bin('oxfmt'), ['--check', '.']),
};

export const linting: Step = {
  title: 'Kodekontrol',
  run: () => succeeds(bin('oxlint'), ['--format=default', '--type-aware', '--deny-warnings']),
};

export const types: Step = {
  title: 'Typer',
  run: () => succeeds(bin('tsc'), ['--project', root]),
};

export const generated: Step = {
  title: 'Genererede filer',
  run: () => succeeds(process.execPath, [join(root, 'scripts/generate.ts'), '--check']),
};

export const allTests: Step = { title: 'Test', run: () => vitest() };

export const unitTests: Step = {
  title: 'Enhedstest',
  run: () => vitest('--project', 'unit'),
};

/**
 * Runs every step, also after one has failed, and ends with a line for each failure and the line that totals them: what
 * is read of a long output is its end.
 */
export function runSteps(steps: readonly Step[]): void {
  const counts = steps.map(({ title, run }) => {
    console.log(`\n── ${title}`);
    const start = performance.now();
    const count = run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    console.log(`   ${title}: ${count.failed === 0 ? 'i orden' : 'FEJL'} (${seconds} s)`);
    return { title, ...count };
  });
  console.log('');
  for (const { title, failures } of counts) {
    for (const failure of failures) console.log(`FEJL  ${title}${failure && `: ${failure}`}`);
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const onlyFailed: Count = { passed: 0, failed: 1, failures: [''] };

function succeeds(file: string, args: readonly string[]): Count {
  return execute(file, args) ? { passed: 1, failed: 0, failures: [] } : onlyFailed;
}

function execute(file: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(file, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) console.error(error.message);
  return status === 0;
}

function vitest(...args: readonly string[]): Count {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const report = join(root, `.cache/vitest-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = execute(bin('vitest'), ['run', ...reporters, ...args]);
  try {
    return countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, succeeded);
  } finally {
    rmSync(report, { force: true });
  }
}

type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
};

const longestReason = 300;

const failureLine = (file: string, test: string, reason = ''): string =>
  [
    relative(root, file),
    test,
    stripVTControlCharacters(reason).replace(/\s+/g, ' ').slice(0, longestReason),
  ]
    .filter((part) => part !== '')
    .join(': ');

/**
 * The counts of a JSON report. A file that could not be loaded counts as one failure, and so does a run that failed
 * without a failing test.
 */
export function countTests(report: string | undefined, succeeded: boolean): Count {
  if (report === undefined) return onlyFailed;
  const { numPassedTests, testResults } = JSON.parse(report) as Report;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failing = assertionResults.filter((result) => result.status === 'failed');
    if (failing.length === 0) return status === 'failed' ? [failureLine(name, '', message)] : [];
    return failing.map((test) => failureLine(name, test.fullName, test.failureMessages[0]));
  });
  if (failures.length === 0 && !succeeded) return { ...onlyFailed, passed: numPassedTests };
  return { passed: numPassedTests, failed: failures.length, failures };
}
