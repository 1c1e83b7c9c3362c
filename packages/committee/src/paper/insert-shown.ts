import type { PaperBlock } from './block.ts';

/** What is kept elsewhere, as it is shown: a number as text, a table or chart as a block; null where it is not there. */
export interface InsertShown {
  readonly figure: (key: string) => string | null;
  readonly block: (what: 'tabel' | 'figur', key: string) => PaperBlock | null;
  /** What the numbers with the keys are of, and when they were known: a line for each, under the point. */
  readonly sources: (keys: readonly string[]) => readonly string[];
}

/** What is kept elsewhere for each point of a meeting, by its number: a key is unique in its matter, not in the meeting. */
export type MeetingInserts = (item: number) => InsertShown;

const nothing: InsertShown = { figure: () => null, block: () => null, sources: () => [] };

/** For papers that nothing kept elsewhere stands in. */
export const noInserts: MeetingInserts = () => nothing;
