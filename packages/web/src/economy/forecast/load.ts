import {
  type CaseloadForecast,
  type CaseloadYear,
  costOfYear,
  type DayPrice,
  forecastOf,
  isNoScenario,
  type MoneyRange,
  type NoForecast,
  priceOfRefund,
  type RefundPrice,
  stateOf,
  sumLedger,
  yearForecast,
} from '@rettidig/economy';
import { addDays, addMonths, type Day, fromCivil, type Money, toCivil } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import type { EmployeeVisit } from '../../http/visit.ts';
import { NotFoundError } from '../../http/route.ts';
import { type AskedScenario, readScenario, type ScenarioText } from './asked.ts';
import { groundsOf } from './grounds.ts';

/** Every benefit, as it is expected. */
export interface OverviewModel {
  readonly forecasts: readonly CaseloadForecast[];
  readonly lacking: readonly NoForecast[];
  /** The last day that is counted; null where there is nothing at all. */
  readonly until: Day | null;
  /** This year and the next, by the first month to come. */
  readonly years: readonly number[];
}

/** One benefit, and what is asked of it. */
export interface BenefitModel {
  readonly outcome: 'prognose';
  readonly benefit: Benefit;
  readonly asked: AskedScenario;
  readonly until: Day;
  readonly forecast: CaseloadForecast;
  /** The same under the scenario; null where it changes nothing. */
  readonly other: CaseloadForecast | null;
  /** What a day cost in the last year, by the refund; null where no amount is known. Not used where a price is asked. */
  readonly price: RefundPrice | null;
  readonly years: readonly YearRow[];
}

/** A year of a benefit, with and without the scenario. */
export interface YearRow {
  readonly plain: CaseloadYear;
  readonly cost: MoneyRange | null;
  /** What the state pays of what is expected; null where it is not known. */
  readonly state: Money | null;
  readonly other: CaseloadYear | null;
  readonly otherCost: MoneyRange | null;
  readonly otherState: Money | null;
}

/** Reads what there is to forecast, for the whole municipality. */
export async function loadOverview(visit: EmployeeVisit): Promise<OverviewModel> {
  const { snapshot } = await visit.ground.figures.of(visit.session.municipality);
  const grounds = groundsOf(snapshot);
  const forecasts = grounds
    .filter((ground) => ground.outcome === 'prognose')
    .map((ground) => forecastOf(ground));
  const lacking = grounds.filter((ground) => ground.outcome !== 'prognose');
  const [first] = forecasts;
  return {
    forecasts,
    lacking,
    until: first === undefined ? null : addDays(first.model.next, -1),
    years: first === undefined ? [] : yearsOf(first),
  };
}

type Asked = ScenarioText & { readonly vis: string; readonly ydelse: string };

/**
 * Reads the forecast of one benefit under what is asked, or why there is none.
 * @throws NotFoundError where nobody has ever been on it
 */
export async function loadBenefit(
  visit: EmployeeVisit,
  fields: Asked,
): Promise<BenefitModel | NoForecast> {
  const { snapshot } = await visit.ground.figures.of(visit.session.municipality);
  const ground = groundsOf(snapshot).find((one) =>
    one.outcome === 'prognose'
      ? one.series.benefit === fields.ydelse
      : one.benefit === fields.ydelse,
  );
  if (ground === undefined) throw new NotFoundError();
  if (ground.outcome !== 'prognose') return ground;
  const asked = readScenario(fields, visit.words.language);
  const forecast = forecastOf(ground);
  const other = isNoScenario(asked.scenario) ? null : forecastOf(ground, asked.scenario);
  const price = asked.unitPrice === null ? await refundPrice(visit, forecast) : null;
  return {
    outcome: 'prognose',
    benefit: ground.series.benefit,
    asked,
    until: addDays(forecast.model.next, -1),
    forecast,
    other,
    price,
    years: yearsOf(forecast).map((year) => yearRow(year, { forecast, other, asked, price })),
  };
}

/**
 * As `loadBenefit`, for a file.
 * @throws NotFoundError where there is no forecast
 */
export async function loadForecast(visit: EmployeeVisit, fields: Asked): Promise<BenefitModel> {
  const model = await loadBenefit(visit, fields);
  if (model.outcome !== 'prognose') throw new NotFoundError();
  return model;
}

/** The year of the last month that was, and the next ones that are told. */
function yearsOf({ model, months }: CaseloadForecast): readonly number[] {
  const first = toCivil(addDays(model.next, -1)).year;
  const last = toCivil(months.at(-1)?.month ?? model.next).year;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** What a day on the benefit cost in the last twelve whole months. */
async function refundPrice(
  visit: EmployeeVisit,
  {
    benefit,
    model: { next },
  }: { readonly benefit: Benefit; readonly model: { readonly next: Day } },
): Promise<RefundPrice | null> {
  const { ledger } = await visit.ground.refund.of(visit.session.municipality);
  const period = { from: addMonths(next, -12), to: next };
  return priceOfRefund(sumLedger(ledger, { period, benefit }, 'ydelse').whole);
}

function yearRow(
  year: number,
  {
    forecast,
    other,
    asked,
    price,
  }: {
    readonly forecast: CaseloadForecast;
    readonly other: CaseloadForecast | null;
    readonly asked: AskedScenario;
    readonly price: RefundPrice | null;
  },
): YearRow {
  const { unitPrice, scenario } = asked;
  const ofDay = unitPrice === null ? price : priceIn(year, unitPrice);
  const costOf = (of: CaseloadYear | null, pricePct: number): MoneyRange | null =>
    of === null || ofDay === null ? null : costOfYear(of, ofDay, pricePct);
  const stateIn = (cost: MoneyRange | null): Money | null =>
    cost === null || price === null ? null : stateOf(cost.expected, price);
  const plain = yearForecast(forecast, year);
  const changed = other === null ? null : yearForecast(other, year);
  const cost = costOf(plain, 0);
  const otherCost = costOf(changed, scenario.pricePct);
  const [state, otherState] = [stateIn(cost), stateIn(otherCost)];
  return { plain, cost, state, other: changed, otherCost, otherState };
}

/** The price of a full-year person as that of the days of a year. */
function priceIn(year: number, amount: Money): DayPrice {
  return { amount, days: fromCivil(year + 1, 1, 1) - fromCivil(year, 1, 1) };
}
