import { meanOf, total } from './months.ts';

/** Seasons are looked for in so many months; a month's ratio to the year around it takes half a year on each side. */
const leastMonths = 24;
const halfYear = 6;
const monthsInYear = 12;
/** A season counts as far as it is more than so many times what chance gives. */
const doubt = 2;

const none: readonly number[] = Array.from({ length: monthsInYear }, () => 1);

/**
 * The factor of each month of the year: the mean ratio of its numbers to the mean of the twelve months around them, drawn
 * towards 1 by as much as chance would explain. All are 1 where the history is short or chance explains it all.
 */
export function seasonOf(
  numbers: readonly number[],
  places: readonly number[],
  variance: number,
): readonly number[] {
  const mean = meanOf(numbers);
  if (numbers.length < leastMonths || mean <= 0) return none;
  const ratios = none.map((_, place) => ratiosOf(numbers, places, place));
  if (ratios.some((list) => list.length === 0)) return none;
  const means = ratios.map(meanOf);
  const whole = meanOf(means);
  const seen = means.map((one) => one / whole - 1);
  const observed = total(seen.map((one) => one * one)) / (monthsInYear - 1);
  if (observed === 0) return none;
  const perMonth = meanOf(ratios.map((list) => list.length));
  const chance = Math.max(within(ratios, means), variance / mean / mean) / perMonth;
  const kept = Math.max(0, 1 - (doubt * chance) / observed);
  return seen.map((one) => 1 + one * kept);
}

function ratiosOf(numbers: readonly number[], places: readonly number[], place: number): number[] {
  const found: number[] = [];
  for (let at = halfYear; at + halfYear < numbers.length; at++) {
    if (places[at] !== place) continue;
    const around = numbers.slice(at - halfYear, at + halfYear + 1);
    const ends = ((around[0] ?? 0) + (around.at(-1) ?? 0)) / 2;
    const year = (total(around.slice(1, -1)) + ends) / monthsInYear;
    if (year > 0) found.push((numbers[at] ?? 0) / year);
  }
  return found;
}

/** Variance of the ratios of the same month around their mean; 0 where there are too few to know. */
function within(ratios: readonly (readonly number[])[], means: readonly number[]): number {
  const more = total(ratios.map((list) => list.length - 1));
  if (more < monthsInYear) return 0;
  const squares = ratios.flatMap((list, at) => list.map((one) => (one - (means[at] ?? 0)) ** 2));
  return total(squares) / more;
}
