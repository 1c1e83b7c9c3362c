import type { Report, ReportCell, ReportSection } from '@rettidig/figures/overview';
import { inside, numberText } from '@rettidig/figures/overview';
import writeXlsx from 'write-excel-file/node';
import { csvOf } from '../format/csv.ts';
import type { Language } from '../texts/language.ts';
import { cellText } from './cell-text.ts';

const columnHeads = ({ table }: ReportSection, language: Language): readonly string[] => [
  table.of[language],
  ...table.columns.map(({ group, heading }) =>
    group === null ? heading[language] : `${group[language]}, ${heading[language]}`,
  ),
];

/** All tables of a report below each other, each with its title, unit and source, for a Danish spreadsheet. */
export function reportCsv(report: Report, source: string, language: Language): string {
  const tables = report.sections.flatMap((section) => [
    [],
    [section.table.caption[language], section.table.unit[language]],
    [...columnHeads(section, language)],
    ...section.table.rows.map(({ heading, cells }) => [
      heading[language],
      ...cells.map((cell) => csvNumber(cell, language)),
    ]),
    ...section.notes.map((note) => [note[language]]),
  ]);
  return csvOf([[report.title[language], report.period[language]], [source], ...tables]);
}

/** Numbers without points at the thousands, which a spreadsheet would take for decimals. */
function csvNumber(cell: ReportCell, language: Language): string {
  return cell.value === null
    ? cellText(cell, language)
    : numberText(cell.value, cell.decimals, 'da').replaceAll('.', '');
}

/** A sheet's name is at most 31 signs, and some of them are not allowed. */
const sheetName = (title: string): string => title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/** Each table on its own sheet, with numbers as numbers. */
export async function reportXlsx(
  report: Report,
  source: string,
  language: Language,
): Promise<Buffer> {
  const text = (value: string) => ({ type: String, value });
  const bold = (value: string) => ({ ...text(value), fontWeight: 'bold' as const });
  const sheets = report.sections.map((section) => ({
    sheet: sheetName(section.title[language]),
    columns: [{ width: 34 }, ...section.table.columns.map(() => ({ width: 13 }))],
    data: [
      [bold(`${report.title[language]}, ${report.period[language]}`)],
      [text(`${section.table.caption[language]} (${inside(section.table.unit[language])})`)],
      [text(source)],
      [],
      columnHeads(section, language).map(bold),
      ...section.table.rows.map(({ heading, cells }) => [
        text(heading[language]),
        ...cells.map((cell) =>
          cell.value === null
            ? text(cellText(cell, language))
            : {
                type: Number,
                value: Number(cell.value.toFixed(cell.decimals)),
                format: cell.decimals === 0 ? '0' : `0.${'0'.repeat(cell.decimals)}`,
              },
        ),
      ]),
      [],
      ...section.notes.map((note) => [text(note[language])]),
    ],
  }));
  return await writeXlsx(sheets).toBuffer();
}
