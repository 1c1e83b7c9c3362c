import type { Measure } from '../measure/measure.ts';

/** What a figure is held against. */
export interface TargetLevel {
  readonly value: number;
  /** How far from it still counts as close, in the unit of the measure. */
  readonly margin: number;
}

/** Met, close, or not met. */
export type Flag = 'naaet' | 'taet-paa' | 'ikke-naaet';

/**
 * How a value stands to its target: where more is good it is met from the target on, where less is good up to it, and
 * where neither is, within the margin.
 */
export function flagOf(
  value: number,
  { value: target, margin }: TargetLevel,
  direction: Measure['direction'],
): Flag {
  if (direction === null) return Math.abs(value - target) <= margin ? 'naaet' : 'ikke-naaet';
  const short = direction === 'op' ? target - value : value - target;
  if (short <= 0) return 'naaet';
  return short <= margin ? 'taet-paa' : 'ikke-naaet';
}
