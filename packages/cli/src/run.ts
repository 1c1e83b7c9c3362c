import { nearest } from '@rettidig/engine';
import { readArguments } from './arguments.ts';
import { benchmarkCommands } from './benchmark/commands.ts';
import { committeeCommands } from './committee/commands.ts';
import type { Command } from './command.ts';
import { convertCommand } from './convert/command.ts';
import { deadlinesCommand } from './deadlines/command.ts';
import { dutiesCommand } from './duties/command.ts';
import { economyCommands } from './economy/commands.ts';
import { accountOf } from './error-account.ts';
import { CommandError, type ExitCode, exitCode } from './exit-code.ts';
import { commandHelp, groupHelp, programHelp } from './help.ts';
import { externalDueCommand } from './external/due-command.ts';
import { externalFetchCommand } from './external/fetch-command.ts';
import { externalImportCommand } from './external/import-command.ts';
import { externalListCommand } from './external/list-command.ts';
import { figureFreezeCommand } from './figures/freeze-command.ts';
import { figureListCommand } from './figures/list-command.ts';
import { figureShowCommand } from './figures/show-command.ts';
import { figureSnapshotsCommand } from './figures/snapshots-command.ts';
import { figureVerifyCommand } from './figures/verify-command.ts';
import { importCommand } from './import/command.ts';
import { replayCommand } from './replay/command.ts';
import { serveCommand } from './serve/command.ts';
import { synthesiseCommand } from './synthesise/command.ts';
import type { Terminal } from './terminal.ts';

const commands: readonly Command[] = [
  serveCommand,
  importCommand,
  dutiesCommand,
  replayCommand,
  convertCommand,
  deadlinesCommand,
  synthesiseCommand,
  figureListCommand,
  figureShowCommand,
  figureFreezeCommand,
  figureVerifyCommand,
  figureSnapshotsCommand,
  externalListCommand,
  externalDueCommand,
  externalFetchCommand,
  externalImportCommand,
  ...benchmarkCommands,
  ...committeeCommands,
  ...economyCommands,
];

/** Runs one command line (without the program's own name). Never throws; says in Danish what went wrong. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || ['--help', '-h', 'help', 'hjælp'].includes(name)) {
    const write = name === undefined ? terminal.err : terminal.out;
    write(programHelp(commands));
    return name === undefined ? exitCode.usage : exitCode.ok;
  }
  const found = commandIn(words);
  if (found === null) {
    const group = commands.filter(({ spec }) => spec.name.startsWith(`${name} `));
    if (group.length > 0) {
      const asked = rest.some((word) => ['--help', '-h'].includes(word));
      const [action] = rest;
      if (action !== undefined && !asked) terminal.err(notKnown(`${name} ${action}`, group));
      (asked ? terminal.out : terminal.err)(groupHelp(name, group));
      return asked ? exitCode.ok : exitCode.usage;
    }
    terminal.err(`${notKnown(name, commands)}Se kommandoerne: rettidig --help\n`);
    return exitCode.usage;
  }
  const { command, given } = found;
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(commandHelp(command.spec));
    return exitCode.ok;
  }
  try {
    return await command.run(readArguments(command.spec, given), terminal);
  } catch (error) {
    return await fail(error, command.spec.name, terminal);
  }
}

/** That there is no such command, and the one among some that may be meant. */
function notKnown(name: string, among: readonly Command[]): string {
  const near = nearest(
    name,
    among.map(({ spec }) => spec.name),
  );
  return `Kommandoen »${name}« kendes ikke.${near === null ? '' : ` Mente du »${near}«?`}\n`;
}

/** The command that the first word or words name, and the words after its name; null when there is none. */
function commandIn(
  words: readonly string[],
): { readonly command: Command; readonly given: readonly string[] } | null {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = commands.find(({ spec }) => spec.name === name);
    if (command !== undefined) return { command, given: words.slice(length) };
  }
  return null;
}

async function fail(error: unknown, command: string, terminal: Terminal): Promise<ExitCode> {
  if (error instanceof CommandError) {
    terminal.err(`${error.message}\n`);
    if (error.code === exitCode.usage) terminal.err(`Se hjælpen: rettidig ${command} --help\n`);
    return error.code;
  }
  const { StoreError } = await import('@rettidig/store');
  if (error instanceof StoreError) {
    terminal.err(`${error.message}\n`);
    return exitCode.problems;
  }
  const { error: name, code, frames } = accountOf(error);
  const named = code === undefined ? name : `${name} ${code}`;
  terminal.err(`Der skete en fejl, som Rettidig ikke kender (${named}).\n`);
  if (terminal.env['RETTIDIG_DEBUG'] === undefined) {
    terminal.err('Kør igen med RETTIDIG_DEBUG=1 for at se, hvor i programmet den opstod.\n');
  } else {
    terminal.err(frames.map((frame) => `  ${frame}\n`).join(''));
  }
  return exitCode.problems;
}
