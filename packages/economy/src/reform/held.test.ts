import { expect, test } from 'vitest';
import { valueOf } from '../testing/value-of.ts';
import { consequences } from './consequences.ts';
import { reformExample2014 } from './example-2014.ts';
import { heldSums, heldTables2014 } from './held.ts';
import {
  lineKey,
  lineNumber,
  lineOfRow,
  linesOfReform,
  textOfReform,
  withLine,
  withoutLine,
} from './lines.ts';
import { readReform } from './read.ts';
import { reformWords } from './wording.ts';

const reform = valueOf(readReform(reformExample2014));
const account = valueOf(consequences(reform));
const verdicts = (held: readonly { readonly verdict: string }[]) => [
  held.length,
  held.filter(({ verdict }) => verdict === 'eksakt').length,
  held.filter(({ verdict }) => verdict === 'afrunding').length,
];

test('the eight tables of 2014 hold 45 of their 56 sums to the digit, 11 by rounding (audit A14)', () => {
  const held = heldTables2014(reform) ?? [];
  expect(verdicts(held)).toEqual([56, 45, 11]);
  expect(Math.max(...held.map(({ difference }) => Math.abs(difference)))).toBe(200_000);
});

test('an account that lacks a row of the tables is not held as them', () => {
  const text = reformExample2014.replace(/^hensat;.*\n/m, '');
  expect(heldTables2014(valueOf(readReform(text)))).toBeNull();
});

test('every printed sum of an account is held, and is off by what the account calls rounding', () => {
  const held = heldSums(reform, account);
  // 13 printed sums in four years; the same 11 are off, for the two other identities of the tables are copies.
  expect(verdicts(held)).toEqual([52, 41, 11]);
  for (const { printed, computed, difference } of held) {
    expect(computed - printed).toBe(difference);
  }
});

test('a file comes out of its lines as it went in', () => {
  const lines = linesOfReform(reformExample2014);
  expect(textOfReform(lines)).toBe(reformExample2014);
  expect(valueOf(readReform(textOfReform(lines)))).toEqual(reform);
});

test('lines are found by their key and number, changed, added after their part, and taken out', () => {
  const lines = linesOfReform(reformExample2014);
  const place = lines.lines.findIndex((line) => lineKey(line) === 'ydelsesdel/Boligstøtte');
  expect(reformExample2014.split('\n')[lineNumber(lines, place) - 1]).toContain('Boligstøtte');
  const row = reform.rows.find(({ name }) => name === 'Boligstøtte');
  if (row === undefined) throw new Error('no row');
  const same = withLine(lines, lineOfRow(row), 'ydelsesdel/Boligstøtte');
  expect(same.lines[place]?.figures).toEqual(['148.000', '190.000', '190.000', '190.000']);
  expect(valueOf(readReform(textOfReform(same)))).toEqual(reform);
  const more = withLine(lines, { ...lineOfRow(row), name: 'Ny' }, null);
  expect(more.lines.findIndex(({ name }) => name === 'Ny')).toBe(10);
  expect(withoutLine(more, 'ydelsesdel/Ny')).toEqual(lines);
});

test('the words say the paper’s numbers: 2.417, 5.288 and 4.637', () => {
  const words = reformWords(account);
  expect(words[0]).toContain(
    'I 2014 falder kommunens egne udgifter med 4.667 t.kr. I statens regnskab falder de med 7.084 t.kr.',
  );
  expect(words[0]).toContain('Forskellen er 2.417 t.kr., som kommunen selv skal finde.');
  expect(words[1]).toContain('5.288 t.kr. i 2014');
  expect(words[2]).toContain('4.637 t.kr. i 2014');
});
