export { type CaseloadMonth, type CaseloadSeries, fullYearPersons } from './series.ts';
