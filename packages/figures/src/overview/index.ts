export type { OverviewGround } from './cells.ts';
export { quarterlyOverview } from './quarter/overview.ts';
export type {
  Report,
  ReportCell,
  ReportChart,
  ReportColumn,
  ReportRow,
  ReportSection,
  ReportTable,
  Silence,
  WayDown,
} from './report.ts';
export {
  capital,
  dayText,
  numberText,
  periodHeading,
  periodText,
  type Said,
  type Tongue,
} from './words.ts';
