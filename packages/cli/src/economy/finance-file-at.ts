import { type FinanceFile, financeExample2014, readFinanceFile } from '@rettidig/economy';
import { numberValue } from '../arguments.ts';
import { writeNew } from '../benchmark/write-new.ts';
import type { Arguments } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { inputText, orFaults } from './read-input.ts';

/** What commands on numbers of a year take. */
export const financeOptions = {
  example: { value: null, about: 'Skriv eksemplet fra 2014 i filen.' },
  force: { value: null, about: 'Skriv eksemplet, selv om filen findes.' },
  aar: { value: '<år>', about: 'Det år, der regnes. Uden: det seneste i filen.' },
  kommune: { value: '<kode>', about: 'Kommunens kode, som lovens tal slås op med. Uden: 0173.' },
  csv: { value: null, about: 'Svar som CSV med semikolon og decimalkomma, i kroner.' },
} as const;

/** What a command is to compute. */
export interface FinanceAsked extends FinanceFile {
  readonly year: number;
  /** Four digits. */
  readonly municipality: string;
}

/**
 * The numbers of the file and the year asked for; null where the example was written instead.
 * @param see the command that shows it, without the file
 * @throws CommandError with every fault of the file
 */
export function financeAsked(
  given: Arguments,
  terminal: Terminal,
  see: string,
): FinanceAsked | null {
  const [path = ''] = given.operands;
  if (given.has('example')) {
    writeNew(path, `\uFEFF${financeExample2014}`, given.has('force'));
    terminal.out(`Skrevet: ${path}\nSe det med: rettidig ${see} ${path}\n`);
    return null;
  }
  const municipality = (given.value('kommune') ?? '0173').padStart(4, '0');
  if (!/^0[1-9]\d\d$/.test(municipality)) {
    throw new CommandError(exitCode.usage, '--kommune: Skriv en kommunekode, fx 0173.');
  }
  const file = orFaults(path, readFinanceFile(inputText(path)));
  const years = file.inputs.map(({ year }) => year);
  const year = numberValue(given, 'aar', { from: 2000, to: 2100 }) ?? Math.max(...years);
  if (!years.includes(year)) {
    const known = [...new Set(years)].toSorted((a, b) => a - b).join(', ');
    throw new CommandError(
      exitCode.problems,
      known === ''
        ? 'Filen har ingen årstal at regne på.'
        : `Filen har ingen tal for ${year}. Den har: ${known}.`,
    );
  }
  return { ...file, year, municipality };
}
