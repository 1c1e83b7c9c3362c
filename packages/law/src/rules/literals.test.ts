import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const sourceOf = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '');

const isoDate = /\d{4}-\d{2}-\d{2}/;
const versionStart = /\bfrom: day\('\d{4}-\d{2}-\d{2}'\)/g;
/** What a fact is tried with is no law. */
const examples = /\bexamples: \[(?:[^[\]]|\[[^\]]*\])*\]|\b(?:count|money)Fact\([^[]*\[[^\]]*\]/g;
const anyString = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
const anyNumber = /(?<![\w$])\d[\d_]*(?:\.\d+)?\b/g;

/**
 * Amounts, ages and dates stand in values and in the first days of versions, never in a rule body. The steps 0 and 1
 * remain: the day after is `+ 1`.
 */
function literalsIn(source: string): string[] {
  const withoutStarts = source.replaceAll(versionStart, 'from: start').replaceAll(examples, '');
  const strings = withoutStarts.match(anyString) ?? [];
  const numbers = withoutStarts.replaceAll(anyString, "''").match(anyNumber) ?? [];
  return [
    ...strings.filter((text) => isoDate.test(text)),
    ...numbers.filter((number) => number !== '0' && number !== '1'),
  ];
}

test.each(files)('%s holds no number or date of the law', (name) => {
  expect(literalsIn(sourceOf(name))).toEqual([]);
});

test.each([
  ["{ from: day('2014-01-01'), basis }", []],
  ['addDays(addMonths(start, months), -1)', []],
  ["cite(sources.lab2024, '§ 31, stk. 3')", []],
  ["on < day('2025-07-01')", ["'2025-07-01'"]],
  ["fact.countFact('Timer', 'timer', [224, 225])", []],
  ['examples: [[10, 12], [9]],', []],
  ['addWeeks(contactOn, 3)', ['3']],
  ['age >= 30', ['30']],
  ['months * 0.5', ['0.5']],
] as const)('the check itself reads %s', (source, expected) => {
  expect(literalsIn(source)).toEqual(expected);
});
