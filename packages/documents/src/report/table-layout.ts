import { cellText } from './cell-text.ts';
import type { ReportTable } from './report.ts';

/** How a table is put on A4. */
export interface TableLayout {
  /** Points. */
  readonly size: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Names of columns stand upright, because they are wider than what they stand over. */
  readonly uprightHead: boolean;
  /** Columns of numbers: set to the right. */
  readonly numeric: readonly boolean[];
  /** How wide each column has to be, in sizes of the font. */
  readonly widths: readonly number[];
}

const pointsOf = (millimetres: number): number => (millimetres / 25.4) * 72;
/** Points between the margins of A4. */
export const room = { portrait: pointsOf(210 - 36), landscape: pointsOf(297 - 36) } as const;
/** What a cell has beside its text, in sizes of the font. */
const beside = 0.8;
/** More, where a row is set in below the one it belongs to. */
const setIn = 1;
/** Texts wider than this are broken into lines when there is too little room. */
const textColumn = 17;

/** In the order they are tried. */
const ways = [
  { size: 9, orientation: 'portrait', uprightHead: false },
  { size: 9, orientation: 'portrait', uprightHead: true },
  { size: 7.5, orientation: 'portrait', uprightHead: true },
  { size: 8.5, orientation: 'landscape', uprightHead: true },
] as const;
const smallest = { size: 7, orientation: 'landscape', uprightHead: true } as const;

/** The largest way in which the table's columns go on a page without a number being broken; the last when none does. */
export function tableLayout({ head, rows }: ReportTable): TableLayout {
  const body = rows.filter(({ level }) => level !== 'afsnit').map(({ cells }) => cells);
  const numeric = head.map(
    (_, i) =>
      i > 0 &&
      body.every((cells) => typeof cells[i] !== 'string') &&
      body.some((cells) => typeof cells[i] === 'object'),
  );
  const longest = head.map((_, i) =>
    Math.max(1, ...body.map((cells) => widthOf(cellText(cells[i] ?? null)))),
  );
  const widths = (uprightHead: boolean): readonly number[] =>
    head.map((name, i) => {
      const words = Math.max(...name.split(/[\s-]/).map(widthOf));
      const over = numeric[i] === true && uprightHead ? 1 : words;
      const inside = Math.max(Math.min(textColumn, longest[i] ?? 1), over);
      return inside + beside + (i === 0 ? setIn : 0);
    });
  const way =
    ways.find(({ size, orientation, uprightHead }) => {
      return sum(widths(uprightHead)) * size <= room[orientation];
    }) ?? smallest;
  return { ...way, numeric, widths: widths(way.uprightHead) };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** About how wide a text is in IBM Plex Sans, in sizes of the font. */
export function widthOf(text: string): number {
  const narrow = text.match(/[.,:;!|'’() iljtfrI–-]/g)?.length ?? 0;
  return narrow * 0.33 + (text.length - narrow) * 0.6;
}
