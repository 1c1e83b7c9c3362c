export type { OfOthers, OverviewGround } from './cells.ts';
export { inAndOut, monthsShown } from './in-and-out/in-and-out.ts';
export { streamsReport } from './lasting/streams.ts';
export { survivalGroups, survivalReport } from './lasting/survival.ts';
export { longCases } from './long-cases/long-cases.ts';
export { indicatorTable } from './quarter/indicator.ts';
export { quarterlyOverview } from './quarter/overview.ts';
export { outsideSources } from './report.ts';
export type {
  Report,
  ReportCell,
  ReportBar,
  ReportChart,
  ReportColumn,
  ReportRow,
  ReportSection,
  ReportTable,
  RowsBehind,
  Silence,
  WayDown,
} from './report.ts';
export { riskGroup } from './risk-group/risk-group.ts';
export { weeklyFive } from './week/weekly-five.ts';
export {
  capital,
  dayText,
  inBoth,
  inside,
  numberText,
  periodHeading,
  periodText,
  type Said,
  type Tongue,
  valueText,
  type Writing,
} from './words.ts';
