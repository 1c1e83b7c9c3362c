import { meanOf, total } from './months.ts';
import { seasonOf } from './season.ts';

/**
 * How a monthly number is carried on: its level, smoothed exponentially, times the season of the month, with a trend that
 * dies away. Simple exponential smoothing with a damped drift is what fitting the damped trend method most often ends in
 * (Gardner and McKenzie 2011); here nothing is fitted but what the numbers can bear.
 */
export interface Level {
  /** The level now, without season. */
  readonly level: number;
  /** Of a month's surprise so much moves the level. */
  readonly gain: number;
  /** What the level moves in the first month to come, as far as it is more than chance. */
  readonly slope: number;
  /** Factor of each month of the year, January first; 1 where no season is seen. */
  readonly season: readonly number[];
  /** Standard deviation of the surprise of a month, and of the level itself. */
  readonly surprise: number;
  readonly unsure: number;
}

/** From a month to the next the level of any number may move by so much of itself: the only constant of the method. */
export const levelDrift = 0.03;
/** The trend of a month is so much of the one of the month before. */
export const damping = 0.9;
/** The trend is seen in so many months, and in no fewer than the least. */
const trendMonths = 24;
const leastTrendMonths = 12;
/** A surprise is known when the level stands on so many months. */
const learning = 6;

/**
 * @param places the place in the year of each number's month
 * @param variance what chance alone gives each number; for a count its mean
 */
export function levelOf(
  numbers: readonly number[],
  places: readonly number[],
  variance: number,
): Level {
  const season = seasonOf(numbers, places, variance);
  const plain = numbers.map((one, at) => one / (season[places[at] ?? 0] ?? 1));
  const gain = gainOf(meanOf(plain.slice(-trendMonths)), variance);
  let level = 0;
  const squares: number[] = [];
  plain.forEach((one, at) => {
    const surprise = one - level;
    if (at >= Math.min(learning, plain.length - 1)) squares.push(surprise * surprise);
    // The plain mean until there are months enough.
    level += Math.max(gain, 1 / (at + 1)) * surprise;
  });
  const surprise = Math.sqrt(Math.max(meanOf(squares), variance));
  const slope = slopeOf(plain.slice(-trendMonths), variance);
  const unsure = surprise * Math.sqrt(Math.max(gain / (2 - gain), 1 / plain.length));
  return { level, gain, slope, season, surprise, unsure };
}

/**
 * The numbers of the months to come.
 * @param places the place in the year of each month to come
 */
export function carriedOn({ level, slope, season }: Level, places: readonly number[]): number[] {
  let moved = 0;
  return places.map((place, at) => {
    moved += slope * damping ** (at + 1);
    return Math.max(0, (level + moved) * (season[place] ?? 1));
  });
}

/** The gain of a Kalman filter for a level that drifts and a number that varies around it: small numbers are trusted less. */
function gainOf(level: number, variance: number): number {
  const ratio = (levelDrift * level) ** 2 / variance;
  return (Math.sqrt(ratio * ratio + 4 * ratio) - ratio) / 2;
}

/** The slope of the line through the numbers, less what chance gives (James-Stein): nothing where it could be chance. */
function slopeOf(numbers: readonly number[], variance: number): number {
  const count = numbers.length;
  if (count < leastTrendMonths) return 0;
  const mean = meanOf(numbers);
  const time = numbers.map((_, at) => at - (count - 1) / 2);
  const spread = total(time.map((one) => one * one));
  const slope = total(numbers.map((one, at) => one * (time[at] ?? 0))) / spread;
  const residuals = numbers.map((one, at) => one - mean - slope * (time[at] ?? 0));
  const left = Math.max(total(residuals.map((one) => one * one)) / (count - 2), variance);
  return slope === 0 ? 0 : slope * Math.max(0, 1 - left / spread / (slope * slope));
}
