import { day, kroner } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../testing/value-of.ts';
import { businessCaseAccount } from './account.ts';
import { type CountedMonth, withCountedMonths } from './counted-months.ts';
import { businessCaseExample2014 } from './example-2014.ts';
import { codeOnLine, entriesOfCase, textOfCase } from './lines.ts';
import { readBusinessCase } from './read.ts';
import { caseWords } from './wording.ts';

const plan = valueOf(readBusinessCase(businessCaseExample2014));

test('a case comes out of its fields as it went in', () => {
  const entries = entriesOfCase(businessCaseExample2014);
  expect(valueOf(readBusinessCase(textOfCase(entries)))).toEqual(plan);
  expect(codeOnLine(entries, 2)).toBe('titel');
  const lines = textOfCase(entries).split('\n');
  const at = lines.findIndex((line) => line.startsWith('ydelse;'));
  expect(codeOnLine(entries, at + 1)).toBe('ydelse');
});

describe('months that are counted', () => {
  const month = (first: string, persons: number): CountedMonth => ({
    month: day(first),
    persons,
    fewerUnder30: 0,
    fewerOver30: 8,
    source: 'jobcentrets optælling',
  });

  test('become averages until the last of them', () => {
    const { plan: counted, faults } = withCountedMonths(plan, [
      month('2014-07-01', 20),
      month('2014-08-01', 30),
      month('2014-09-01', 40),
    ]);
    expect(faults).toEqual([]);
    expect(counted.counted?.until).toBe(day('2014-10-01'));
    const account = valueOf(businessCaseAccount(counted, { pct: 10 }));
    // By hand: 30 persons × 10.500 × 3 months × 20 % = 189.000; promised 41 × 10.500 × 3 × 20 % = 258.300.
    expect(account.followUp?.given.extraRefund).toBe(kroner(189_000));
    expect(account.followUp?.promised.extraRefund).toBe(kroner(258_300));
    expect(caseWords(account).at(-1)).toContain('I de 3 måneder, der er talt');
  });

  test('stop before a gap, which is named', () => {
    const { plan: counted, faults } = withCountedMonths(plan, [
      month('2014-07-01', 20),
      month('2014-09-01', 40),
    ]);
    expect(counted.counted?.until).toBe(day('2014-08-01'));
    expect(faults.map(({ text }) => text)).toEqual([
      'August 2014 er ikke talt. Opfølgningen går kun til måneden før, til den er skrevet.',
    ]);
  });

  test('count for nothing before the case begins or after it ends', () => {
    const { plan: counted, faults } = withCountedMonths(plan, [
      month('2014-06-01', 20),
      month('2017-07-01', 20),
    ]);
    expect(counted.counted).toBeNull();
    expect(faults.map(({ text }) => text)).toEqual([
      'Juni 2014 ligger uden for casen, som løber fra 01.07.2014 til 30.06.2017.',
      'Juli 2017 ligger uden for casen, som løber fra 01.07.2014 til 30.06.2017.',
    ]);
  });
});
