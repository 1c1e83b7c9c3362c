import {
  checkTables,
  meanHypotheses,
  meanSummary,
  readTablesCsv,
  type ResultTable,
  type Row,
} from '@rettidig/benchmark';
import { own2013, tables2013 } from '@rettidig/benchmark/report-2013';
import type { Finding, Verdict } from '@rettidig/benchmark/statements';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/** What the tables hold when all are there, and when 4.5-4.8 are not: audit A1, A2 and A3 of the papers' tables. */
const expected = {
  all: { sums: [496, 394, 102, 0], repeated: [224, 215], means: [191, 178, 189] },
  // By hand from A1-A3 as the rows of the four tables that are left out: 224 sums, 5 repeated rows, 69 means.
  most: { sums: [272, 216, 56, 0], repeated: [144, 140], means: [122, 115, 120] },
} as const;

/** Tables of the paper that the copy of it at hand does not give. */
const leftOut: readonly string[] = ['4.5', '4.6', '4.7', '4.8'];

/** Lines to print, and where our tables of 2013 or their counts are not the paper's. */
export function benchmarkTableReport(folder: string): {
  readonly lines: readonly string[];
  readonly differences: readonly string[];
} {
  const files = readdirSync(folder)
    .filter((name) => /^benchmark_(?:\d+_\d+|bilag_\d+)\.csv$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const { tables, remarks } = readTablesCsv(files);
  const isAll = leftOut.every((id) => tables.some((table) => table.id === id));
  const findings = checkTables(tables);
  const counts = countsOf(tables, findings);
  const wanted = isAll ? expected.all : expected.most;
  const [sums, exact, rounded] = counts.sums;
  const [cells, equal] = counts.repeated;
  const [means, toTheDigit, within] = counts.means;
  return {
    lines: [
      `${tables.length} tabeller fra rapporten 2013${isAll ? '' : ' (4.5-4.8 er ikke med)'}: ${tables.reduce((sum, table) => sum + cellsOf(table), 0)} tal`,
      `Regnet efter af andre tal: ${recomputed(findings)} af dem`,
      `Summer: ${sums}, ${exact} på cifret, ${rounded} inden for afrundingen`,
      `Samme tal i to tabeller: ${cells}, ens ${equal}`,
      `Trykte gennemsnit: ${means}, ${toTheDigit} på cifret, ${within} inden for afrundingen`,
      meanSummary(tables, own2013),
      ...findings
        .filter((finding) => finding.verdict === 'modsagt-af-tabel')
        .map((finding) => `${finding.check}: ${finding.text} [${finding.computation}]`),
    ],
    differences: [
      ...remarks.map((remark) => `${remark.at ?? ''}: ${remark.text}`),
      ...tables.flatMap(differencesFromOurs),
      ...(isDeepStrictEqual(counts, wanted)
        ? []
        : [`optalt ${JSON.stringify(counts)}, ventet ${JSON.stringify(wanted)}`]),
    ],
  };
}

const cellsOf = ({ rows, municipalities }: ResultTable): number =>
  rows.length * municipalities.length + rows.filter((row) => row.printedMean !== null).length;

/** Cells that some check has computed from others; each finding has the cell it is about first. */
const recomputed = (findings: readonly Finding[]): number =>
  new Set(
    findings
      .filter(({ verdict }) => verdict !== 'kan-ikke-efterproeves')
      .map(({ places: [place] }) => `${place?.document} ${place?.line} ${place?.quote}`),
  ).size;

/** Every cell, label, level, unit and line that is not as in our own tables. */
function differencesFromOurs(table: ResultTable): readonly string[] {
  const ours = tables2013.find((each) => each.id === table.id);
  if (ours === undefined) return leftOut.includes(table.id) ? [] : [`tabel ${table.id} haves ikke`];
  if (isDeepStrictEqual(table, ours)) return [];
  const rows = table.rows.flatMap((row, place): readonly string[] =>
    isDeepStrictEqual(row, ours.rows[place])
      ? []
      : [`tabel ${table.id}, ${row.label}: kilden ${shown(row)}, vores ${shown(ours.rows[place])}`],
  );
  return rows.length > 0 ? rows : [`tabel ${table.id}: navne eller antal rækker er ikke de samme`];
}

const shown = (row: Row | undefined): string => JSON.stringify(row);

/** The counts as the audit has them: it does not count the totals that 4.11 and 4.12 say again. */
function countsOf(tables: readonly ResultTable[], findings: readonly Finding[]) {
  const inChapter4 = findings.filter((finding) =>
    finding.places.every((place) => place.document.startsWith('Tabel 4')),
  );
  const sums = inChapter4.filter(
    ({ check, places: [place] }) =>
      check === 'sum-af-dele' ||
      (check === 'gentaget-total' && !/ 4\.1[12]$/.test(place?.document ?? '')),
  );
  const repeated = inChapter4.filter(({ check }) => check === 'samme-tal-to-tabeller');
  const count = (some: readonly Finding[], verdict: Verdict): number =>
    some.filter((finding) => finding.verdict === verdict).length;
  const simple = meanHypotheses(tables, own2013).find(
    ({ hypothesis }) => hypothesis === 'simpelt-af-alle',
  );
  return {
    sums: [
      sums.length,
      count(sums, 'bekraeftet'),
      count(sums, 'afrunding'),
      count(sums, 'modsagt-af-tabel'),
    ],
    repeated: [repeated.length, count(repeated, 'bekraeftet')],
    means: [simple?.rows ?? 0, simple?.toTheDigit ?? 0, simple?.withinRounding ?? 0],
  };
}
