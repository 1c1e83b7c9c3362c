import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from './compare.ts';

test('the lines that are the same stay, and the others are taken out and put in', () => {
  const lines = compareText('en\nto\ntre\nfire', 'en\n2\ntre\nfire\nfem');
  expect(lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'ens en',
    'fjernet to',
    'tilfoejet 2',
    'ens tre',
    'ens fire',
    'tilfoejet fem',
  ]);
});

test('what stays and what was taken out is the one text, what stays and what was put in the other', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = compareText(before, after);
      const without = (kind: string) =>
        lines.flatMap((line) => (line.kind === kind ? [] : [line.text])).join('\n');
      expect([without('tilfoejet'), without('fjernet')]).toEqual([before, after]);
      // The longest run of lines in common is no shorter than the trivial one: equal texts have no changes.
      expect(before !== after || lines.every(({ kind }) => kind === 'ens')).toBe(true);
    }),
  );
});
