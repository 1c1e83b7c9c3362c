import { choices2013, compute } from '@rettidig/benchmark';
import { readSubmissions } from '@rettidig/benchmark/input';
import { benchmarkReport, nothingBeside } from '@rettidig/benchmark/report';
import { reportChart } from '@rettidig/documents/chart';
import { reportDocx, reportPdf, reportXlsx } from '@rettidig/documents/report';
import { benchmarkFile, madeBenchmark } from '@rettidig/synthetic';
import { median, publish } from './report.ts';

const rounds = 7;
const year = 2026;

/** What fifteen municipalities send, as text. */
const files = madeBenchmark({ seed: 1, year }).map((made) => ({
  kind: 'tekst' as const,
  name: `${made.municipality}.csv`,
  text: benchmarkFile(made),
}));

/** Seconds of the processor for each stage, which other programs on the machine do not lengthen, and by the clock. */
interface Timed {
  readonly stages: Readonly<Record<string, number>>;
  readonly clock: number;
}

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

async function timedReport(): Promise<Timed> {
  const stages: Record<string, number> = {};
  const begin = performance.now();
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const start = processor();
    const made = await work();
    stages[stage] = processor() - start;
    return made;
  };
  const readings = await timed('reading', () => readSubmissions(files, { year }));
  const submissions = readings.flatMap(({ submission }) => submission ?? []);
  if (submissions.length !== files.length) throw new Error('Not every file could be read.');
  const tables = await timed('computing', () => compute(submissions, choices2013));
  const own = submissions[0]?.municipality ?? null;
  const report = await timed('wording', () =>
    benchmarkReport({
      ...nothingBeside,
      round: { name: 'Jobcenterbenchmark', year, source: 'Opdigtede indberetninger' },
      tables,
      choices: choices2013,
      own,
      questions: readings.flatMap(({ remarks }) => remarks),
    }),
  );
  const charts = report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  await timed('charts', () => charts.map(reportChart));
  await timed('xlsx', () => reportXlsx(report));
  await timed('docx', () => reportDocx(report));
  await timed('pdf', () => reportPdf(report));
  return { stages, clock: (performance.now() - begin) / 1000 };
}

const first = await timedReport();
const later: Timed[] = [];
for (let round = 0; round < rounds; round += 1) later.push(await timedReport());

/** Seconds of a report up to a stage, in the order they are done. */
function until(last: string, { stages }: Timed): number {
  const names = Object.keys(stages);
  return names
    .slice(0, names.indexOf(last) + 1)
    .reduce((sum, stage) => sum + (stages[stage] ?? 0), 0);
}
const upTo = (last: string): readonly [number, number] => [
  median(later.map((timed) => until(last, timed))),
  until(last, first),
];
const [[report, firstReport], [withDocx, firstWithDocx], [withPdf, firstWithPdf]] = [
  upTo('xlsx'),
  upTo('docx'),
  upTo('pdf'),
];
const stageFigures = Object.keys(first.stages).map((stage) => [
  `${stage}Seconds`,
  median(later.map(({ stages }) => stages[stage] ?? 0)),
]);

publish(
  'benchmark-report',
  `fifteen made-up municipalities: their files read, computed, worded, drawn, written as .xlsx, .docx and PDF; seconds of the processor, the first time in a process, then the median of ${rounds}`,
  {
    reportWithTablesAsXlsxSeconds: report,
    withDocxSeconds: withDocx,
    withDocxAndPdfSeconds: withPdf,
    firstReportWithTablesAsXlsxSeconds: firstReport,
    firstWithDocxSeconds: firstWithDocx,
    firstWithDocxAndPdfSeconds: firstWithPdf,
    wholeByTheClockSeconds: median(later.map(({ clock }) => clock)),
    ...Object.fromEntries(stageFigures),
  },
);
