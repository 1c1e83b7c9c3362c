import type { Remark, SentFile, SubmissionReading } from '@rettidig/benchmark/input';
import { counted } from '@rettidig/engine';
import type { Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { textTable } from '../text-table.ts';
import { openBenchmarkFiles } from './sent-files.ts';
import { givenYear, yearOption } from './year.ts';

const spec: CommandSpec = {
  name: 'benchmark check',
  summary:
    'Se indberetninger efter: hvad der er galt i hvilken celle, og hvad der skal spørges om.',
  about: [
    'Læser indberetninger (regneark efter skabelonen eller CSV) og viser alle fejl med celle, og hvordan de rettes. Flere kommuner holdes op mod hinanden: tal, der ligger langt fra de andres, bliver til spørgsmål.',
    'Slutter med 1, når der er fejl. Spørgsmål alene er ikke fejl.',
  ],
  operands: [{ name: '<fil…>', about: 'Filer, eller mapper med filer.', many: true }],
  options: {
    aar: { ...yearOption, about: 'Året, der indberettes for. Uden: det, de fleste filer er for.' },
    tidligere: {
      value: '<mappe>',
      about: 'Sidste års indberetninger: store ændringer bliver til spørgsmål.',
    },
  },
  examples: [
    'benchmark check lyngby.xlsx --aar 2026',
    'benchmark check indberetninger --aar 2026 --tidligere indberetninger-2025',
  ],
};

export const checkCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const files = await sentFilesAt(given.operands);
    const before = given.value('tidligere');
    const { readSubmissions } = await import('@rettidig/benchmark/input');
    const earlier =
      before === null
        ? []
        : readSubmissions(await sentFilesAt([before])).flatMap(
            ({ submission }) => submission ?? [],
          );
    const readings = readSubmissions(files, { year: givenYear(given), earlier });
    terminal.out(readings.map((reading) => textOf(reading, terminal.columns)).join('\n'));
    const remarks = readings.flatMap((reading) => reading.remarks);
    const usable = readings.filter(({ submission }) => submission !== null).length;
    terminal.out(
      `\n${counted(readings.length, 'indberetning', 'indberetninger')}: ${usable} uden fejl; ${totals(remarks)}.\n`,
    );
    return usable === readings.length ? exitCode.ok : exitCode.problems;
  },
};

/** The submissions among the files; tables of results are none. */
async function sentFilesAt(paths: readonly string[]): Promise<readonly SentFile[]> {
  const { sent, tableFiles, tableTexts } = await openBenchmarkFiles(paths);
  const [table] = [...tableFiles, ...tableTexts];
  if (table === undefined) return sent;
  throw new CommandError(
    exitCode.problems,
    `${table.name} er en tabel med resultater og ingen indberetning. Tabeller ses efter af: rettidig benchmark report`,
  );
}

const kinds = { fejl: 'Fejl', spoergsmaal: 'Spørgsmål' } as const;

function textOf({ files, municipality, remarks }: SubmissionReading, columns: number): string {
  const title = `${municipality ?? 'Kommunen er ikke nævnt'} (${files.join(', ')}): ${totals(remarks)}`;
  const rows = remarks.map(({ kind, at, text }) => [kinds[kind], at ?? 'Filen', text]);
  const heads = ['Slags', 'Hvor', 'Hvad'].map((name) => ({ title: name, align: 'left' as const }));
  const lines = rows.length === 0 ? [] : textTable(heads, rows, columns - 2);
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function totals(remarks: readonly Remark[]): string {
  const faults = remarks.filter(({ kind }) => kind === 'fejl').length;
  return `${faults} fejl, ${counted(remarks.length - faults, 'spørgsmål', 'spørgsmål')}`;
}
