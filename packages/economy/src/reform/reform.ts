import type { Money } from '@rettidig/engine';
import type { YearAmounts } from '../amounts/year-amounts.ts';
import type { Part, RowSource, Sum } from './parts.ts';

/** A row of a reform's account: amounts, persons or per cent, one for each year. */
export interface ReformRow {
  readonly part: Part;
  readonly name: string;
  readonly source: RowSource;
  /** Where the figures stand or how they were made, in words; empty where nobody says. */
  readonly basis: string;
  /** Whole øre where the part holds amounts, else the numbers themselves. */
  readonly figures: readonly number[];
  /** The line of the file; null where the row comes from a computation. */
  readonly line: number | null;
}

/** What a sum was printed as. */
export interface PrintedSum {
  readonly amounts: YearAmounts;
  /** What it is printed in, which bounds what rounding can explain. */
  readonly unit: Money;
  readonly line: number | null;
}

/** What a reform is counted from. */
export interface Reform {
  readonly title: string;
  /** Four-digit code, for what the law knows of the municipality; null: the law is not asked. */
  readonly municipality: string | null;
  readonly years: readonly number[];
  readonly rows: readonly ReformRow[];
  readonly printed: ReadonlyMap<Sum, PrintedSum>;
}

/** The rows of a part. */
export const rowsOf = ({ rows }: Reform, part: Part): readonly ReformRow[] =>
  rows.filter((row) => row.part === part);

/** The figures of a row that holds amounts. */
export const amountsOf = ({ figures }: ReformRow): YearAmounts => figures as readonly Money[];

/** What tells a row from the others. */
export const rowKey = ({ part, name }: { readonly part: string; readonly name: string }): string =>
  `${part}/${name}`;
