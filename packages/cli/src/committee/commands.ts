import type { Command } from '../command.ts';
import { archiveCommand } from './archive-command.ts';
import { paperDraftCommand } from './draft-command.ts';
import { guardCommand } from './guard-command.ts';
import { kleCommand } from './kle-command.ts';
import { minutesCommand } from './minutes-command.ts';
import { promisesCommand } from './promises-command.ts';
import { wheelCommand } from './wheel-command.ts';
import { rescanCommand } from './rescan-command.ts';
import { paperVerifyCommand } from './paper-verify-command.ts';

/** Commands about a committee's papers. */
export const committeeCommands: readonly Command[] = [
  minutesCommand,
  archiveCommand,
  guardCommand,
  rescanCommand,
  paperDraftCommand,
  promisesCommand,
  wheelCommand,
  paperVerifyCommand,
  kleCommand,
];
