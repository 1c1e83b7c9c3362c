import type { Interval } from '../uncertainty/interval.ts';

/** A survey in which some of those asked have answered, and what they counted. */
export interface Survey {
  /** Everybody who was asked. */
  readonly asked: number;
  readonly answered: number;
  /** What those who answered counted together. */
  readonly counted: number;
}

export interface ScaledUp {
  /** The number as it comes out, such as 58.5. */
  readonly exact: number;
  /** Rounded to a whole number, halves up. */
  readonly rounded: number;
  /** Whether rounding has moved it. */
  readonly isRounded: boolean;
  /**
   * What the whole may well be, 95 times of 100, if those who did not answer have on average as many as the others and only
   * chance divides them; never less than what was counted. Null where nothing was counted: then nothing can be said.
   */
  readonly interval: Interval | null;
}

const deviations = 1.96;

/**
 * Scales a survey up to those who did not answer, in proportion (Ringkøbing-Skjern 2022, point 3; catalogue F-018: 36 citizens
 * at 8 of 13 advisers make 59). The uncertainty is that of the missing part alone: its count and the estimate of its mean,
 * both as counts of independent events.
 *
 * @returns null where nobody has answered, or more than were asked
 */
export function scaleUp({ asked, answered, counted }: Survey): ScaledUp | null {
  if (answered <= 0 || answered > asked || counted < 0) return null;
  const exact = (counted * asked) / answered;
  const rounded = Math.floor(exact + 0.5);
  const missing = exact - counted;
  const reach = deviations * Math.sqrt(missing * (asked / answered));
  return {
    exact,
    rounded,
    isRounded: rounded !== exact,
    interval:
      counted === 0
        ? null
        : {
            low: Math.floor(Math.max(counted, exact - reach)),
            high: Math.ceil(exact + reach),
          },
  };
}
