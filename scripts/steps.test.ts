import { describe, expect, it } from 'vitest';
import { countTests } from './steps.ts';

const report = (numPassedTests: number, numFailedTests: number, ...files: string[][]) =>
  JSON.stringify({
    numPassedTests,
    numFailedTests,
    testResults: files.map(([status, ...results]) => ({
      status,
      assertionResults: results.map((result) => ({ status: result })),
    })),
  });

describe('the count of a test run', () => {
  it.each([
    ['all pass', report(2, 0, ['passed', 'passed', 'passed']), true, 2, 0],
    ['one fails', report(1, 1, ['failed', 'passed', 'failed']), false, 1, 1],
    ['a file does not load', report(1, 0, ['passed', 'passed'], ['failed']), false, 1, 1],
    ['the run fails beside its tests', report(1, 0, ['passed', 'passed']), false, 1, 1],
    ['nothing was reported', undefined, false, 0, 1],
  ])('when %s', (_, text, succeeded, passed, failed) => {
    expect(countTests(text, succeeded)).toEqual({ passed, failed });
  });
});
