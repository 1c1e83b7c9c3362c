import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cellText } from './cell-text.ts';
import { runsOfText } from './docx-text.ts';
import type { ReportTable } from './report.ts';
import { type TableLayout, tableLayout, widthOf } from './table-layout.ts';

const twips = 20;
const shade = 'E6ECF2';
const line = { style: BorderStyle.SINGLE, size: 8, color: '1A1A1A' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table with a head that is repeated on every page; columns that stand out are shaded and bold. */
export function docxTable(table: ReportTable): Table {
  const layout = tableLayout(table);
  const widths = layout.widths.map((width) => Math.floor(width * twips));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...headHeight(table.head, layout),
    children: table.head.map((name, i) => {
      const upright = layout.uprightHead && layout.numeric[i] === true;
      return cell(table, layout, i, {
        text: name,
        bold: true,
        bottom: true,
        options: {
          verticalAlign: VerticalAlignTable.BOTTOM,
          ...(upright ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
        },
        alignment: upright ? AlignmentType.LEFT : alignmentOf(layout, i),
      });
    }),
  });
  const rows = table.rows.map(({ level, cells }) => {
    if (level === 'afsnit') {
      const [name = ''] = cells;
      const text = cellText(name);
      const options = { columnSpan: table.head.length };
      return new TableRow({
        cantSplit: true,
        children: [
          cell(table, layout, 0, { text, bold: true, options, alignment: AlignmentType.LEFT }),
        ],
      });
    }
    return new TableRow({
      cantSplit: true,
      // A row that is too short is filled up, so that each cell stands below its name.
      children: table.head.map((_, i) => {
        const value = cells[i];
        return cell(table, layout, i, {
          text: value === undefined ? '' : cellText(value),
          bold: level === 'total' || table.strong.includes(i),
          italics: i === 0 && level === 'heraf',
          indent: i === 0 && (level === 'under' || level === 'heraf') ? layout.size * twips : 0,
          alignment: alignmentOf(layout, i),
        });
      }),
    });
  });
  return new Table({
    rows: [head, ...rows],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 2, color: 'BDBDBD' },
      bottom: line,
    },
    // What a reader of the screen takes for names of columns and of rows.
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  });
}

const alignmentOf = ({ numeric }: TableLayout, column: number) =>
  numeric[column] === true ? AlignmentType.RIGHT : AlignmentType.LEFT;

/** Upright names of columns need a row as high as the longest of them. */
function headHeight(head: readonly string[], { uprightHead, numeric, size }: TableLayout) {
  if (!uprightHead) return {};
  const longest = Math.max(0, ...head.filter((_, i) => numeric[i] === true).map(widthOf));
  const value = Math.round((longest + 1) * size * twips);
  return { height: { value, rule: HeightRule.ATLEAST } };
}

interface CellContent {
  readonly text: string;
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly indent?: number;
  /** A line below. */
  readonly bottom?: boolean;
  readonly options?: Partial<ITableCellOptions>;
}

function cell(
  { strong }: ReportTable,
  { size }: TableLayout,
  column: number,
  { text, alignment, bold = false, italics = false, indent = 0, bottom, options }: CellContent,
): TableCell {
  const isWide = options?.columnSpan !== undefined;
  const type = { ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) };
  return new TableCell({
    ...options,
    ...(strong.includes(column) && !isWide
      ? { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } }
      : {}),
    ...(bottom === true ? { borders: { bottom: line } } : {}),
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 0, after: 0 },
        indent: { left: indent },
        children: runsOfText(text).map(
          (run) => new TextRun({ ...run, ...type, size: Math.round(size * 2) }),
        ),
      }),
    ],
  });
}
