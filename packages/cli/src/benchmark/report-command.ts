import type { Choices } from '@rettidig/benchmark';
import type { Report } from '@rettidig/benchmark/report';
import { counted, nearest } from '@rettidig/engine';
import type { Arguments, Command, CommandSpec } from '../command.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-file.ts';
import { givenYear, yearOption } from './year.ts';

/**
 * Choices by the name of their option, which is that of their field in the addresses of the pages; the answer of the
 * report of 2013 stands first.
 */
const choiceOptions = [
  ['grupper', 'groupPersons', ['netto', 'brutto']],
  ['alder', 'agePersons', ['brutto', 'netto']],
  ['ialt', 'totalPersons', ['brutto', 'netto']],
  [
    'ressourceforloeb',
    'resourceCoursePersons',
    ['kontanthjaelp-2-3+sygedagpenge+ledighedsydelse', 'i-forloeb'],
  ],
  ['middel', 'mean', ['simpelt', 'samlet']],
  ['streg', 'dash', ['nul', 'ikke-indberettet']],
] as const satisfies readonly (readonly [string, keyof Choices, readonly string[]])[];

const spec: CommandSpec = {
  name: 'benchmark report',
  summary: 'Skriv benchmarkrapporten som PDF, .docx og .xlsx.',
  about: [
    'Læser kommunernes indberetninger (skabelonen som .xlsx eller CSV) eller tabeller med resultater (CSV, eller tekst med tabeller), regner benchmarken og skriver rapporten: ressourcer, produktivitet, kvalitet, placeringer, kilder, tabeller og figurer.',
    'Er der fejl i en fil, siges de alle med celle og hvordan de rettes, og der skrives ingen rapport. Spørgsmål til tallene står i rapportens bilag.',
  ],
  operands: [{ name: '<fil|mappe>', about: 'Filerne, eller en mappe med dem.', many: true }],
  options: {
    pdf: { value: '<fil>', about: 'Skriv rapporten som PDF (PDF/UA-1).' },
    docx: { value: '<fil>', about: 'Skriv rapporten som tekstdokument.' },
    xlsx: { value: '<fil>', about: 'Skriv rapportens tabeller som regneark.' },
    egen: { value: '<kommune>', about: 'Kommunen, som rapporten er til. Uden: ingen.' },
    anonym: { value: null, about: 'Kald de andre kommuner A, B, C …' },
    aar: { ...yearOption, about: 'Året, tallene gælder. Uden: det, filerne siger.' },
    tidligere: {
      value: '<mappe>',
      about: 'Sidste års filer: hvad der er ændret, og om borgere er flyttet mellem ydelser.',
    },
    navn: { value: '<titel>', about: 'Rapportens titel. Uden: Jobcenterbenchmark og året.' },
    kilde: { value: '<tekst>', about: 'Kilden, som den står under tabeller og figurer.' },
    ...Object.fromEntries(
      choiceOptions.map(([option, , answers]) => [
        option,
        { value: '<valg>', about: `${answers.join(' eller ')}. Uden: ${answers[0]}.` },
      ]),
    ),
  },
  examples: [
    'benchmark report indberetninger --egen Lyngby-Taarbæk --pdf rapport.pdf --xlsx tabeller.xlsx',
    'benchmark report tabeller/benchmark_4_1.csv tabeller/benchmark_bilag_1.csv --aar 2013 --pdf rapport.pdf',
  ],
};

export const reportCommand: Command = {
  spec,
  run: async (given, terminal) => {
    const outputs = (['pdf', 'docx', 'xlsx'] as const).flatMap((kind) => {
      const path = given.value(kind);
      return path === null ? [] : [{ kind, path }];
    });
    if (outputs.length === 0) {
      throw new CommandError(
        exitCode.usage,
        'Sig, hvad der skal skrives: mindst én af --pdf, --docx og --xlsx.',
      );
    }
    const report = await reportOf(given, terminal);
    const papers = await import('@rettidig/documents/report');
    const writers = {
      pdf: async () => papers.reportPdf(report),
      docx: () => papers.reportDocx(report),
      xlsx: () => papers.reportXlsx(report),
    };
    for (const { kind, path } of outputs) {
      terminal.err(`Skriver ${path} …\n`);
      writeWhole(path, await writers[kind]());
    }
    terminal.out(`${outputs.map(({ path }) => path).join('\n')}\n`);
    return exitCode.ok;
  },
};

async function reportOf(given: Arguments, terminal: Terminal): Promise<Report> {
  const year = givenYear(given);
  const choices = await choicesOf(given);
  const { openBenchmarkFiles } = await import('./sent-files.ts');
  const { reportTables } = await import('./report-tables.ts');
  const { checkTables } = await import('@rettidig/benchmark');
  const { benchmarkReport, nothingBeside } = await import('@rettidig/benchmark/report');
  terminal.err('Læser filerne …\n');
  const files = await openBenchmarkFiles(given.operands);
  const read = reportTables(files, { year, choices });
  const before = given.value('tidligere');
  const forYear = year ?? read.year;
  if (forYear === null) {
    throw new CommandError(
      exitCode.usage,
      'Tabellerne siger ikke, hvilket år de er fra. Skriv det med --aar.',
    );
  }
  const names = [...new Set(read.tables.flatMap(({ municipalities }) => municipalities))];
  const own = ownOf(given.value('egen'), names);
  if (read.questions.length > 0) {
    terminal.err(
      `${counted(read.questions.length, 'spørgsmål', 'spørgsmål')} til tallene; de står i rapportens bilag.\n`,
    );
  }
  terminal.err(`Regner på ${counted(names.length, 'kommune', 'kommuner')} …\n`);
  return benchmarkReport({
    ...nothingBeside,
    round: {
      name: given.value('navn') ?? `Jobcenterbenchmark ${forYear}`,
      year: forYear,
      source: given.value('kilde') ?? read.source,
    },
    tables: read.tables,
    choices,
    own,
    anonymous: given.has('anonym'),
    // What is computed here is held against what the choices say.
    findings: checkTables(read.tables, { stated: files.sent.length > 0 }),
    questions: read.questions,
    flows: read.flows,
    before:
      before === null
        ? null
        : reportTables(await openBenchmarkFiles([before]), { year: null, choices }).tables,
  });
}

async function choicesOf(given: Arguments): Promise<Choices> {
  const { choices2013 } = await import('@rettidig/benchmark');
  let choices: Choices = choices2013;
  for (const [option, key, answers] of choiceOptions) {
    const asked = given.value(option);
    if (asked === null) continue;
    if (!answers.some((answer) => answer === asked)) {
      throw new CommandError(
        exitCode.usage,
        `--${option} ${asked}: Der kan vælges ${answers.join(' eller ')}.`,
      );
    }
    choices = { ...choices, [key]: asked };
  }
  return choices;
}

/** The municipality that reads, as the tables have it. */
function ownOf(asked: string | null, names: readonly string[]): string | null {
  if (asked === null || names.includes(asked)) return asked;
  const near = nearest(asked, names);
  const meant = near === null ? '' : ` Mente du »${near}«?`;
  const all = names.toSorted((one, other) => one.localeCompare(other, 'da')).join(', ');
  throw new CommandError(
    exitCode.usage,
    `${asked} er ikke blandt kommunerne i filerne.${meant} Der er: ${all}.`,
  );
}
