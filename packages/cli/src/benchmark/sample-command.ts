import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { numberValue } from '../arguments.ts';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { writeNew } from './write-new.ts';
import { yearOption, yearOrThis } from './year.ts';

const spec: CommandSpec = {
  name: 'benchmark sample',
  summary: 'Skriv indberetninger fra femten opdigtede kommuner.',
  about: [
    'Skriver en indberetning fra hver af femten opdigtede kommuner, så en benchmark kan prøves. Samme frø og år giver altid de samme tal.',
  ],
  operands: [{ name: '<mappe>', about: 'Mappen, filerne skrives i. Den laves, hvis den mangler.' }],
  options: {
    aar: { ...yearOption, about: 'Året, der indberettes for. Uden: i år.' },
    seed: { value: '<tal>', about: 'Frøet. Uden det bruges 1.' },
    csv: { value: null, about: 'Skriv CSV i stedet for regneark.' },
    force: { value: null, about: 'Skriv, selv om filerne findes.' },
  },
  examples: [
    'benchmark sample ./indberetninger --aar 2026',
    'benchmark sample ./csv --csv --seed 7',
  ],
};

export const sampleCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const [folder = ''] = given.operands;
    const year = yearOrThis(given);
    const seed = numberValue(given, 'seed', { from: 0, to: 2 ** 31 - 1 }) ?? 1;
    const { benchmarkFile, madeBenchmark } = await import('@rettidig/synthetic');
    const made = madeBenchmark({ seed, year }).map((each) => ({
      name: each.municipality,
      text: benchmarkFile(each),
    }));
    const files = given.has('csv')
      ? made.map(({ name, text }) => ({ name: `${name}.csv`, content: text }))
      : await asWorkbooks(made, year);
    makeFolder(folder);
    for (const { name, content } of files) {
      writeNew(join(folder, name), content, given.has('force'));
    }
    terminal.out(
      `Skrevet i ${folder}: indberetninger fra ${files.length} opdigtede kommuner for ${year}.\nSe dem efter med: rettidig benchmark check ${folder} --aar ${year}\n`,
    );
    return exitCode.ok;
  },
};

/** The same answers, filled into the template. */
async function asWorkbooks(
  made: readonly { readonly name: string; readonly text: string }[],
  year: number,
): Promise<readonly { readonly name: string; readonly content: Buffer }[]> {
  const { readSubmissions, templateSheets } = await import('@rettidig/benchmark/input');
  const { writeWorkbook } = await import('@rettidig/documents');
  const files = made.map(({ name, text }) => ({
    kind: 'tekst' as const,
    name: `${name}.csv`,
    text,
  }));
  const filled = readSubmissions(files, { year }).flatMap(({ submission }) => submission ?? []);
  return await Promise.all(
    filled.map(async (submission) => ({
      name: `${submission.municipality}.xlsx`,
      content: await writeWorkbook(
        templateSheets({ year, municipality: submission.municipality, filled: submission }),
      ),
    })),
  );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new CommandError(
      exitCode.problems,
      `Mappen ${folder} kan ikke laves: ${code}. Tjek stien.`,
    );
  }
}
