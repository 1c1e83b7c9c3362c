export { type Letter, letterPdf, type LetterPart } from './letter/letter-pdf.ts';
export {
  readSpreadsheet,
  type SpreadsheetReading,
  type SpreadsheetRows,
} from './spreadsheet/read-spreadsheet.ts';
