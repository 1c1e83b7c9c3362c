import writeXlsx, { type CellObject } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
} from 'write-excel-file/utility';
import { plainText } from '../text/plain-text.ts';
import { type CellRange, type TypingRule, typingRules } from './typing-rules.ts';
import { sheetNames } from './sheet-names.ts';

interface Look {
  readonly bold?: boolean;
  /** Shaded, to stand out. */
  readonly shaded?: boolean;
  /** Steps that a text is set in. */
  readonly indent?: number;
  /** A text that is broken into lines where its column ends. */
  readonly wrap?: boolean;
}

/** What stands in one cell: a text, a number as such, a day, or nothing. */
export type WorkbookCell =
  | null
  | string
  /** `goesTo`: place of the sheet that a click opens, from 0. */
  | (Look & { readonly text: string; readonly goesTo?: number })
  /** `format` as spreadsheets have it: `0.0`; the general one when absent. */
  | (Look & { readonly value: number; readonly format?: string })
  /** As files have it, with English names and without `=`: `SUM(A1:A9)`. Computed when the file is opened. */
  | (Look & { readonly formula: string; readonly format?: string })
  /** Midnight UTC of the day; shown as `dd.mm.yyyy`. */
  | (Look & { readonly day: Date });

export interface WorkbookSheet {
  /** Made unique and such as spreadsheets allow. */
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Signs that each column has room for. */
  readonly widths: readonly number[];
  /** Rows that stay where they are when one scrolls. */
  readonly stickyRows?: number;
  readonly stickyColumns?: number;
  readonly across?: boolean;
  /** What may be typed into cells. */
  readonly rules?: readonly TypingRule[];
  /** Cells that turn red and bold when their number is above a limit. */
  readonly warnings?: readonly { readonly cells: CellRange; readonly above: number }[];
}

const shade = '#E6ECF2';
const linkColour = '#0B3D6B';
const warning = {
  backgroundColor: '#F9D6D5',
  textColor: '#8A0B0B',
  fontWeight: 'bold',
} as const;

/** Sheets as one .xlsx file: numbers as numbers, days as days, links between sheets. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const written = sheets.map((sheet, i) => {
    const { rows, widths, stickyRows, stickyColumns, across, warnings } = sheet;
    return {
      sheet: names[i] ?? '',
      data: rows.map((row) => row.map(cellOf)),
      columns: widths.map((width) => ({ width })),
      ...(stickyRows === undefined ? {} : { stickyRowsCount: stickyRows }),
      ...(stickyColumns === undefined ? {} : { stickyColumnsCount: stickyColumns }),
      ...(across === true ? { orientation: 'landscape' as const } : {}),
      ...(warnings === undefined
        ? {}
        : {
            conditionalFormatting: warnings.map(({ cells: { column, from, to }, above }) => ({
              cellRange: {
                from: { row: from + 1, column: column + 1 },
                to: { row: to + 1, column: column + 1 },
              },
              condition: { formula: isAbove(getCellAddress(from, column), above) },
              style: warning,
            })),
          }),
    };
  });
  return await writeXlsx(written, {
    features: [linksBetween(sheets, names), typingRules(sheets)],
  }).toBuffer();
}

/** A text, such as the empty one of a formula, is more than any number to a spreadsheet. */
const isAbove = (address: string, limit: number): string =>
  `AND(ISNUMBER(${address}),${address}>${limit})`;

function cellOf(cell: WorkbookCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: plainText(cell) };
  const { bold = false, shaded = false, indent, wrap = false } = cell;
  const look = {
    ...(bold ? { fontWeight: 'bold' as const } : {}),
    ...(shaded ? { backgroundColor: shade } : {}),
    ...(indent === undefined ? {} : { indent }),
    ...(wrap ? { wrap, alignVertical: 'top' as const } : {}),
  };
  if ('value' in cell) {
    const { value, format } = cell;
    return { ...look, type: Number, value, ...(format === undefined ? {} : { format }) };
  }
  if ('formula' in cell) {
    const { formula, format } = cell;
    return {
      ...look,
      type: 'Formula',
      value: formula,
      ...(format === undefined ? {} : { format }),
    };
  }
  if ('day' in cell) return { ...look, type: Date, value: cell.day, format: 'dd.mm.yyyy' };
  const link =
    cell.goesTo === undefined
      ? {}
      : { textColor: linkColour, textDecoration: { underline: true as const } };
  return { ...look, ...link, type: String, value: plainText(cell.text) };
}

/** Writes links as such, not as formulas, which programs that only show a file do not compute. */
function linksBetween(sheets: readonly WorkbookSheet[], names: readonly string[]) {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet');
  if (order === undefined) throw new Error('The order of what stands in a sheet is not known.');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const links = (sheets[sheetIndex]?.rows ?? []).flatMap((row, y) =>
              row.flatMap((cell, x) => {
                if (cell === null || typeof cell === 'string' || !('goesTo' in cell)) return [];
                const name = names[cell.goesTo ?? -1];
                if (name === undefined) return [];
                // An apostrophe in a name is written twice.
                const place = sanitizeAttributeValue(`'${name.replaceAll("'", "''")}'!A1`);
                return [`<hyperlink ref="${getCellAddress(y, x)}" location="${place}"/>`];
              }),
            );
            if (links.length === 0) return xml;
            const all = `<hyperlinks>${links.join('')}</hyperlinks>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, all, order, 'worksheet');
          },
        },
      },
    },
  };
}
