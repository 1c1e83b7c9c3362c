import { lineKey, lineOfRow, type ReformLine, replayRow } from '@rettidig/economy';
import type { KeptReplay } from '@rettidig/store';

/** The replay that a row was made by, and the row as it made it. */
export interface ReplayedRow {
  readonly replay: string;
  readonly line: ReformLine;
}

/** The replays by the key of their row; of several with one key, the newest. */
export function madeBy(newestFirst: readonly KeptReplay[]): ReadonlyMap<string, ReplayedRow> {
  return new Map(
    newestFirst.toReversed().flatMap(({ id: replay, question, answer }) => {
      const row = replayRow(question, answer);
      if (row === null) return [];
      const line = lineOfRow(row);
      return [[lineKey(line), { replay, line }] as const];
    }),
  );
}

/** Whether a row still says what its replay said. */
export const isAsReplayed = (line: ReformLine, { line: made }: ReplayedRow): boolean =>
  line.unit === made.unit && line.figures.join(';') === made.figures.join(';');
