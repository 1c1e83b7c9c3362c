import type { Day } from '@rettidig/engine';
import type { CaseFile, Interview } from '../facts/case-file.ts';

/** The held interviews of a case by whose duty they meet, up to a day and in order. */
export interface CountedInterviews {
  readonly municipality: readonly Interview[];
  readonly fund: readonly Interview[];
  readonly joint: readonly Interview[];
  readonly leave: readonly Interview[];
  /** Follow-ups, as the act on sickness benefit counts them. */
  readonly followUps: readonly Interview[];
}

const none: readonly Interview[] = [];

/** Sorts the held interviews by whose duty they meet. Joint interviews count for both sides. */
export function countInterviews(file: CaseFile, on: Day): CountedInterviews {
  const municipality: Interview[] = [];
  let fund: Interview[] | null = null;
  let joint: Interview[] | null = null;
  let leave: Interview[] | null = null;
  let followUps: Interview[] | null = null;
  for (const interview of file.interviews) {
    if (interview.state !== 'afholdt' || interview.on > on) continue;
    if (interview.kind === 'barselssamtale') {
      (leave ??= []).push(interview);
      continue;
    }
    if (interview.holder !== 'a-kasse') {
      municipality.push(interview);
      if (interview.kind === 'opfoelgningssamtale') (followUps ??= []).push(interview);
    }
    if (interview.holder !== 'kommune') (fund ??= []).push(interview);
    if (interview.holder === 'faelles') (joint ??= []).push(interview);
  }
  return {
    municipality,
    fund: fund ?? none,
    joint: joint ?? none,
    leave: leave ?? none,
    followUps: followUps ?? none,
  };
}
