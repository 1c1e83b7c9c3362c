import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export type Count = { readonly passed: number; readonly failed: number };

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

/** Runs every step, also after one has failed, and ends with the line that totals them. */
export function runSteps(steps: readonly Step[]): void {
  const counts = steps.map(({ title, run }) => {
    console.log(`\n── ${title}`);
    const start = performance.now();
    const count = run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    console.log(`   ${title}: ${count.failed === 0 ? 'i orden' : 'FEJL'} (${seconds} s)`);
    return count;
  });
  const total = counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
  }));
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

function succeeds(file: string, args: readonly string[]): Count {
  return execute(file, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/**
 * The counts of a JSON report. A file that could not be loaded counts as one failure, and so does a run that failed
 * without a failing test.
 */
export function countTests(report: string | undefined, succeeded: boolean): Count {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as Report;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((result) => result.status !== 'failed'),
  ).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
}
