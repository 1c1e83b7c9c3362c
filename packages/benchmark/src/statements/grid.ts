import type { TextBlock, TextDocument } from './document.ts';
import { type PrintedNumber, parsePrinted, yearOf } from './number.ts';

/** A cell of a table as printed: a number, a dash, nothing, or words. */
export type GridCell =
  | { readonly kind: 'tal'; readonly printed: string; readonly number: PrintedNumber }
  | { readonly kind: 'streg' | 'blank' | 'ord'; readonly printed: string };

export interface GridRow {
  readonly line: number;
  readonly label: string;
  readonly cells: readonly GridCell[];
  /** A reservation that stands beside the row, where the source has one. */
  readonly note: string | null;
}

/** Any table: rows with a label, columns with a head; what the detectors read figures from. */
export interface Grid {
  readonly document: string;
  readonly line: number;
  /** As printed; null when there is none. */
  readonly caption: string | null;
  /** `4.2`, `Bilag I`, taken from the caption. */
  readonly number: string | null;
  /** What stands over the labels, which often says the unit. */
  readonly corner: string;
  /** One for each column of cells; where heads stand in two lines, both. */
  readonly heads: readonly string[];
  readonly headLine: number;
  readonly rows: readonly GridRow[];
}

type TableBlock = Extract<TextBlock, { kind: 'table' }>;

export function cellOf(printed: string): GridCell {
  const number = parsePrinted(printed);
  if (number !== null) return { kind: 'tal', printed, number };
  if (/^[-–−]$/u.test(printed)) return { kind: 'streg', printed };
  return { kind: printed === '' ? 'blank' : 'ord', printed };
}

const isFigure = (text: string): boolean =>
  (parsePrinted(text) !== null && !isYearHead(text)) || /^[-–−]$/u.test(text);

/** `2014`, and `2.014` as a spreadsheet prints a year it takes for a number. */
export function isYearHead(text: string): boolean {
  return yearOf(text) !== null || /^[12]\.\d{3}$/u.test(text);
}

/** The lines at the top of a table in which there is no figure. */
function headRows(rows: TableBlock['rows']): number {
  const first = rows.findIndex(({ cells }) => cells.slice(1).some((text) => isFigure(text)));
  if (first <= 0) return first === 0 ? 0 : Math.min(1, rows.length);
  // Below the first line, a line with a label of its own and cells is a row of words or a heading among the rows.
  const under = rows.slice(1, first).findIndex(({ cells }) => (cells[0] ?? '') !== '');
  return under < 0 ? first : under + 1;
}

function gridOf(document: string, block: TableBlock): Grid {
  const count = headRows(block.rows);
  const top = block.rows.slice(0, count);
  const body = block.rows.slice(count);
  const width = Math.max(...block.rows.map(({ cells }) => cells.length)) - 1;
  const heads = Array.from({ length: width }, (_, column) =>
    top
      .map(({ cells }) => cells[column + 1] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
  const corner = top
    .map(({ cells }) => cells[0] ?? '')
    .join(' ')
    .trim();
  return {
    document,
    line: block.line,
    caption: block.caption,
    number:
      /^(?:Tabel |(?=Bilag ))((?:Bilag )?[\dIVX]+(?:\.\d+)*)/u.exec(block.caption ?? '')?.[1] ??
      null,
    corner,
    heads,
    headLine: top[0]?.line ?? block.line,
    rows: body.map(({ line, cells }) => ({
      line,
      label: cells[0] ?? '',
      cells: cells.slice(1).map((text) => cellOf(text)),
      note: null,
    })),
  };
}

/** Tables of a document, in order. */
export function gridsOf({ name, blocks }: TextDocument): readonly Grid[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [gridOf(name, block)] : []));
}

/** The label without what marks its place among the rows: `-Heraf ledelse` and `*A-dagpenge`. */
export function bareLabel(label: string): string {
  return label
    .replace(/^[\s*–-]+/u, '')
    .replace(/^heraf\s+/iu, '')
    .replace(/[\s*:]+$/u, '')
    .trim();
}

/** Number of the cell; null where there is none. */
export function numberOf(cell: GridCell | undefined): PrintedNumber | null {
  return cell?.kind === 'tal' ? cell.number : null;
}
