export { type Letter, letterPdf, type LetterPart } from './letter/letter-pdf.ts';
export { numberColumns } from './report/number-columns.ts';
export { readSentRows, type SentReading } from './spreadsheet/read-sent-rows.ts';
export {
  readSpreadsheet,
  readWorkbook,
  type SpreadsheetReading,
  type SpreadsheetRows,
  type WorkbookReading,
} from './spreadsheet/read-spreadsheet.ts';
export {
  type WorkbookCell,
  type WorkbookSheet,
  writeWorkbook,
} from './spreadsheet/write-workbook.ts';
