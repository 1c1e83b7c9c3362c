import { municipalities } from '@rettidig/benchmark';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { writeNew } from './write-new.ts';
import type { Terminal } from '../terminal.ts';
import type { OwnFigures } from './own-figures.ts';
import { yearOption, yearOrThis } from './year.ts';

const spec: CommandSpec = {
  name: 'benchmark template',
  summary: 'Skriv skabelonen, som en kommune indberetter til benchmarken med.',
  about: [
    'Skriver et regneark med arkene Tid, Personer, Kvalitet og Øvrigt, som kommunen udfylder, og Bevægelser, som kan udelades. Det siger til med det samme, når noget ikke kan passe. Ender filens navn på .csv, bliver det den samme skabelon som CSV.',
    'Filen indeholder hverken navne eller borgere: medarbejdere er numre, og personer er summer.',
  ],
  operands: [{ name: '<fil>', about: 'Filen, der skrives: .xlsx eller .csv.' }],
  options: {
    municipality: { value: '<kommune>', about: 'Kommunens navn eller kode, fx 0173.' },
    'egne-tal': {
      value: null,
      about: 'Fyld personer og kvalitet ud med kommunens egne tal fra databasen.',
    },
    aar: { ...yearOption, about: 'Året, der indberettes for. Uden: i år.' },
    force: { value: null, about: 'Skriv, selv om filen findes.' },
  },
  examples: [
    'benchmark template indberetning.xlsx --aar 2026',
    'benchmark template egen.xlsx --egne-tal --aar 2026',
    'benchmark template lyngby.xlsx --municipality 0173 --aar 2026',
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
    const year = yearOrThis(given);
    const own = given.has('egne-tal') ? await filledFor(given, terminal, year) : null;
    const template = {
      year,
      municipality: own === null ? named(given) : null,
      filled: own?.filled ?? null,
    };
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

/** The municipality's own figures; says which twelve months they are of. */
async function filledFor(given: Arguments, terminal: Terminal, year: number): Promise<OwnFigures> {
  const { withFigures } = await import('../figures/with-figures.ts');
  const { ownFigures } = await import('./own-figures.ts');
  const purpose = 'Skabelon til benchmark (kun tal)';
  const own = await withFigures(given, terminal, {
    purpose,
    work: async (source) => await ownFigures(source, year),
  });
  terminal.err(
    `Personer og kvalitet er ${own.filled.municipality}s egne tal for ${own.period.code}. Tid, antal hos anden aktør og Øvrigt udfyldes i filen.\n`,
  );
  return own;
}

/** The name of the municipality, whether it or its code was given. */
function named(given: Arguments): string | null {
  const said = given.value('municipality');
  if (said === null || !/^\d+$/.test(said)) return said;
  const code = said.padStart(4, '0');
  const found = Object.entries(municipalities).find(([known]) => known === code);
  if (found !== undefined) return found[1];
  throw new CommandError(exitCode.usage, `--municipality ${said}: Ingen kommune har den kode.`);
}
