import { type Day, fromCivil } from '@rettidig/engine';
import { type CaseloadForecast, daysBetween, type ForecastRange } from './forecast.ts';
import { total } from './months.ts';

/** A calendar year of a benefit: the months that were, and those to come. */
export interface CaseloadYear {
  readonly year: number;
  /** Days on the benefit. */
  readonly days: ForecastRange;
  /** Full-year persons: days on the benefit by the days of the year. */
  readonly persons: ForecastRange;
  /** Days of the months that were. */
  readonly actualDays: number;
  /** Months that were, and months that are told. */
  readonly actualMonths: number;
  readonly toldMonths: number;
  /** Months of the year that nobody can tell: before the data, or after the last month told. They count as nothing. */
  readonly lackingMonths: number;
  /** Months that were, but before all who left are with us: their days are too few. */
  readonly thinMonths: number;
}

/** The year as a whole. Its interval is that of the months to come together; those that were are as they were. */
export function yearForecast(forecast: CaseloadForecast, year: number): CaseloadYear {
  const period = { from: fromCivil(year, 1, 1), to: fromCivil(year + 1, 1, 1) };
  const days = daysBetween(forecast, period);
  const length = period.to - period.from;
  const inYear = ({ month }: { readonly month: Day }): boolean =>
    period.from <= month && month < period.to;
  const { series, whole, months } = forecast;
  const actual = series.months.filter(inYear);
  const toldMonths = months.filter(inYear).length;
  return {
    year,
    days,
    persons: {
      expected: days.expected / length,
      low: days.low / length,
      high: days.high / length,
    },
    actualDays: total(actual.map((month) => month.days)),
    actualMonths: actual.length,
    toldMonths,
    lackingMonths: 12 - actual.length - toldMonths,
    thinMonths: series.months.slice(0, whole).filter(inYear).length,
  };
}
