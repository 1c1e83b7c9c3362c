export { reportDocx } from './report-docx.ts';
export { reportPdf } from './report-pdf.ts';
export { reportPdfApart } from './report-pdf-apart.ts';
export { reportXlsx } from './report-xlsx.ts';
export type { Block, Report, ReportCell, ReportTable, RowLevel } from './report.ts';
