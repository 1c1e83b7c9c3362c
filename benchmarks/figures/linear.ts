import { periodOn, periodsUntil } from '@rettidig/figures';
import { madeUpSnapshot, today } from './made-up.ts';
import { everyMeasure, sizeOf, timed } from './timed.ts';

/**
 * One snapshot of 1, 10 and 33 times as many citizens: the same work for each spell. The rounds that do not count are many,
 * since the first size is counted while the program is still being compiled.
 */
export function linear(): Record<string, number> {
  const months = periodsUntil(periodOn('maaned', today), 13);
  const figures: Record<string, number> = {};
  for (const times of [1, 10, 33]) {
    const snapshot = madeUpSnapshot({ persons: 30_000 * times, seed: times });
    const ms = timed(() => everyMeasure(snapshot, months), 9, 4);
    const { spells } = sizeOf(snapshot);
    figures[`${times} times 30,000 citizens, all measures, ms`] = ms;
    figures[`${times} times 30,000 citizens, all measures, ns for each spell`] =
      (ms * 1e6) / spells;
  }
  return figures;
}
