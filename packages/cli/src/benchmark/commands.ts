import type { Command } from '../command.ts';
import { checkCommand } from './check-command.ts';
import { reportCommand } from './report-command.ts';
import { sampleCommand } from './sample-command.ts';
import { statementsCommand } from './statements-command.ts';
import { templateCommand } from './template-command.ts';

/** `rettidig benchmark …`: each stands in a file of its own, `<handling>-command.ts`, and is named here. */
export const benchmarkCommands: readonly Command[] = [
  templateCommand,
  checkCommand,
  reportCommand,
  statementsCommand,
  sampleCommand,
];
