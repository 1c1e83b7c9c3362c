import {
  type Choices,
  compute,
  readTablesCsv,
  readTablesText,
  type ResultTable,
} from '@rettidig/benchmark';
import { readSubmissions, type Remark } from '@rettidig/benchmark/input';
import { type Flow, flowsSent } from '@rettidig/benchmark/vessels';
import { CommandError, exitCode } from '../exit-code.ts';
import type { BenchmarkFiles } from './sent-files.ts';

/** Tables of results, computed or read, with what is asked about them. */
export interface ReportTables {
  readonly tables: readonly ResultTable[];
  /** The year most of the municipalities say; null where tables say none. */
  readonly year: number | null;
  readonly questions: readonly Remark[];
  /** Who went from one benefit to another, as far as it is sent. */
  readonly flows: readonly Flow[];
  /** Danish: where the numbers come from. */
  readonly source: string;
}

/**
 * The tables of a report: computed from what municipalities have sent, or read as they are.
 * @param year the year everything must be of; null: that of most files
 * @throws CommandError with every fault and its place
 */
export function reportTables(
  { sent, tableFiles, tableTexts }: BenchmarkFiles,
  { year, choices }: { readonly year: number | null; readonly choices: Choices },
): ReportTables {
  if (sent.length > 0 && tableFiles.length + tableTexts.length > 0) {
    const [one, other] = [sent[0]?.name ?? '', (tableFiles[0] ?? tableTexts[0])?.name ?? ''];
    throw new CommandError(
      exitCode.problems,
      `${one} er en indberetning, og ${other} er tabeller med resultater. En rapport laves af det ene eller det andet; angiv kun de filer, der skal bruges.`,
    );
  }
  if (sent.length > 0) {
    const readings = readSubmissions(sent, { year });
    const remarks = readings.flatMap((reading) =>
      reading.remarks.map((remark) => ({ remark, files: reading.files })),
    );
    refuse(remarks);
    const submissions = readings.flatMap(({ submission }) =>
      submission === null ? [] : [submission],
    );
    return {
      tables: compute(submissions, choices),
      year: submissions[0]?.year ?? null,
      questions: remarks.map(({ remark }) => remark),
      flows: flowsSent(submissions),
      source: `Kommunernes indberetninger, beregnet i Rettidig`,
    };
  }
  const readings = [
    ...(tableFiles.length === 0 ? [] : [readTablesCsv(tableFiles, { year })]),
    ...tableTexts.map(({ name, text }) => readTablesText(text, { file: name, year })),
  ];
  const questions = readings.flatMap(({ remarks }) => remarks);
  refuse(questions.map((remark) => ({ remark, files: [] })));
  const tables = readings.flatMap((reading) => reading.tables);
  if (tables.length === 0) {
    throw new CommandError(
      exitCode.problems,
      'Der er hverken indberetninger eller tabeller i filerne. Angiv kommunernes filer, eller tabeller med resultater.',
    );
  }
  return { tables, year: null, questions, flows: [], source: 'Tabellerne, som de er indlæst' };
}

function refuse(
  all: readonly { readonly remark: Remark; readonly files: readonly string[] }[],
): void {
  const faults = all.filter(({ remark }) => remark.kind === 'fejl');
  if (faults.length === 0) return;
  const lines = faults.map(({ remark: { municipality, at, text }, files }) =>
    [municipality ?? files.join(', '), at, text]
      .filter((part) => part !== null && part !== '')
      .join(': '),
  );
  throw new CommandError(
    exitCode.problems,
    [...lines, '', 'Der er ikke lavet nogen rapport. Ret fejlene, og prøv igen.'].join('\n'),
  );
}
