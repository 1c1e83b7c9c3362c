import {
  type ActivityKind,
  mentorDuty,
  mentorFrequency,
  mentorPeriod,
  offerAccess,
  type TargetGroup,
} from '@rettidig/law';
import { refused, type Situation, type StepOutcome } from '../step.ts';
import { check, type LawCheck, problemsOf } from './law-check.ts';
import { groupFor, type OfferPeriod, periodWarnings } from './period.ts';
import { recordOffer } from './record-offer.ts';

/** Mentor support as it is entered. */
export interface MentorOffer extends OfferPeriod {
  /** Name of the mentor. */
  readonly mentor: string;
  /** Telephone or mail; null when it is not known. */
  readonly contact: string | null;
  /** What the mentor is to help with; says why, too, where the law does not decide. */
  readonly aim: string;
}

/** Every rule that speaks of mentor support, asked under the law of its first day. */
export function mentorChecks(
  group: TargetGroup,
  { first, last }: OfferPeriod,
): readonly LawCheck[] {
  const worthKnowing = { field: '', stops: false } as const;
  const facts: { readonly group: TargetGroup; readonly offer: ActivityKind } = {
    group,
    offer: 'mentor',
  };
  return [
    check(offerAccess, facts, first, {
      field: '',
      met: (mark) => mark !== 'nej',
    }),
    check(mentorDuty, { group }, first, worthKnowing),
    check(mentorPeriod, { start: first }, first, {
      field: 'til',
      met: (end) => last <= end,
      judged: true,
    }),
    check(mentorFrequency, { group }, first, worthKnowing),
  ];
}

/** Gives a citizen a mentor. The aim says why, so nothing more is asked where the law does not decide. */
export function giveMentor(offer: MentorOffer, situation: Situation): StepOutcome {
  const { group, problems } = groupFor(situation.file, offer);
  if (group === null) return refused(...problems);
  const checks = mentorChecks(group, offer);
  const stops = [...problems, ...problemsOf(checks, offer.aim)];
  if (stops.length > 0) return refused(...stops);
  return recordOffer(
    {
      ...offer,
      kind: 'mentor',
      sector: null,
      terms: {
        provider: offer.mentor,
        pNumber: null,
        purpose: null,
        aim: offer.aim,
        contact: offer.contact,
        employees: null,
        employerSigned: false,
        employeesSigned: null,
        signedOn: null,
      },
      where: offer.mentor,
      details: offer.contact === null ? [] : [['Kontakt', offer.contact]],
      notes: [['Mentoren skal hjælpe med', offer.aim]],
      reason: '',
      checks,
      warnings: periodWarnings('mentor', offer, situation, false),
    },
    situation,
  );
}
