import type { Command } from '../command.ts';
import { accountsCommand } from './accounts-command.ts';
import { budgetCommand } from './budget-command.ts';
import { budgetTemplateCommand } from './budget-template-command.ts';
import { businessCaseCommand } from './business-case-command.ts';
import { forecastCommand } from './forecast-command.ts';
import { ceilingsCommand } from './ceilings-command.ts';
import { financingCommand } from './financing-command.ts';
import { pricesCommand } from './prices-command.ts';
import { reconcileCommand } from './reconcile-command.ts';
import { reformCommand } from './reform-command.ts';
import { refundCommand } from './refund-command.ts';

/** `rettidig economy …`: each stands in a file of its own, `<handling>-command.ts`, and is named here. */
export const economyCommands: readonly Command[] = [
  reformCommand,
  businessCaseCommand,
  forecastCommand,
  refundCommand,
  budgetCommand,
  budgetTemplateCommand,
  accountsCommand,
  ceilingsCommand,
  financingCommand,
  pricesCommand,
  reconcileCommand,
];
