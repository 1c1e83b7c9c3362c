import type { InsertContent } from '../insert/index.ts';
import { shownIn } from './content.ts';
import { hiddenText } from './hidden.ts';
import {
  answersTable,
  costTable,
  type EndToSay,
  linesTable,
  peopleTable,
  type ProjectToSay,
} from './project-tables.ts';
import { startTables } from './project-start.ts';
import type { Reader } from './reader.ts';
import { cellOf, type DraftTable } from './table.ts';

/** How many live on each thing at some points, in the order of the points; a status that nobody has may be left out. */
export interface StatusesToSay {
  readonly points: readonly { readonly key: string; readonly name: string }[];
  readonly statuses: readonly {
    readonly key: string;
    readonly name: string;
    readonly counts: readonly number[];
  }[];
}

/** The evaluation of a project as it was frozen. */
export interface EvaluationToShow extends ProjectToSay {
  readonly ends: readonly EndToSay[];
  readonly livesOn: StatusesToSay;
  /** Whom the numbers after the project are about: `alle, der er sluttet`. */
  readonly whom: string;
  /** The day it was: `21. november 2026`. */
  readonly on: string;
}

/**
 * All that a paper may show of the evaluation of a project, by key: its tables, and each number of them. What the
 * participants live on is for closed matters alone: many small numbers that the other tables give away.
 */
export function evaluationShown(
  evaluation: EvaluationToShow,
  reader: Reader,
): ReadonlyMap<string, InsertContent> {
  const { cost, whom, ends, progress, start } = evaluation;
  const people = peopleTable(evaluation, { ends, reader });
  const tables = [
    people,
    ...(start === null ? [] : startTables({ ...evaluation, start }, reader)),
    ofGroup(linesTable(evaluation, reader), whom),
    ...(reader === 'lukket' ? [ofGroup(livesOnTable(evaluation), whom)] : []),
    ...(progress.length === 0 ? [] : [answersTable(evaluation, reader)]),
    ...(cost === null ? [] : [costTable(evaluation, cost, people)]),
  ];
  const blocks = tables.map((table) => {
    const source = sourceText(table, evaluation.on, reader);
    return { kind: 'tabel' as const, table: { ...table, source } };
  });
  return shownIn({ parts: [{ slot: 'sagsfremstilling', blocks }] });
}

const ofGroup = (table: DraftTable, whom: string): DraftTable => ({
  ...table,
  caption: `${table.caption}: ${whom}`,
});

function sourceText({ source, rows }: DraftTable, on: string, reader: Reader): string {
  const hides =
    reader === 'offentlig' &&
    rows.some(({ cells }) => cells.some(({ silence }) => silence === hiddenText));
  return `${source}, opgjort ${on}${hides ? '; tal om færre end fem borgere er skjult' : ''}`;
}

function livesOnTable({ place, name, livesOn }: EvaluationToShow): DraftTable {
  const { points, statuses } = livesOn;
  const totals = points.map((_, at) =>
    statuses.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
  );
  // Of nobody nothing is known, which is not 0.
  const counted = (counts: readonly number[]) =>
    points.map((_, at) => cellOf((totals[at] ?? 0) === 0 ? null : (counts[at] ?? 0), 'antal'));
  return {
    key: 'lever-af',
    caption: `Hvad deltagerne i ${name} lever af`,
    of: 'Status',
    columns: points.map(({ key, name: heading }) => ({
      key,
      heading,
      said: heading.toLocaleLowerCase('da'),
    })),
    rows: [
      ...statuses.map(({ key, name: status, counts }) => ({
        key,
        name: status,
        cells: counted(counts),
      })),
      { key: 'i-alt', name: 'I alt', kind: 'sum' as const, cells: counted(totals) },
    ],
    source: `Rettidig, ${place}: deltagernes ydelser, job og uddannelse`,
  };
}
