export type { Block, Report, ReportCell, ReportChart, ReportTable } from './block.ts';
export { choiceTexts } from './chapter-purpose.ts';
export { type Comment, nothingBeside, type ReportGiven } from './given.ts';
export { benchmarkReport } from './report.ts';
