import type { Command, CommandSpec } from './command.ts';
import { wrapped } from './text-table.ts';

/** The help of the program: what it is and which commands it has. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ spec }) => [spec.name, spec.summary] as const);
  return [
    'Rettidig: hvad der skal ske for hvilken borger, hvornår, og hvorfor.',
    '',
    'Brug: rettidig <kommando> [tilvalg]',
    '',
    'Kommandoer:',
    ...twoColumns(rows),
    '',
    'Hjælp til en kommando: rettidig <kommando> --help',
    '',
    'Slutkode: 0 alt er i orden, 1 fejl i det, der læses, 2 kommandoen er skrevet forkert.',
    '',
  ].join('\n');
}

/** The help of commands whose names begin with the same word. */
export function groupHelp(name: string, commands: readonly Command[]): string {
  const rows = commands.map(({ spec }) => [spec.name, spec.summary] as const);
  return [
    `Brug: rettidig ${name} <handling> [tilvalg]`,
    '',
    ...twoColumns(rows),
    '',
    `Hjælp til en af dem: rettidig ${rows[0]?.[0] ?? name} --help`,
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(spec: CommandSpec): string {
  const { name, about, operands, options, examples } = spec;
  const words = operands.map((operand) => operand.name);
  const optionRows = Object.entries(options).map(
    ([option, { value, about: text }]) =>
      [value === null ? `--${option}` : `--${option} ${value}`, text] as const,
  );
  return [
    ['Brug: rettidig', name, ...words, '[tilvalg]'].join(' '),
    '',
    ...about.flatMap((line) => wrapped(line, '', helpWidth)),
    '',
    ...(operands.length === 0
      ? []
      : [...twoColumns(operands.map((operand) => [operand.name, operand.about] as const)), '']),
    'Tilvalg:',
    ...twoColumns([...optionRows, ['--help', 'Vis denne hjælp.']]),
    '',
    'Eksempler:',
    ...examples.map((example) => `  rettidig ${example}`),
    '',
  ].join('\n');
}

const helpWidth = 96;

function twoColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  const indent = ' '.repeat(width + 4);
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrapped(right, indent, helpWidth);
    return [`  ${left.padEnd(width)}  ${first.trimStart()}`, ...rest];
  });
}
