import type { Command } from '../command.ts';
import { reportCommand } from './report-command.ts';
import { statementsCommand } from './statements-command.ts';

/** `rettidig benchmark …`: each stands in a file of its own, `<handling>-command.ts`, and is named here. */
export const benchmarkCommands: readonly Command[] = [reportCommand, statementsCommand];
