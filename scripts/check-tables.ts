import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day } from '@rettidig/engine';
import { values } from '@rettidig/law';
import { calibrationDifferences } from '@rettidig/synthetic';
import { parse } from 'csv-parse/sync';
import { rateDifferences } from './check-tables/benefits.ts';
import { benchmarkTableReport } from './check-tables/benchmark-tables.ts';
import { benchmarkWordingReport } from './check-tables/benchmark-wording.ts';
import { interviewAgreementDifferences, riskGroupDifferences } from './check-tables/contact.ts';
import { accountDifferences, caseDifferences, identityReport } from './check-tables/economy.ts';
import {
  businessCaseDifferences,
  ceilingDifferences,
  consequenceDifferences,
} from './check-tables/finance.ts';
import { frameDifferences } from './check-tables/frame.ts';
import { guardReport } from './check-tables/guard.ts';
import { minutesDifferences, signatureDifferences } from './check-tables/minutes.ts';
import { planDifferences } from './check-tables/process-plan.ts';
import { chartDifferences } from './check-tables/offers.ts';
import { refundDifferences } from './check-tables/refund.ts';
import { sanctionDifferences } from './check-tables/sanctions.ts';
import { agreementDifferences, extensionDifferences } from './check-tables/sickness.ts';
import { storedMinutesDifferences } from './check-tables/stored-minutes.ts';
import { statementReport } from './check-tables/statements.ts';

/**
 * Holds the data of the project against the tables of the source papers, which are not part of the repository:
 * `node scripts/check-tables.ts [folder]`. Without a folder they are looked for beside the checkout; where they are not,
 * nothing is checked, and it says so. Ends with `N passed, N failed`.
 */
const [given] = process.argv.slice(2);
const tables = given ?? fileURLToPath(new URL('../../shared/tables', import.meta.url));

const textOf = (name: string): string => readFileSync(join(tables, name), 'utf8');

function table(name: string): Record<string, string>[] {
  return parse(textOf(name), { columns: true });
}

const reformDay = day('2014-01-01');

type NumberSeries = (typeof values)['samtalerFoersteFristUger' | 'tilbudFoersteFristMaaneder'];

/** Rows of the table of deadlines, by their line in the paper: the series and keys that hold them. */
const deadlines: readonly (readonly [
  line: string,
  series: NumberSeries,
  keys: readonly (string | null)[],
])[] = [
  [
    '2067',
    values.samtalerFoersteFristUger,
    ['uddannelsesparat', 'aktivitetsparat-ung', 'ung-ikke-visiteret'],
  ],
  ['2062', values.samtalerAntal, ['uddannelsesparat', 'aktivitetsparat-ung', 'ung-ikke-visiteret']],
  ['2209', values.samtalerBarselSidsteMaaneder, ['uddannelsesparat', 'aktivitetsparat-ung']],
  ['2540', values.samtalerBarselSidsteMaaneder, ['jobparat', 'aktivitetsparat']],
  ['2062', values.visitationFristMaaneder, ['uddannelsesparat', 'ung-ikke-visiteret']],
  ['2069', values.testFristMaaneder, ['uddannelsesparat', 'aktivitetsparat-ung']],
  ['2125', values.testUndervisningFristMaaneder, ['uddannelsesparat']],
  ['2085', values.tilbudFoersteFristMaaneder, ['aabenlyst-uddannelsesparat']],
  ['2121', values.tilbudFoersteFristMaaneder, ['uddannelsesparat']],
  ['2157', values.tilbudFoersteFristMaaneder, ['aktivitetsparat-ung']],
  ['2131', values.tilbudPauseUger, ['uddannelsesparat']],
  ['2161', values.tilbudPauseUger, ['aktivitetsparat-ung']],
  ['2195', values.samtalerLoebendePeriodeMaaneder, ['aktivitetsparat-ung']],
  ['2105', values.tilbudNytteindsatsUger, [null]],
  ['2347', values.samtalerFoersteFristUger, ['jobparat', 'aktivitetsparat']],
  ['2361', values.cvFristUger, ['jobparat', 'aktivitetsparat']],
  ['2375', values.tilbudFoersteFristMaaneder, ['jobparat']],
  ['2401', values.samtalerLoebendeAntal, ['jobparat']],
  ['2492', values.samtalerLoebendeAntal, ['aktivitetsparat']],
  ['2432', values.tilbudFoersteFristMaaneder, ['aktivitetsparat']],
  ['2476', values.mentorPeriodeMaaneder, [null]],
  ['2534', values.tilbudLoentilskudMaaneder, ['dagpenge/offentlig', 'jobparat/offentlig']],
  ['2472', values.mentorHyppighedUger, ['aktivitetsparat']],
  ['1921', values.stoetteUdskrivningMaaneder, [null]],
];

