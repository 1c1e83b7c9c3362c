import {
  type WorkbookCell,
  type WorkbookSheet,
  writeWorkbook,
} from '../spreadsheet/write-workbook.ts';
import { cellText } from './cell-text.ts';
import type { Report, ReportCell, ReportTable } from './report.ts';

/**
 * The tables of a document as .xlsx: a front sheet with what must be known and links to the tables, then each table on a
 * sheet of its own, with numbers as numbers in full and shown with the decimals of the document.
 */
export async function reportXlsx(report: Report): Promise<Buffer> {
  const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return await writeWorkbook([frontSheet(report, tables), ...tables.map(tableSheet)]);
}

function frontSheet(
  { title, subtitle, blocks }: Report,
  tables: readonly ReportTable[],
): WorkbookSheet {
  const notes = new Set(blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : [])));
  const section = (heading: string, rows: readonly (readonly WorkbookCell[])[]) =>
    rows.length === 0 ? [] : [[], [{ text: heading, bold: true }], ...rows];
  return {
    name: 'Forside',
    widths: [110],
    rows: [
      [{ text: title, bold: true }],
      ...subtitle.split('\n').map((line) => [line]),
      ...section(
        'Tabeller',
        tables.map(({ caption }, i) => [{ text: caption, goesTo: i + 1 }]),
      ),
      ...section(
        'Forbehold',
        [...notes].map((text) => [{ text, wrap: true }]),
      ),
    ],
  };
}

function tableSheet({ caption, head, rows, strong, source }: ReportTable): WorkbookSheet {
  const first = Math.max(12, ...rows.map(({ cells: [name = ''] }) => cellText(name).length));
  return {
    // `Tabel 4.2: A-dagpenge` is found by its number.
    name: caption.split(':')[0] ?? caption,
    widths: head.map((name, i) =>
      i === 0 ? Math.min(60, first + 3) : Math.max(10, name.length + 2),
    ),
    across: head.length > 8,
    stickyRows: 4,
    stickyColumns: 1,
    rows: [
      [{ text: caption, bold: true }],
      [{ text: 'Til forsiden', goesTo: 0 }],
      [],
      head.map((text, i) => ({ text, bold: true, shaded: strong.includes(i) })),
      ...rows.map(({ level, cells }) =>
        cells.map((cell, i) => {
          const bold = level === 'total' || level === 'afsnit';
          const isPart = i === 0 && (level === 'under' || level === 'heraf');
          return withLook(cell, {
            bold,
            shaded: strong.includes(i),
            ...(isPart ? { indent: 1 } : {}),
          });
        }),
      ),
      [],
      [source],
    ],
  };
}

function withLook(
  cell: ReportCell,
  look: { readonly bold: boolean; readonly shaded: boolean; readonly indent?: number },
): WorkbookCell {
  if (cell === null || typeof cell === 'string') return { ...look, text: cellText(cell) };
  const decimals = cell.decimals === 0 ? '' : `.${'0'.repeat(cell.decimals)}`;
  const percent = cell.percent === true ? '" %"' : '';
  return { ...look, value: cell.value, format: `#,##0${decimals}${percent}` };
}
