import type { Group } from '../frame/group.ts';

/** What a table is about. */
export type Subject =
  | 'samlet'
  | Group
  | 'virksomhedsindsats'
  | 'administration'
  | 'ledelse'
  | 'ressourceforbrug'
  | 'noegletal';

export type Section =
  | 'ressourceforbrug'
  | 'produktivitet'
  | 'kvalitet'
  | 'befolkning'
  | 'rammevilkaar'
  | 'forsoergelsestryk'
  | 'ressourcefordeling'
  | 'andet';

export type Unit =
  | 'aarsvaerk'
  | 'aarsvaerk-pr-1000-aarspersoner'
  | 'aarsvaerk-pr-1000-indbyggere'
  | 'samtaler-pr-13-uger'
  | 'tilbud-pr-aarsperson'
  | 'pct'
  | 'pct-af-indbyggere'
  | 'pct-af-aarsvaerk'
  | 'personer'
  | 'placering'
  | 'antal';

/**
 * A number as it was reported or computed. Null: there is none; `streg` where the source has a dash (which may mean nothing
 * spent), `blank` where it has nothing at all.
 */
export type Cell =
  | { readonly value: number }
  | { readonly value: null; readonly missing: 'streg' | 'blank' };

/** The mean as a source prints it, which may have other decimals than the row. */
export type PrintedMean =
  | { readonly value: number; readonly decimals: number }
  | { readonly value: null; readonly missing: 'streg' | 'blank' };

export interface Row {
  /**
   * Unique in its table, made of the label by `rowId`: `sagsbehandling`, `sagsbehandling/for-over-30-aarige`,
   * `heraf-ledelse`, `ressourcefordeling/a-dagpenge`. The same row has the same id in every table and round.
   */
  readonly id: string;
  /** As people read it. */
  readonly label: string;
  readonly section: Section;
  /**
   * `total`: the whole; `hoved`: a part of the total; `under`: a part of its parent; `heraf`: counted in the total already,
   * shown apart; `indikator`: adds up to nothing.
   */
  readonly level: 'total' | 'hoved' | 'under' | 'heraf' | 'indikator';
  /**
   * Id of the row it is a part of, or counted in (`heraf`); null where it is a part of nothing: a total, an indicator, and
   * the areas of the whole effort, each of which is held against persons of its own.
   */
  readonly parent: string | null;
  readonly unit: Unit;
  /** Decimals the numbers were rounded to; null: not rounded. The rounding's half width follows from it. */
  readonly decimals: number | null;
  /** One for each municipality of the table. */
  readonly cells: readonly Cell[];
  /** The mean that the source prints; null when it prints none. */
  readonly printedMean: PrintedMean | null;
  /** Line of the source it was read from; absent for what is computed. */
  readonly line?: number;
}

/** Rows by municipalities: the one shape that results have, whether computed from time registered or read from a report. */
export interface ResultTable {
  /** `4.2`, `Bilag I`. */
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  /** Names, each once. */
  readonly municipalities: readonly string[];
  readonly rows: readonly Row[];
}

/** Half of the last decimal a number was rounded to; 0 when it was not rounded. */
export function halfWidth({ decimals }: Pick<Row, 'decimals'>): number {
  return decimals === null ? 0 : 0.5 * 10 ** -decimals;
}
