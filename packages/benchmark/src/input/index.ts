export { type Measured, measured, type Others, questionsAbout, questionsTo } from './questions.ts';
export { readSubmissions, type Round, type SubmissionReading } from './read-submissions.ts';
export { type SentFile, type SheetCell, sheetNames } from './sheet.ts';
export type {
  BenefitFlow,
  GroupPersons,
  QualityValue,
  Remark,
  Submission,
  TimeShare,
} from './submission.ts';
export type { FilledIn, TemplateFor } from './sheet-rows.ts';
export { templateSheets, type TemplateSheet } from './template.ts';
export { submissionCsv } from './write-csv.ts';
