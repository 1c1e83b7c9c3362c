import { exact } from '../wording/number-text.ts';

/** How many are on each benefit in a municipality, all counted the same way: per cent of inhabitants, or persons. */
export interface BenefitCounts {
  readonly municipality: string;
  readonly benefits: readonly {
    readonly id: string;
    /** Danish: `A-dagpenge`. */
    readonly label: string;
    /** Null where it is not reported. */
    readonly value: number | null;
  }[];
}

/** What became of one benefit, and what that is worth when all benefits are seen together. */
export interface BenefitChange {
  readonly id: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export interface Movement {
  readonly municipality: string;
  readonly changes: readonly BenefitChange[];
  /** Benefits that are missing in one of the two, and so are in no sum. */
  readonly missing: readonly string[];
  readonly before: number;
  readonly after: number;
  /** Of all benefits together: after less before. */
  readonly change: number;
  /** The falls added up, and the rises: both positive. */
  readonly fallen: number;
  readonly risen: number;
  /** What may have gone from one benefit to another instead of off benefit: the lesser of the two. */
  readonly moved: number;
  /**
   * - `faerre`: fewer on benefit altogether, and less than half of what fell is found again elsewhere.
   * - `flyttet`: benefits have fallen, and half or more of it is found again on others.
   * - `flere`: none has fallen, and more are on benefit altogether.
   * - `uaendret`: nothing has changed by more than rounding can do.
   */
  readonly reading: 'faerre' | 'flyttet' | 'flere' | 'uaendret';
}

/** From this share of a fall found again on other benefits, it is called moved. */
const movedFrom = 0.5;

/**
 * All benefits together, before and after: a fall on one that comes again as a rise on another is moved, and not a result.
 * Counts alone show what may have moved; who did is known from flows only.
 * @param halfWidth half of the last decimal that the counts were rounded to; 0: not rounded
 * @throws when the two are of different municipalities
 */
export function movement(before: BenefitCounts, after: BenefitCounts, halfWidth: number): Movement {
  if (before.municipality !== after.municipality)
    throw new Error(`${before.municipality} is not ${after.municipality}.`);
  const changes: BenefitChange[] = [];
  const missing: string[] = [];
  for (const { id, label, value } of after.benefits) {
    const earlier = before.benefits.find((benefit) => benefit.id === id)?.value ?? null;
    if (value === null || earlier === null) missing.push(label);
    else changes.push({ id, label, before: earlier, after: value, change: exact(value - earlier) });
  }
  for (const { id, label } of before.benefits)
    if (!after.benefits.some((benefit) => benefit.id === id)) missing.push(label);
  const sum = (numbers: readonly number[]): number =>
    exact(numbers.reduce((total, number) => total + number, 0));
  const change = sum(changes.map((one) => one.change));
  const fallen = sum(changes.map((one) => Math.max(0, -one.change)));
  const risen = sum(changes.map((one) => Math.max(0, one.change)));
  const moved = Math.min(fallen, risen);
  const certain = changes.some((one) => Math.abs(one.change) > 2 * halfWidth);
  return {
    municipality: after.municipality,
    changes,
    missing,
    before: sum(changes.map((one) => one.before)),
    after: sum(changes.map((one) => one.after)),
    change,
    fallen,
    risen,
    moved,
    reading: !certain
      ? 'uaendret'
      : fallen === 0
        ? 'flere'
        : moved >= movedFrom * fallen
          ? 'flyttet'
          : 'faerre',
  };
}
