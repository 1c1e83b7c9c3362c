import { type Explanation, type ValueRead, day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { textsIn } from '../texts/index.ts';
import { doubtsOf, readUntil } from './certainty.ts';

const basis = { at: '§ 31', title: 'Lov', url: null } as ValueRead['basis'];
const value = (is: Partial<ValueRead>): ValueRead => ({
  series: 'test/antal',
  label: 'Antal',
  key: null,
  value: '4',
  unit: '',
  validFrom: day('2026-07-01'),
  basis,
  checkedUntil: day('2026-11-01'),
  unchecked: false,
  partial: false,
  note: null,
  draft: false,
  ...is,
});
const explanation = (
  values: readonly ValueRead[],
  parts: readonly Explanation[] = [],
): Explanation => ({
  rule: 'test/regel',
  title: 'Regel',
  question: 'Hvad?',
  outcome: 'afgjort',
  result: '4',
  letter: null,
  draft: null,
  lawDay: day('2026-11-18'),
  versionFrom: null,
  nextChange: null,
  basis: [],
  facts: [],
  values,
  steps: [],
  considerations: [],
  changes: [],
  missing: [],
  readings: [],
  parts,
});
const notChecked = 'Bygger på et tal, der ikke er kontrolleret for denne dag.';
const inPart = 'Bygger på et tal, som kun er delvist læst.';

describe('how certain an answer is', () => {
  test.for([
    ['all checked', explanation([value({})]), []],
    ['not checked', explanation([value({}), value({ unchecked: true })]), [notChecked]],
    ['read in part', explanation([value({ partial: true })]), [inPart]],
    ['both', explanation([value({ partial: true, unchecked: true })]), [notChecked, inPart]],
    [
      'in a rule it rests on',
      explanation([], [explanation([value({ unchecked: true })])]),
      [notChecked],
    ],
  ] as const)('%s', ([, answer, expected]) => {
    expect(doubtsOf(answer, textsIn('da'))).toEqual(expected);
  });

  test('the newest day that a value was checked on', () => {
    const older = value({ checkedUntil: day('2014-12-31') });
    expect(readUntil(explanation([older], [explanation([value({})])]))).toBe(day('2026-11-01'));
    expect(readUntil(explanation([]))).toBeNull();
  });
});
