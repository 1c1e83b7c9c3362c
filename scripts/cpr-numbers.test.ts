import { readCpr } from '@rettidig/casework';
import { day } from '@rettidig/engine';
import { describe, expect, it } from 'vitest';
import { files, read } from './repository-files.ts';

const notText = /\.(woff2?|png|ico|jpe?g|gz|br|pdf)$|(^|\/)package-lock\.json$/;
const tenDigits = /(?<![\w.])\d{6}-?\d{4}(?![\w.]\d|\w)/g;

// Nobody born before 1900 lives, and nobody born after 2026 exists yet.
const [oldest, unborn] = [day('1900-01-01'), day('2027-01-01')];

function couldBeSomebody(text: string): boolean {
  const reading = readCpr(text);
  if (reading.outcome !== 'cpr' || reading.cpr.replacement) return false;
  const { birthDate } = reading.cpr;
  return birthDate >= oldest && birthDate < unborn;
}

const found = (text: string): readonly string[] =>
  [...text.matchAll(tenDigits)].map(([number]) => number).filter(couldBeSomebody);

describe('the numbers in the repository', () => {
  it('are no CPR numbers that a living person could have', () => {
    const places = files
      .filter((path) => !notText.test(path))
      .filter((path) => found(read(path)).length > 0);
    expect(places).toEqual([]);
  });

  // Put together here, so that this file does not hold what it looks for.
  it.each([
    ['with a hyphen', ['1105', '90-1234'].join('')],
    ['without', `cpr: '${['1105', '901234'].join('')}'`],
    ['born after 2000', ['0102', '054000'].join('')],
  ])('would be found: %s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    ['day + 60', '7105901234'],
    ['born in 2036', '110536-4000'],
    ['no month', '1113901234'],
    ['a part of a longer number', '11059012345'],
  ])('would be left alone: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
