import type { InterviewKind } from '@rettidig/law';

/** Minutes that an interview of a kind is given, where the municipality has not said otherwise: an assumption. */
export const standardMinutes: Readonly<Record<InterviewKind, number>> = {
  jobsamtale: 45,
  visitationssamtale: 60,
  opfoelgningssamtale: 45,
  barselssamtale: 30,
};

export type InterviewLengths = Readonly<Record<InterviewKind, number>>;