function deadlineDifferences(): string[] {
  const rows = table('frister_kontanthjaelpsreform.csv');
  return deadlines.flatMap(([line, series, keys]) => {
    const limits = rows.filter((row) => row['src_line'] === line).map((row) => row['limit']);
    return keys.flatMap((key) => {
      const found = series.rowOn(key, reformDay)?.value;
      return limits.includes(String(found))
        ? []
        : [`linje ${line}: ${series.id} for ${key} er ${found}, kilden siger ${limits.join(', ')}`];
    });
  });
}

/** Prints what a check found before it says whether that holds. */
function printed({
  lines,
  differences,
}: {
  readonly lines: readonly string[];
  readonly differences: readonly string[];
}): readonly string[] {
  for (const line of lines) console.log(line);
  return differences;
}

const checks: readonly (readonly [
  title: string,
  differences: () => readonly string[] | Promise<readonly string[]>,
])[] = [
  ['Kalibreringen er tabellernes', () => calibrationDifferences(textOf)],
  ['Skemaet over tilbud er pjecernes', () => chartDifferences(table)],
  ['Fristerne er pjecernes', deadlineDifferences],
  ['Sanktionerne er pjecernes', () => sanctionDifferences(table)],
  ['Uddannelseshjælpens satser er pjecens', () => rateDifferences(table)],
  ['Akutpakkens tal er papirets', () => riskGroupDifferences(table)],
  ['Aftalens tal om samtaler er papirets', () => interviewAgreementDifferences(table)],
  ['Refusionssatserne er oplæggets', () => refundDifferences(table)],
  ['Lofterne er oplæggets og notatets', () => ceilingDifferences(table)],
  ['Reformens konsekvenser er notatets', () => consequenceDifferences(table)],
  ['Businesscasen er notatets', () => businessCaseDifferences(table)],
  ['Reformens regnskab giver notatets tabeller', () => accountDifferences(table)],
  ['Notatets identiteter holder som efterregnet', () => printed(identityReport(table))],
  ['Driftsrammen er papirets', () => frameDifferences(table)],
  ['Businesscasens regnskab giver notatets tabel', () => caseDifferences(table)],
  ['Forlængelserne af sygedagpenge er bilagets', () => extensionDifferences(table)],
  ['Benchmarkens tabeller er rapportens', () => printed(benchmarkTableReport(tables))],
  ['Benchmarkens udsagn er rapportens', () => printed(benchmarkWordingReport(table))],
  ['Påstandskontrollen finder papirernes modsigelser', () => printed(statementReport(tables))],
  ['Procesplanen bliver til sin tabel efter måned', () => planDifferences(table)],
  ['Referaterne læses og sættes igen uden tab', () => minutesDifferences(tables, table)],
  [
    'Referaterne kommer hele ud af databasen, også til offentligheden',
    () => storedMinutesDifferences(tables),
  ],
  ['Udgivelsesvagten slår sjældent falsk alarm', () => printed(guardReport(tables))],
  ['Underskriftsbladet er referatets', () => signatureDifferences(tables, table)],
  ['Måneder og ydelse er sygedagpengeaftalens', () => agreementDifferences(table)],
];

// A folder that was named must be there.
const run = given !== undefined || existsSync(tables) ? checks : [];
console.log(
  run.length === 0
    ? 'Tabellerne: sprunget over, for mappen med dem er her ikke'
    : `${readdirSync(tables).length} tabeller`,
);
let failed = 0;
for (const [title, differences] of run) {
  const found = await differences();
  if (found.length > 0) failed += 1;
  console.log(`${found.length === 0 ? 'i orden' : 'FEJL'}  ${title}`);
  for (const line of found) console.log(`        ${line}`);
}
console.log(`\n${run.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
