import type { Day } from '@rettidig/engine';
import { dateOf } from '../calendar/calendar.ts';
import type { Stream } from '../random/stream.ts';

export type Sex = 'kvinde' | 'mand';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * A personal number no register contains: the day of birth plus 60. The seventh digit says the century as in real
 * numbers (0-3: 1900-1999; 4 and 9: 1937-2036) and the last digit the sex; the check digit is left to chance.
 *
 * @param taken the numbers given so far; the new one is added
 */
export function madeUpCpr(
  chance: Stream,
  {
    birthDate,
    sex,
    taken,
  }: { readonly birthDate: Day; readonly sex: Sex; readonly taken: Set<string> },
): string {
  const { year, month, day } = dateOf(birthDate);
  const date = `${two(day + 60)}${two(month)}${two(year % 100)}`;
  const sevenths: readonly [number, ...number[]] =
    year >= 2000 ? [4, 5, 6, 7, 8, 9] : year >= 1937 ? [0, 1, 2, 3, 4, 9] : [0, 1, 2, 3];
  // The first free number from a random one on: the numbers of one day cannot run out unnoticed.
  const start = chance.below(500);
  const first = chance.below(sevenths.length);
  for (let turn = 0; turn < sevenths.length; turn++) {
    const seventh = sevenths[(first + turn) % sevenths.length];
    for (let step = 0; step < 500; step++) {
      const last = ((start + step) % 500) * 2 + (sex === 'mand' ? 1 : 0);
      const cpr = `${date}${seventh}${String(last).padStart(3, '0')}`;
      if (taken.has(cpr)) continue;
      taken.add(cpr);
      return cpr;
    }
  }
  throw new RangeError(`More than ${sevenths.length * 500} people of one sex born on one day`);
}
