import { type Day, type Money, nothing, share, sumOf } from '@rettidig/engine';
import { costOfDays, type OfferPrice } from '../price/price.ts';
import type { Evaluation } from './evaluate.ts';
import type { Participant } from './participant.ts';

/** What a project has cost so far by a price, and what each result has; null where there is none. */
export interface ProjectCost {
  readonly total: Money;
  readonly perParticipant: Money | null;
  readonly perCompleted: Money | null;
  /** For each who has left for a job or an education. */
  readonly perExit: Money | null;
}

/**
 * What a project has cost: each participant's days in it until today at the price, or a whole course for each.
 * @returns null where the price cannot be said for a time
 */
export function projectCost(
  price: Pick<OfferPrice, 'amount' | 'per' | 'months'>,
  participants: readonly Participant[],
  { completed, exits }: Pick<Evaluation, 'completed' | 'exits'>,
  on: Day,
): ProjectCost | null {
  const begun = participants.filter(({ part }) => part.from <= on);
  let total: Money = nothing;
  for (const { part } of begun) {
    const cost = costOfDays(price, Math.min(part.to, on) - part.from);
    if (cost === null) return null;
    total = sumOf(total, cost);
  }
  const per = (number: number): Money | null => (number === 0 ? null : share(total, 1, number));
  return {
    total,
    perParticipant: per(begun.length),
    perCompleted: per(completed),
    perExit: per(exits),
  };
}
