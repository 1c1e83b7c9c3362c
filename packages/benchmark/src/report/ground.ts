import type { Group } from '../frame/group.ts';
import type { ResultTable, Row, Subject } from '../table/result-table.ts';
import { type Figure, figureOf } from './figure.ts';
import { type Standing, standingOf } from './standing.ts';
import type { ReportGiven } from './given.ts';

/** The tables of a round as the chapters look things up in them. */
export interface Ground extends Omit<ReportGiven, 'tables'> {
  readonly tables: readonly ResultTable[];
  /** All municipalities, in the order of the tables. */
  readonly municipalities: readonly string[];
  /** The table about a subject; null when it is not among those given. */
  readonly tableOf: (subject: Subject) => ResultTable | null;
  /** The figure of a row; null when there is no such table or row. */
  readonly figure: (subject: Subject, id: string) => Figure | null;
  /** Figures of a table's rows, in its order. */
  readonly figures: (subject: Subject, wanted: (row: Row) => boolean) => readonly Figure[];
  /**
   * Productivity of a subject. It has one place only, so that it never gets two words: its own table, and the row of the
   * whole effort's table where the own table is missing.
   */
  readonly productivity: (subject: Subject) => Figure | null;
  /** Placing of the own municipality, the fewest first; null without one, or without a number. */
  readonly standing: (figure: Figure) => Standing | null;
}

const rowsOfWhole: Partial<Readonly<Record<Exclude<Subject, Group>, string>>> = {
  administration: 'administration',
  virksomhedsindsats: 'heraf-virksomhedsindsats',
  ledelse: 'heraf-ledelse',
};

/** Id of the row in the whole effort's table that is the productivity of a subject. */
export function rowOfWhole(subject: Subject): string {
  return rowsOfWhole[subject as keyof typeof rowsOfWhole] ?? subject;
}

/** Lays the tables out for looking up. Each figure is made once. */
export function groundOf(given: ReportGiven): Ground {
  const tables = new Map(given.tables.map((table) => [table.subject, table]));
  const tableOf = (subject: Subject): ResultTable | null => tables.get(subject) ?? null;
  const made = new Map<Row, Figure>();
  const figureOfRow = (table: ResultTable, row: Row): Figure => {
    const found = made.get(row) ?? figureOf(given.tables, table, row, given);
    made.set(row, found);
    return found;
  };
  const placed = new Map<Figure, Standing | null>();
  const standing = (figure: Figure): Standing | null => {
    const { own, choices } = given;
    if (own === null) return null;
    const found = placed.get(figure) ?? standingOf(figure, choices, own);
    placed.set(figure, found);
    return found;
  };
  const figures = (subject: Subject, wanted: (row: Row) => boolean): readonly Figure[] => {
    const table = tableOf(subject);
    return table === null ? [] : table.rows.filter(wanted).map((row) => figureOfRow(table, row));
  };
  const figure = (subject: Subject, id: string): Figure | null =>
    figures(subject, (row) => row.id === id)[0] ?? null;
  return {
    ...given,
    municipalities: [...new Set(given.tables.flatMap(({ municipalities }) => municipalities))],
    tableOf,
    figures,
    figure,
    standing,
    productivity: (subject) =>
      figures(
        subject,
        ({ section, level }) => section === 'produktivitet' && level === 'total',
      )[0] ?? figure('samlet', rowOfWhole(subject)),
  };
}
