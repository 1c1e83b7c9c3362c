import type { Day } from '@rettidig/engine';
import { type Cell, dayCell, idCell, referenceCell, yesNoCell } from './cell.ts';

/** One column. `T` is what a field of it means; `null` is among it where the field may be empty. */
export interface Column<T> {
  /** Danish header, as a person would write it; folded it is the column's name. */
  readonly label: string;
  /** Danish, for the documentation. */
  readonly about: string;
  readonly required: boolean;
  readonly cell: Cell<NonNullable<T>>;
  /** What an empty field means. */
  readonly empty: T | null;
}

export function required<T extends NonNullable<unknown>>(
  cell: Cell<T>,
  label: string,
  about: string,
): Column<T> {
  return { label, about, required: true, cell, empty: null };
}

export function optional<T extends NonNullable<unknown>>(
  cell: Cell<T>,
  label: string,
  about: string,
): Column<T | null> {
  return { label, about, required: false, cell, empty: null };
}

export function yesOrElseNo(label: string, about: string): Column<boolean> {
  return {
    label,
    about,
    required: false,
    cell: yesNoCell,
    empty: false,
  };
}

type Columns = Readonly<Record<string, Column<unknown>>>;

/** One file of an import folder, and one list of a case file. */
export interface ExchangeFile<C extends Columns = Columns> {
  /** Danish: what one row is. */
  readonly label: string;
  readonly about: string;
  readonly columns: C;
  /** The columns of the first and the last day, where a row is a period. */
  readonly period: { readonly from: string; readonly lastDay: string } | null;
  /** Danish: what a person can have only one of at a time; null where periods may overlap. */
  readonly oneAtATime: string | null;
  /** The column whose values have periods of their own, where only periods of the same value may not overlap. */
  readonly apartBy: string | null;
  /** The column of which each value stands in one row only. */
  readonly onePer: string | null;
}

export function file<C extends Columns>(declared: {
  readonly label: string;
  readonly about: string;
  readonly columns: C;
  readonly period?: { readonly from: keyof C & string; readonly lastDay: keyof C & string };
  readonly oneAtATime?: string;
  readonly apartBy?: keyof C & string;
  readonly onePer?: keyof C & string;
}): ExchangeFile<C> {
  return { period: null, oneAtATime: null, apartBy: null, onePer: null, ...declared };
}

export const id = required(
  idCell,
  'Id',
  'Jeres egen nøgle til rækken. Den skal være den samme ved næste indlæsning.',
);
export const person = required(referenceCell('personer'), 'Person', 'Id fra personer.csv.');
export const lastDay = optional(dayCell, 'Til og med', 'Sidste dag. Tom: løber endnu.');
export const from = (about: string): Column<Day> => required(dayCell, 'Fra', about);
export const period = { from: 'fra', lastDay: 'til_og_med' } as const;
