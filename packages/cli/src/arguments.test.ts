import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { dayValue, numberValue, readArguments, requiredValue } from './arguments.ts';
import type { CommandSpec } from './command.ts';
import { commandHelp } from './help.ts';

const spec: CommandSpec = {
  name: 'proev',
  summary: 'Prøver.',
  about: ['Prøver noget.'],
  operands: [{ name: '<mappe>', about: 'En mappe.' }],
  options: {
    on: { value: '<dato>', about: 'En dag.' },
    port: { value: '<tal>', about: 'Et tal.' },
    json: { value: null, about: 'I JSON.' },
  },
  examples: ['proev .'],
};

test('options may stand anywhere, with a space or an equals sign', () => {
  const given = readArguments(spec, ['--json', 'her', '--on=2026-11-21', '--port', '80']);
  expect(given.operands).toEqual(['her']);
  expect([given.has('json'), given.has('on')]).toEqual([true, true]);
  expect(dayValue(given, 'on')).toBe(day('2026-11-21'));
  expect(numberValue(given, 'port', { from: 1, to: 100 })).toBe(80);
});

test('what is not given is null', () => {
  const given = readArguments(spec, ['her']);
  expect([given.value('on'), dayValue(given, 'on')]).toEqual([null, null]);
  expect(numberValue(given, 'port', { from: 1, to: 2 })).toBeNull();
});

test('an operand that may stand more than once takes the rest', () => {
  const files: CommandSpec = { ...spec, operands: [{ name: '<fil…>', about: '', many: true }] };
  expect(readArguments(files, ['a', '--json', 'b', 'c']).operands).toEqual(['a', 'b', 'c']);
  expect(() => readArguments(files, [])).toThrow('Der mangler <fil…>');
});

test.each([
  [['her', '--jsn'], 'Tilvalget --jsn kendes ikke. Mente du --json?'],
  [['her', '-x'], 'Tilvalget -x kendes ikke.'],
  [['her', '--json', '--json'], 'Tilvalget --json står der to gange.'],
  [['her', '--json=ja'], 'Tilvalget --json skal stå alene, uden »ja«.'],
  [['her', '--on'], 'Efter --on mangler <dato>.'],
  [['her', '--on='], 'Efter --on mangler <dato>.'],
  [['her', '--on', '--json'], 'Efter --on mangler <dato>.'],
  [[], 'Der mangler <mappe>: En mappe.'],
  [['her', 'der'], '»der« hører ikke med.'],
])('%j: %s', (words, message) => {
  expect(() => readArguments(spec, words)).toThrow(expect.objectContaining({ code: 2, message }));
});

test.each([
  [
    '31.02.2026',
    '--on 31.02.2026: Det er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.',
  ],
  ['i dag', '--on i dag: Det er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.'],
])('no day: %s', (text, message) => {
  expect(() => dayValue(readArguments(spec, ['her', '--on', text]), 'on')).toThrow(message);
});

test.each(['0', '101', '1.5', 'ti', '1e1', '99999999999999999999'])('no port: %s', (text) => {
  const given = readArguments(spec, ['her', '--port', text]);
  expect(() => numberValue(given, 'port', { from: 1, to: 100 })).toThrow(
    `--port ${text}: Skriv et helt tal fra 1 til 100.`,
  );
});

test('what must be given and is not', () => {
  expect(() => requiredValue(readArguments(spec, ['her']), spec, 'on')).toThrow(
    'Tilvalget --on <dato> mangler.',
  );
});

test('the help names everything the command takes', () => {
  expect(commandHelp(spec)).toBe(`Brug: rettidig proev <mappe> [tilvalg]

Prøver noget.

  <mappe>  En mappe.

Tilvalg:
  --on <dato>   En dag.
  --port <tal>  Et tal.
  --json        I JSON.
  --help        Vis denne hjælp.

Eksempler:
  rettidig proev .
`);
});
