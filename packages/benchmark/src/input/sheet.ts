/** What stands in a cell: text, a number, a date as `2026-05-12`, or nothing. */
export type SheetCell = string | number | null;

/** A file as it was sent: text (CSV), or a workbook with its sheets already taken apart. */
export type SentFile =
  | { readonly kind: 'tekst'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'regneark';
      readonly name: string;
      readonly sheets: readonly {
        readonly name: string;
        readonly rows: readonly (readonly SheetCell[])[];
      }[];
    };

/** The sheets of a submission, by the names their template gives them. */
export const sheetNames = ['Tid', 'Personer', 'Kvalitet', 'Øvrigt', 'Bevægelser'] as const;

export type SheetName = (typeof sheetNames)[number];

/** Those that may be left out. */
export const optionalSheets: readonly SheetName[] = ['Bevægelser'];

/** Rows of cells, wherever they come from, that can say where each stands. */
export interface Sheet {
  readonly rows: readonly (readonly SheetCell[])[];
  /** Where a cell stands: `Tid!E12`, `tid.csv linje 12, kolonne Andel (pct.)`. Row and column from 0; no column: the row. */
  readonly at: (row: number, column?: number) => string;
}

/** A column by its place from 0, as spreadsheets write it: `A`, `AB`. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCodePoint(65 + (column % 26));
  return before === 0 ? letter : `${columnLetters(before - 1)}${letter}`;
}
