import type { Section, Subject, Unit } from '../table/result-table.ts';

/** A table as a reader found it, before its numbers are read and its rows are put under each other. */
export interface DraftTable {
  readonly id: string;
  readonly subject: Subject;
  readonly title: string;
  /** As the source spells them. */
  readonly municipalities: readonly string[];
  readonly rows: readonly DraftRow[];
}

export interface DraftRow {
  /** Without the signs that show its level. */
  readonly label: string;
  readonly section: Section;
  readonly level: 'total' | 'hoved' | 'under' | 'heraf' | 'indikator';
  /** Label of the row it stands under, for level `under`. */
  readonly under: string | null;
  readonly unit: Unit;
  readonly line: number;
  /** One for each municipality of the table. */
  readonly cells: readonly DraftCell[];
  /** Null: the source has no column for a mean. */
  readonly mean: DraftCell | null;
}

/** What is printed, and where, as a remark names it. */
export interface DraftCell {
  readonly text: string;
  readonly at: string;
}

const meanNames = /^(gns\b|gennemsnit|alle \d+\b|middeltal|middelværdi)/i;

/** Whether a column is the mean of the municipalities, by its name: `Gns. kommuner`, `Alle 15 JC`. */
export function isMeanName(name: string): boolean {
  return meanNames.test(name.trim());
}

/** Sections whose rows add up to nothing. */
export const sectionsOfIndicators: readonly Section[] = [
  'kvalitet',
  'befolkning',
  'rammevilkaar',
  'andet',
];
