import { municipalities } from '@rettidig/benchmark';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { writeNew } from './write-new.ts';
import { yearOption, yearOrThis } from './year.ts';

const spec: CommandSpec = {
  name: 'benchmark template',
  summary: 'Skriv skabelonen, som en kommune indberetter til benchmarken med.',
  about: [
    'Skriver et regneark med arkene Tid, Personer, Kvalitet og Øvrigt, som kommunen udfylder. Det siger til med det samme, når noget ikke kan passe. Ender filens navn på .csv, bliver det den samme skabelon som CSV.',
    'Filen indeholder hverken navne eller borgere: medarbejdere er numre, og personer er summer.',
  ],
  operands: [{ name: '<fil>', about: 'Filen, der skrives: .xlsx eller .csv.' }],
  options: {
    kommune: { value: '<kommune>', about: 'Kommunens navn eller kode, fx 0173.' },
    aar: { ...yearOption, about: 'Året, der indberettes for. Uden: i år.' },
    force: { value: null, about: 'Skriv, selv om filen findes.' },
  },
  examples: [
    'benchmark template indberetning.xlsx --aar 2026',
    'benchmark template lyngby.xlsx --kommune 0173 --aar 2026',
  ],
};

export const templateCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [path = ''] = given.operands;
    if (!/\.(xlsx|csv)$/i.test(path)) {
      throw new CommandError(exitCode.usage, `${path}: Filens navn skal ende på .xlsx eller .csv.`);
    }
    const { submissionCsv, templateSheets } = await import('@rettidig/benchmark/input');
    const template = { year: yearOrThis(given), municipality: named(given), filled: null };
    if (/\.csv$/i.test(path)) writeNew(path, submissionCsv(template), given.has('force'));
    else {
      const { writeWorkbook } = await import('@rettidig/documents');
      writeNew(path, await writeWorkbook(templateSheets(template)), given.has('force'));
    }
    terminal.out(
      `Skrevet: ${path}\nUdfyld den, og se den efter med: rettidig benchmark check ${path}\n`,
    );
    return exitCode.ok;
  },
};

/** The name of the municipality, whether it or its code was given. */
function named(given: Arguments): string | null {
  const said = given.value('kommune');
  if (said === null || !/^\d+$/.test(said)) return said;
  const code = said.padStart(4, '0');
  const found = Object.entries(municipalities).find(([known]) => known === code);
  if (found !== undefined) return found[1];
  throw new CommandError(exitCode.usage, `--kommune ${said}: Ingen kommune har den kode.`);
}
