import {
  checkStatements,
  type Finding,
  isContradicted,
  material,
  readBeside,
  readText,
} from '@rettidig/benchmark/statements';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Confirmed, confirmedDerivations } from './confirmed-derivations.ts';
import { beyondReach, type KnownMistake, knownMistakes } from './known-mistakes.ts';

/** Fewest of the known mistakes that must be found. */
const fewestFound = 40;

/** Tables of a paper whose text is not there or has left them out, by their names. */
const tablesOfPaper: Readonly<Record<string, RegExp>> = {
  '000': /^ht2013_.+\.csv$/u,
  '001': /^rs2022_.+\.csv$/u,
  '003': /^benchmark_4_[5-8]\.csv$/u,
};

interface PaperFindings {
  readonly findings: readonly Finding[];
  /** Numbers of the benchmark's tables. */
  readonly tables: readonly string[];
}

/** Findings of each paper: on its text, or on the tables that are left of it; and the tables there are. */
function findingsOfPapers(tables: string, sources: string): readonly PaperFindings[] {
  const texts = readdirSync(sources);
  const papers = new Set([...Object.keys(tablesOfPaper), ...texts.map((name) => name.slice(0, 3))]);
  return [...papers]
    .toSorted((one, other) => Number(one) - Number(other))
    .map((paper) => {
      const documents = texts
        .filter((name) => name.startsWith(paper))
        .map((name) => readText(name, readFileSync(join(sources, name), 'utf8')));
      const pattern = tablesOfPaper[paper];
      const beside = readdirSync(tables)
        .filter((name) => pattern?.test(name) === true)
        .toSorted((one, other) => one.localeCompare(other, 'da'))
        .map((name) => readBeside(name, readFileSync(join(tables, name), 'utf8')));
      const given = {
        grids: beside.flatMap(({ grids }) => grids),
        tables: beside.flatMap((one) => one.tables),
      };
      return {
        findings: checkStatements(documents, given),
        tables: material(documents, given).tables.map(({ id }) => id),
      };
    });
}

function isAbout(finding: Finding, { checks, speaksOf }: KnownMistake | Confirmed): boolean {
  const { check, text, computation, places } = finding;
  const words = [text, computation, ...places.map(({ quote }) => quote)].join('\n');
  return checks.includes(check) && speaksOf.every((word) => words.includes(word));
}

const where = ({ places }: Finding): string =>
  places
    .map(
      ({ document, line }) => `${document.replace(/_[\da-f]{8,}|\.(?:txt|csv)$/gu, '')} L${line}`,
    )
    .join(', ')
    .replace(/^(.{120}).+$/u, '$1 …');

/** An id that stands more than once counts once. */
function firstOfEach<Known extends { readonly mistake: KnownMistake }>(
  all: readonly Known[],
): readonly Known[] {
  return all.filter(
    ({ mistake: { id } }, index) => all.findIndex(({ mistake }) => mistake.id === id) === index,
  );
}

/** `placering 13 bekræftet, 2 modsagt; retning …`. */
function countsOf(findings: readonly Finding[]): string {
  const byCheck = Map.groupBy(findings, ({ check }) => check);
  return [...byCheck]
    .map(([check, all]) => {
      const byVerdict = Map.groupBy(all, ({ verdict }) => verdict);
      return `${check} ${[...byVerdict].map(([verdict, same]) => `${same.length} ${verdict}`).join(', ')}`;
    })
    .toSorted((one, other) => one.localeCompare(other, 'da'))
    .join('; ');
}

const idsOf = (all: readonly Confirmed[]): readonly string[] => [
  ...new Set(all.map(({ id }) => id)),
];

/** What the statement check finds in the papers, set against what was found in them by hand. */
export interface StatementReport {
  readonly lines: readonly string[];
  /** What does not hold; empty when all does. */
  readonly differences: readonly string[];
}

/** @param tables folder of the tables; the papers are looked for in `sources` beside it. */
export function statementReport(tables: string): StatementReport {
  const sources = join(tables, '..', 'sources');
  if (!existsSync(sources))
    return {
      lines: ['Papirernes tekst: sprunget over, for mappen med dem er her ikke'],
      differences: [],
    };
  const papers = findingsOfPapers(tables, sources);
  const findings = papers.flatMap((paper) => paper.findings);
  const there = new Set(papers.flatMap((paper) => paper.tables));
  const known = knownMistakes.map((mistake) => ({
    mistake,
    hits: findings.filter((one) => isAbout(one, mistake)),
  }));
  const found = firstOfEach(known.filter(({ hits }) => hits.length > 0));
  const missed = firstOfEach(
    known.filter(({ mistake: { id } }) => !found.some(({ mistake }) => mistake.id === id)),
  );
  const isThere = ({ table }: KnownMistake) => table === undefined || there.has(table);
  const explained = new Set(known.flatMap(({ hits }) => hits));
  const rest = findings.filter((one) => isContradicted(one.verdict) && !explained.has(one));
  const falseAlarms = rest.filter((one) =>
    confirmedDerivations.some((derivation) => isAbout(one, derivation)),
  );
  const confirmed = confirmedDerivations.filter((derivation) =>
    findings.some(
      ({ verdict, ...one }) =>
        (verdict === 'bekraeftet' || verdict === 'afrunding') &&
        isAbout({ verdict, ...one }, derivation),
    ),
  );
  const say = (finding: Finding) =>
    `${where(finding)}: ${finding.verdict} (${finding.check}): ${finding.text} [${finding.computation.slice(0, 200)}]`;
  return {
    lines: [
      `fundet ${found.length} af ${found.length + missed.length + beyondReach.length}:`,
      ...found.map(
        ({ mistake, hits }) => `  ${mistake.id}  ${hits[0] === undefined ? '' : say(hits[0])}`,
      ),
      `overset ${missed.length + beyondReach.length}:`,
      ...missed.map(({ mistake }) =>
        isThere(mistake)
          ? `  ${mistake.id}  skulle være fundet af ${mistake.checks.join(' eller ')}`
          : `  ${mistake.id}  tabel ${mistake.table} er ikke med`,
      ),
      ...beyondReach.map(({ id, why }) => `  ${id}  ${why}`),
      `falske ${falseAlarms.length}:`,
      ...falseAlarms.map((one) => `  ${say(one)}`),
      `efter kontrol: ${countsOf(findings)}`,
      `desuden ${rest.length - falseAlarms.length} fund uden for listen:`,
      ...rest.filter((one) => !falseAlarms.includes(one)).map((one) => `  ${say(one)}`),
      `bekræftet ${idsOf(confirmed).length} af ${idsOf(confirmedDerivations).length} udledninger, der kan efterprøves her: ${idsOf(confirmed).join(' ')}`,
    ],
    differences: [
      ...(found.length < fewestFound
        ? [`${found.length} fundet, mindst ${fewestFound} skal findes`]
        : []),
      ...missed
        .filter(({ mistake }) => isThere(mistake))
        .map(({ mistake: { id } }) => `${id} er ikke fundet`),
      ...falseAlarms.map((one) => `falsk alarm: ${say(one)}`),
      ...confirmedDerivations
        .filter((one) => !confirmed.includes(one))
        .map(({ id }) => `${id} er ikke bekræftet`),
    ],
  };
}
