import { type Day, nearest, parseDay } from '@rettidig/engine';
import { parseArgs } from 'node:util';
import type { Arguments, CommandSpec } from './command.ts';
import { CommandError, exitCode } from './exit-code.ts';

function wrong(message: string): CommandError {
  return new CommandError(exitCode.usage, message);
}

/**
 * Reads what stands after the name of a command.
 * @throws CommandError when it is not what the command takes
 */
export function readArguments(spec: CommandSpec, words: readonly string[]): Arguments {
  const names = Object.keys(spec.options);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(spec.options).map(([name, { value }]) => [
        name,
        { type: value === null ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string | null>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = spec.options[token.name];
    if (option === undefined) {
      const near = nearest(token.name, names);
      const meant = near === null ? '' : ` Mente du --${near}?`;
      throw wrong(`Tilvalget ${token.rawName} kendes ikke.${meant}`);
    }
    if (values.has(token.name)) throw wrong(`Tilvalget --${token.name} står der to gange.`);
    const value = token.value ?? null;
    if (option.value === null && value !== null) {
      throw wrong(`Tilvalget --${token.name} skal stå alene, uden »${value}«.`);
    }
    if (option.value !== null && (value === null || value === '' || value.startsWith('--'))) {
      throw wrong(`Efter --${token.name} mangler ${option.value}.`);
    }
    values.set(token.name, value);
  }
  checkOperands(spec, operands);
  return {
    operands,
    has: (option) => values.has(option),
    value: (option) => values.get(option) ?? null,
  };
}

function checkOperands(spec: CommandSpec, operands: readonly string[]): void {
  const missing = spec.operands[operands.length];
  if (missing !== undefined) throw wrong(`Der mangler ${missing.name}: ${missing.about}`);
  const extra = spec.operands.at(-1)?.many === true ? undefined : operands[spec.operands.length];
  if (extra !== undefined) throw wrong(`»${extra}« hører ikke med.`);
}

/**
 * The value of an option that must be given.
 * @throws CommandError when it is not
 */
export function requiredValue(given: Arguments, spec: CommandSpec, option: string): string {
  const value = given.value(option);
  if (value !== null) return value;
  throw wrong(`Tilvalget --${option} ${spec.options[option]?.value ?? ''} mangler.`);
}

/**
 * A day given as an option; null when it is not given.
 * @throws CommandError when it is no day
 */
export function dayValue(given: Arguments, option: string): Day | null {
  const text = given.value(option);
  if (text === null) return null;
  const day = parseDay(text.trim());
  if (day !== null) return day;
  throw wrong(
    `--${option} ${text}: Det er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.`,
  );
}

/**
 * A whole number given as an option; null when it is not given.
 * @throws CommandError when it is no whole number within the bounds
 */
export function numberValue(
  given: Arguments,
  option: string,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const text = given.value(option);
  if (text === null) return null;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw wrong(`--${option} ${text}: Skriv et helt tal fra ${from} til ${to}.`);
}
