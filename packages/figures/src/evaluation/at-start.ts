import { contains } from '@rettidig/engine';
import { offerTypeOf, offerTypes } from '../snapshot/dimension.ts';
import type { Participant } from './participant.ts';

/** How long cases had lasted on the first day in a project, in days. */
export interface CaseDays {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Participants who were in an offer on their first day. */
export interface OfferAtStart {
  /** Code of `offerTypes`. */
  readonly type: string;
  /** As the terms name it; null where none are recorded. */
  readonly provider: string | null;
  readonly count: number;
}

/** How participants stood on their first day in a project. */
export interface AtStart {
  readonly of: number;
  /** Participants with an open case that day; the others' length is not known. */
  readonly withCase: number;
  /** Null where none has an open case. */
  readonly days: CaseDays | null;
  /** By type and provider, in the order of the types and then of the names. Who is in two offers counts in both. */
  readonly offers: readonly OfferAtStart[];
  readonly withoutOffer: number;
  readonly withMentor: number;
}

/** One participant on the first day in the project. */
export interface ParticipantAtStart {
  /** Days since the first contact of the contact course that was open; null without one. */
  readonly days: number | null;
  /** Each type and provider once. */
  readonly offers: readonly Pick<OfferAtStart, 'type' | 'provider'>[];
  readonly hasMentor: boolean;
}

/**
 * How one participant stood on the first day in the project. Mentor support is no offer here: the paper counts it beside
 * them, and so do the measures of offers.
 */
export function participantAtStart({
  part,
  courses,
  activities,
  offerTerms,
}: Participant): ParticipantAtStart {
  const begun = courses
    .filter(({ contactOn, to }) => contactOn <= part.from && part.from < to)
    .map(({ contactOn }) => contactOn);
  const running = activities.filter((one) => contains(one, part.from));
  const offers = new Map(
    running
      .filter(({ kind }) => kind !== 'mentor')
      .map(({ id, kind, sector }) => {
        const type = offerTypeOf(kind, sector);
        const terms = offerTerms.findLast(({ activity }) => activity === id);
        const provider = terms?.provider ?? null;
        return [offerKey({ type, provider }), { type, provider }] as const;
      }),
  );
  return {
    days: begun.length === 0 ? null : part.from - Math.min(...begun),
    offers: [...offers.values()],
    hasMentor: running.some(({ kind }) => kind === 'mentor'),
  };
}

/** The key of the number of participants in an offer. After the type comes the provider, whose name may hold anything. */
export const offerKey = ({ type, provider }: Pick<OfferAtStart, 'type' | 'provider'>): string =>
  `tilbud/${type}/${provider ?? ''}`;

export const isOfferKey = (key: string): boolean => key.startsWith('tilbud/');

/** The keys of the numbers that count a participant, as an evaluation is frozen with them. */
export function keysOfOne({ days, offers, hasMentor }: ParticipantAtStart): readonly string[] {
  return [
    'ved-start/af',
    ...(days === null ? [] : ['sag/af']),
    ...(offers.length === 0 ? ['uden-tilbud'] : offers.map(offerKey)),
    ...(hasMentor ? ['mentor'] : []),
  ];
}

/**
 * How participants stood when they began, as the paper on Klar til start says of those it counts: "gennemsnitlig
 * sagsvarighed" in months with the shortest and the longest, who was in which offer and who in none, and who had a mentor
 * (Ringkøbing-Skjern, 18 August 2022, point 3; catalogue I-032). The length of a case is not defined there; here it runs
 * from the first contact of the contact course that is open.
 */
export function atStart(participants: readonly Participant[]): AtStart {
  const all = participants.map(participantAtStart);
  const days = all.flatMap((one) => (one.days === null ? [] : [one.days]));
  const counts = Map.groupBy(all.flatMap(keysOfOne), (key) => key);
  const count = (key: string): number => counts.get(key)?.length ?? 0;
  const offers = new Map(all.flatMap((one) => one.offers).map((one) => [offerKey(one), one]));
  return {
    of: all.length,
    withCase: days.length,
    days:
      days.length === 0
        ? null
        : {
            mean: days.reduce((sum, one) => sum + one, 0) / days.length,
            least: Math.min(...days),
            most: Math.max(...days),
          },
    offers: [...offers]
      .map(([key, one]) => ({ ...one, count: count(key) }))
      .toSorted(
        (a, b) =>
          offerTypes.numberOf(a.type) - offerTypes.numberOf(b.type) ||
          (a.provider ?? '').localeCompare(b.provider ?? '', 'da'),
      ),
    withoutOffer: count('uden-tilbud'),
    withMentor: count('mentor'),
  };
}
