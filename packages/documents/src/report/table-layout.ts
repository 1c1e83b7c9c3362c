import { numberColumns } from './number-columns.ts';
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
  /** Points of each column: what it has to have, and as much of what it would have as there is room for. */
  readonly widths: readonly number[];
  /** Whether texts are broken into lines. */
  readonly isTight: boolean;
  /** Whether no number has to be broken. */
  readonly fits: boolean;
}

const pointsOf = (millimetres: number): number => (millimetres / 25.4) * 72;
/** Points between the margins of A4. */
const room = { portrait: pointsOf(210 - 36), landscape: pointsOf(297 - 36) } as const;
/** What a cell has beside its text, in sizes of the font: `templates/report.typ` has the half of it on each side. */
const beside = 0.6;
/** More, where a row is set in below the one it belongs to. */
const setIn = 1;
/** Texts wider than this are broken into lines when there is too little room: names of rows late, others early. */
const unbroken = { first: 14, other: 7 } as const;
/** A word wider than this is broken itself. */
const widestWord = 14;

/** In the order they are tried; smaller than the last is not read any more. */
const ways = [
  { size: 9, orientation: 'portrait', uprightHead: false },
  { size: 9, orientation: 'portrait', uprightHead: true },
  { size: 7.5, orientation: 'portrait', uprightHead: true },
  { size: 8.5, orientation: 'landscape', uprightHead: true },
] as const;
const smallest = { size: 7, orientation: 'landscape', uprightHead: true } as const;

/** The largest way in which the table's columns go on a page without a number being broken; the last when none does. */
export function tableLayout(table: ReportTable): TableLayout {
  const { head, rows } = table;
  const body = rows.filter(({ level }) => level !== 'afsnit');
  const numeric = numberColumns(table);
  const columns = (uprightHead: boolean): readonly Column[] =>
    head.map((name, i) => {
      const over = numeric[i] === true && uprightHead ? '' : name;
      const texts = body.map(({ level, cells }) => {
        const isSetIn = i === 0 && (level === 'under' || level === 'heraf');
        return { text: cellText(cells[i] ?? null), before: isSetIn ? setIn : 0 };
      });
      const words = [over, ...texts.map(({ text }) => text)].flatMap((text) =>
        text.split(/ |-|\n/),
      );
      const word = Math.min(widestWord, Math.max(1, ...words.map(widthOf)));
      const longest = Math.max(word, ...texts.map(({ text, before }) => before + widthOf(text)));
      const most = i === 0 ? unbroken.first : unbroken.other;
      return {
        least: (numeric[i] === true ? longest : Math.max(word, Math.min(most, longest))) + beside,
        wanted: Math.max(longest, widthOf(over)) + beside,
      };
    });
  const fitting = [...ways, smallest].find(({ size, orientation, uprightHead }) => {
    return sum(columns(uprightHead).map(({ least }) => least)) * size <= room[orientation];
  });
  const way = fitting ?? smallest;
  const available = room[way.orientation] / way.size;
  const { widths, isTight } = shared(columns(way.uprightHead), available);
  return {
    ...way,
    numeric,
    isTight,
    fits: fitting !== undefined,
    widths: widths.map((width) => width * way.size),
  };
}

/** In sizes of the font: how wide a column has to be, and how wide it is when nothing is broken into lines. */
interface Column {
  readonly least: number;
  readonly wanted: number;
}

function shared(columns: readonly Column[], available: number) {
  const least = sum(columns.map((column) => column.least));
  const missing = sum(columns.map((column) => column.wanted - column.least));
  // Where even the least is too much, all are narrower alike.
  const scale = Math.min(1, available / least);
  const share = missing === 0 ? 0 : Math.max(0, Math.min(1, (available - least) / missing));
  return {
    widths: columns.map((column) => column.least * scale + (column.wanted - column.least) * share),
    isTight: least + missing > available,
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** About how wide a text is in IBM Plex Sans, in sizes of the font. */
export function widthOf(text: string): number {
  const narrow = text.match(/[.,:;!|'’()\s iljtfrI-]/g)?.length ?? 0;
  const wide = text.match(/[%mwMWæÆ—]/g)?.length ?? 0;
  return narrow * 0.33 + wide * 0.9 + (text.length - narrow - wide) * 0.6;
}
