import { type DraftDrawing, drawn } from './chart.ts';
import type { DraftBlock } from './content.ts';
import { fewestShown } from './hidden.ts';
import {
  extremesSentence,
  fewSentence,
  lackingRows,
  targetSentence,
  trendSentence,
} from './rules.ts';
import { listed, type Sentence } from './sentence.ts';
import { type DraftRow, type DraftTable, numberAt } from './table.ts';

/** A chapter of an overview of key figures: its table, and what some of its rows are held against. */
export interface OverviewChapter {
  readonly title: string;
  readonly table: DraftTable;
  /** What is drawn of it; null: nothing. */
  readonly drawing: DraftDrawing | null;
  /** How the numbers are counted. */
  readonly notes: readonly string[];
  /** Targets by the key of their row. */
  readonly targets: ReadonlyMap<string, { readonly target: number; readonly better: 'op' | 'ned' }>;
}

/** An overview of key figures of a place in a period, its chapters by their ids. */
export interface Overview {
  readonly place: string;
  readonly period: string;
  readonly chapters: ReadonlyMap<string, OverviewChapter>;
}

/** What the rules say of a chapter. */
export type ChapterReading = (chapter: OverviewChapter) => readonly Sentence[];

/** The chapters in order, each with what is said of it, its chart and its table. */
export function chaptersRead(
  { chapters }: Overview,
  readings: Readonly<Record<string, ChapterReading>>,
): readonly DraftBlock[] {
  return [...chapters].flatMap(([id, chapter]): readonly DraftBlock[] => {
    const { title, table, drawing } = chapter;
    const said = (readings[id]?.(chapter) ?? []).filter((one) => one.length > 0);
    const chart = drawing === null ? null : drawn(table, drawing, { title, says: said });
    return [
      { kind: 'overskrift', text: title },
      ...(said.length === 0 ? [] : [{ kind: 'punkter', items: said } as const]),
      ...(chart === null ? [] : [{ kind: 'figur', chart } as const]),
      { kind: 'tabel', table },
    ];
  });
}

/** How the numbers of the chapters are counted, each said once. */
export function countedSo({ chapters }: Overview): readonly DraftBlock[] {
  const notes = new Set([...chapters.values()].flatMap(({ notes: own }) => own));
  return [
    { kind: 'overskrift', text: 'Sådan er tallene gjort op' },
    {
      kind: 'punkter',
      items: [
        [
          `Tal, som under ${fewestShown} borgere er bag, er skjult, og det samme er de tal, der ellers ville røbe dem.`,
        ],
        ...[...notes].map((note) => [note]),
      ],
    },
  ];
}

/** What has no number, by chapter. */
export const lackingIn = ({ chapters }: Overview): readonly string[] =>
  [...chapters.values()].flatMap(({ table }) => lackingRows(table));

/** The first sentence of a chapter's first row with a number, for the summary. */
export function firstTrend({ chapters }: Overview, id: string): readonly Sentence[] {
  const chapter = chapters.get(id);
  const [row] =
    chapter?.table.rows.filter(({ cells }) => cells.some(({ value }) => value !== null)) ?? [];
  if (chapter === undefined || row === undefined) return [];
  const [first, ...rest] = trendSentence(chapter.table, row);
  return [[`${chapter.title}, ${typeof first === 'string' ? first : ''}`, ...rest]];
}

/** Every row over time, and its target. */
export const trends: ChapterReading = ({ table, targets }) =>
  table.rows.map((row) => {
    const goal = targets.get(row.key);
    const trend = trendSentence(table, row);
    const held = goal === undefined ? [] : targetSentence(table, row, goal);
    return held.length === 0 ? trend : [...trend, ' ', ...held];
  });

/** One row over time. */
export const trendOf =
  (at: number): ChapterReading =>
  ({ table }) => {
    const row = table.rows[at];
    return row === undefined ? [] : [trendSentence(table, row)];
  };

/** The newest column that has numbers: the highest, the lowest, and which are of few. */
export const newestExtremes: ChapterReading = ({ table }) => {
  const column = table.columns.findLastIndex((_, at) =>
    table.rows.some(({ cells }) => (cells[at]?.value ?? null) !== null),
  );
  return column < 0 ? [] : [extremesSentence(table, column), fewSentence(table, column)];
};

/** A row whose columns are groups: the highest and the lowest of them. */
export function across({ table }: OverviewChapter): readonly Sentence[] {
  const [row] = table.rows;
  if (row === undefined) return [];
  const turned: DraftTable = {
    ...table,
    key: `${table.key}-grupper`,
    columns: [{ key: 'tal', heading: row.name, said: '' }],
    rows: table.columns.map(({ key, said }, at): DraftRow => ({
      key,
      name: said,
      cells: row.cells.slice(at, at + 1),
    })),
  };
  return [extremesSentence(turned, 0), fewSentence(turned, 0)];
}

/** Columns that stand in pairs, a year before and now: each pair of a row that has a number now. */
export function pairs({ table }: OverviewChapter): readonly Sentence[] {
  return table.rows.map((row): Sentence => {
    const parts = table.columns.flatMap(({ said }, column): readonly Sentence[] => {
      if (column % 2 === 0 || (row.cells[column]?.value ?? null) === null) return [];
      const before = row.cells[column - 1];
      const now = numberAt(table, row, column);
      if (before === undefined || before.value === null) return [[`${said} `, now]];
      return [[`${said} `, now, ' (året før ', numberAt(table, row, column - 1), ')']];
    });
    return parts.length === 0
      ? [`${row.name}: ingen tal.`]
      : [`${row.name}: `, ...listed(parts), '.'];
  });
}
