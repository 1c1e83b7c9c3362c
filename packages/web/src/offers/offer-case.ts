import type { Activity, OfferTerms } from '@rettidig/casework';
import { contains } from '@rettidig/engine';
import { type StepCase } from '@rettidig/store';

/** An offer that runs or is to begin, and where. */
export interface RunningOffer {
  readonly activity: Activity;
  readonly provider: string | null;
}

/** What every form of an offer knows of the citizen. */
export interface OfferCitizen {
  readonly id: string;
  readonly name: string;
  /** Offers that run or are to begin, and have not been ended. */
  readonly running: readonly RunningOffer[];
}

export function offerCitizen({ citizen, situation }: StepCase): OfferCitizen {
  const { file, records, today } = situation;
  const ended = new Set(records.offerEnds.map(({ activity }) => activity));
  const providerOf = (id: string): string | null =>
    records.offerTerms.find(({ activity }: OfferTerms) => activity === id)?.provider ?? null;
  return {
    id: citizen.id,
    name: citizen.name,
    running: file.activities
      .filter((one) => (contains(one, today) || one.from > today) && !ended.has(one.id))
      .map((activity) => ({ activity, provider: providerOf(activity.id) })),
  };
}
