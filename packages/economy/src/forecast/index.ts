export {
  type BackTest,
  type BackTestPoint,
  type ForecastMethod,
  forecastMethods,
  nominalPct,
  testedAhead,
} from './back-test.ts';
export {
  type CaseloadForecast,
  daysBetween,
  type ForecastMonth,
  forecastGround,
  forecastOf,
  type ForecastGround,
  leastHistory,
  type NoForecast,
  type ForecastRange,
  triedUntil,
} from './forecast.ts';
export { type HistoryStart, wholeFrom } from './history.ts';
export type { LeavingRate } from './leaving.ts';
export { damping, levelDrift } from './level.ts';
export { personsOf } from './months.ts';
export {
  costOfYear,
  type DayPrice,
  type MoneyRange,
  priceOfRefund,
  type RefundPrice,
  stateOf,
} from './price.ts';
export {
  isNoScenario,
  type CaseloadScenario,
  caseloadScenarioBounds,
  noScenario,
} from './scenario.ts';
export type { StockFlow } from './stock-flow.ts';
export { type CaseloadYear, yearForecast } from './year.ts';
