import { addMonths, day, type Day, daysInMonth, toCivil } from '@rettidig/engine';
import type { CaseloadMonth, CaseloadSeries } from '../caseload/series.ts';

/** How a made-up caseload comes and goes. */
export interface World {
  readonly seed: number;
  /** Mean number who come in a month at the beginning. */
  readonly inflow: number;
  /** Share by which the months of the year swing to either side. */
  readonly season?: number;
  /** Share by which the inflow grows each month. */
  readonly trend?: number;
  /** Standard deviation of what the level of inflow moves each month, as a share of it. */
  readonly drift?: number;
  /** Months that are seen. */
  readonly months?: number;
}

const ages = 60;
/** Months that pass before anything is seen, so that the stock is what inflow and leaving make it. */
const before = 120;
const firstMonth = day('2019-01-01');

/** Who have been on a benefit for so many months leave it within a month: many at first, few of those who have stayed. */
export function trueRate(age: number): number {
  if (age === 0) return 0.08;
  if (age < 3) return 0.14;
  if (age < 13) return 0.1;
  return age < 25 ? 0.05 : 0.02;
}

/** A caseload whose citizens come by chance (Poisson) and leave by chance, each for themselves. The same for the same seed. */
export function worldSeries(world: World): CaseloadSeries {
  const { seed, inflow, season = 0, trend = 0, drift = 0, months: seen = 60 } = world;
  const chance = chanceOf(seed);
  const leavers = (count: number, age: number): number => {
    let left = 0;
    for (let one = 0; one < count; one++) if (chance.share() < trueRate(age)) left++;
    return left;
  };
  const peak = chance.share() * 12;
  const months: CaseloadMonth[] = [];
  const stocks: (readonly number[])[] = [];
  let level = inflow;
  let stock: readonly number[] = Array.from({ length: ages }, () => 0);
  for (let at = -before; at < seen; at++) {
    const month = addMonths(firstMonth, at);
    if (at >= 0) level *= (1 + trend) * Math.exp(drift * chance.normal());
    const swing = 1 + season * Math.cos((2 * Math.PI * (at + peak)) / 12);
    const came = chance.poisson(level * swing);
    const atRisk = [came, ...stock.slice(0, -2), (stock.at(-2) ?? 0) + (stock.at(-1) ?? 0)];
    const then = atRisk.map((count, age) => count - leavers(count, age));
    const [size, next] = [stock, then].map((list) => list.reduce((sum, one) => sum + one, 0));
    const outflow = (size ?? 0) + came - (next ?? 0);
    if (at >= 0) {
      stocks.push(stock);
      const brief = came - (then[0] ?? 0);
      const days = daysOf(month, { stock: size ?? 0, came, outflow, brief }, chance.share);
      months.push({ month, days, stock: size ?? 0, inflow: came, outflow });
    }
    stock = then;
  }
  return { benefit: 'dagpenge', months, ages: [...stocks, stock] };
}

/** Who come and who leave do so on any day of the month; `brief` come and leave in it. */
function daysOf(
  month: Day,
  of: {
    readonly stock: number;
    readonly came: number;
    readonly outflow: number;
    readonly brief: number;
  },
  share: () => number,
): number {
  const { year, month: number } = toCivil(month);
  const length = daysInMonth(year, number);
  let days = of.stock * length;
  const part = (): number => Math.floor(share() * length);
  for (let one = of.brief; one < of.came; one++) days += part();
  for (let one = of.brief; one < of.outflow; one++) days -= part();
  for (let one = 0; one < of.brief; one++) days += Math.abs(part() - part());
  return Math.max(0, days);
}

/** Chance from a seed: a linear congruential generator, good enough for worlds, the same everywhere. */
function chanceOf(seed: number) {
  let state = seed >>> 0;
  const share = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share());
  /** By the normal distribution where the mean is large: the sum of products would come out as nothing. */
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const most = Math.exp(-mean);
    let count = 0;
    for (let product = share(); product > most; product *= share()) count++;
    return count;
  };
  return { share, normal, poisson };
}
