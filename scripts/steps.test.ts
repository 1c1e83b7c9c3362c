import { describe, expect, it } from 'vitest';
import { countTests, root } from './steps.ts';

const passing = { status: 'passed', fullName: 'a sum adds', failureMessages: [] };
const failing = {
  status: 'failed',
  fullName: 'a day is read',
  failureMessages: ['AssertionError: expected 1 to be 2\n    at day.test.ts:7'],
};

const file = (
  status: string,
  message: string,
  ...assertionResults: (typeof passing | typeof failing)[]
) => ({
  name: `${root}packages/a.test.ts`,
  status,
  message,
  assertionResults,
});

const report = (numPassedTests: number, ...testResults: ReturnType<typeof file>[]) =>
  JSON.stringify({ numPassedTests, testResults });

describe('the count of a test run', () => {
  it.each([
    ['all pass', report(2, file('passed', '', passing, passing)), true, 2, []],
    [
      'one fails',
      report(1, file('failed', '', passing, failing)),
      false,
      1,
      ['packages/a.test.ts: a day is read: AssertionError: expected 1 to be 2 at day.test.ts:7'],
    ],
    [
      'a file does not load',
      report(1, file('passed', '', passing), file('failed', 'Cannot find b.ts')),
      false,
      1,
      ['packages/a.test.ts: Cannot find b.ts'],
    ],
    ['the run fails beside its tests', report(1, file('passed', '', passing)), false, 1, ['']],
    ['nothing was reported', undefined, false, 0, ['']],
  ])('when %s', (_, text, succeeded, passed, failures) => {
    expect(countTests(text, succeeded)).toEqual({ passed, failed: failures.length, failures });
  });
});
