import { writeWorkbook } from '@rettidig/documents';
import type { Report, ReportCell, ReportSection } from '@rettidig/figures/overview';
import { inside, numberText } from '@rettidig/figures/overview';
import { csvOf } from '../format/csv.ts';
import type { Language } from '../texts/language.ts';
import { cellText } from './cell-text.ts';
import { sourceWithOthers } from './sources.ts';

const columnHeads = ({ table }: ReportSection, language: Language): readonly string[] => [
  table.of[language],
  ...table.columns.map(({ group, heading }) =>
    group === null ? heading[language] : `${group[language]}, ${heading[language]}`,
  ),
];

/** The line that says where the numbers of others are from; none where there are none. */
function othersIn(section: ReportSection, language: Language): readonly (readonly string[])[] {
  const line = sourceWithOthers(section, '', language).trim();
  return line === '' ? [] : [[line]];
}

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
    ...othersIn(section, language),
  ]);
  return csvOf([[report.title[language], report.period[language]], [source], ...tables]);
}

/** Numbers a spreadsheet can read: no points at the thousands, and a minus as it is typed. */
function csvNumber(cell: ReportCell, language: Language): string {
  return cell.value === null
    ? cellText(cell, language)
    : numberText(cell.value, cell.decimals, 'da').replaceAll('.', '').replace('−', '-');
}

/** Each table on its own sheet, with numbers as numbers. */
export async function reportXlsx(
  report: Report,
  source: string,
  language: Language,
): Promise<Buffer> {
  const bold = (text: string) => ({ text, bold: true });
  return await writeWorkbook(
    report.sections.map((section) => ({
      name: section.title[language],
      widths: [34, ...section.table.columns.map(() => 13)],
      rows: [
        [bold(`${report.title[language]}, ${report.period[language]}`)],
        [`${section.table.caption[language]} (${inside(section.table.unit[language])})`],
        [sourceWithOthers(section, source, language)],
        [],
        columnHeads(section, language).map(bold),
        ...section.table.rows.map(({ heading, cells }) => [
          heading[language],
          ...cells.map((cell) =>
            cell.value === null
              ? cellText(cell, language)
              : {
                  value: Number(cell.value.toFixed(cell.decimals)),
                  format: cell.decimals === 0 ? '0' : `0.${'0'.repeat(cell.decimals)}`,
                },
          ),
        ]),
        [],
        ...section.notes.map((note) => [note[language]]),
      ],
    })),
  );
}
