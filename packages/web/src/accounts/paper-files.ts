import { type Report, reportDocx, reportPdf, reportXlsx } from '@rettidig/documents/report';
import type { Answer } from '../http/route.ts';
import { csvOf } from '../format/csv.ts';
import { csvType, excelType } from '../format/sheet.ts';

/** What a paper can be fetched as, by the name its address ends with. */
export const paperFiles = ['notat.pdf', 'notat.docx', 'tabeller.xlsx', 'resultat.csv'] as const;
export type PaperFile = (typeof paperFiles)[number];

/** A paper as a file. As CSV: its tables, each under its caption, with numbers as spreadsheets read them. */
export async function paperAnswer(report: Report, file: PaperFile, name: string): Promise<Answer> {
  const made = { kind: 'file', name: `${name}-${file}` } as const;
  switch (file) {
    case 'notat.pdf':
      return { ...made, type: 'application/pdf', body: reportPdf(report) };
    case 'notat.docx':
      return { ...made, type: wordType, body: await reportDocx(report) };
    case 'tabeller.xlsx':
      return { ...made, type: excelType, body: await reportXlsx(report) };
    case 'resultat.csv':
      return { ...made, type: csvType, body: tablesCsv(report) };
  }
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function tablesCsv({ blocks }: Report): string {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return csvOf(
    tables.flatMap(({ caption, head, rows, source }) => [
      [caption],
      head,
      ...rows.map(({ cells }) =>
        cells.map((cell) => {
          if (cell === null) return '';
          return typeof cell === 'string' ? cell : String(cell.value).replace('.', ',');
        }),
      ),
      [source],
      [],
    ]),
  );
}
