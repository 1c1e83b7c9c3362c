export { type Letter, letterPdf, type LetterPart } from './letter/letter-pdf.ts';
export { reportDocx } from './report/report-docx.ts';
export { reportPdf } from './report/report-pdf.ts';
export type { Block, Report, ReportCell, ReportTable, RowLevel } from './report/report.ts';
export {
  readSpreadsheet,
  type SpreadsheetReading,
  type SpreadsheetRows,
} from './spreadsheet/read-spreadsheet.ts';
