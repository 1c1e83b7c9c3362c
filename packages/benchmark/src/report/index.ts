export type { Block, Report, ReportCell, ReportChart, ReportTable } from './block.ts';
