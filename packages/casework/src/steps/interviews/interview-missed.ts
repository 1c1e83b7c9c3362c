import { danishLongDay, type Day } from '@rettidig/engine';
import { interviewKinds } from '@rettidig/law';
import { type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { changedInterview, bookedInterview } from './interview-facts.ts';
import { noShowConsequence } from './interview-letters.ts';
import { earlierTime, movable } from './interview-moved.ts';
import { paragraphs, sentence } from './wording.ts';

/** An interview the citizen did not come to (udeblivelse) as it is entered. */
export interface MissedInterview {
  readonly interview: string;
  /** Whether the citizen told the municipality before or after why. */
  readonly gaveReason: boolean;
  /** The reason in the citizen's words; empty without one. */
  readonly reason: string;
  /** The day the municipality tried to reach the citizen after it; null when it has not. */
  readonly contactTried: Day | null;
  readonly note: string;
}

/**
 * Registers that the citizen did not come. What follows for the benefit is not decided here: that is a case of its own,
 * in which a person judges the reason.
 */
export function interviewMissed(missed: MissedInterview, situation: Situation): StepOutcome {
  const { file, today } = situation;
  const before = bookedInterview(situation, missed.interview);
  const problem = movable(before);
  if (before === null || problem !== null) {
    return refused(problem ?? { field: '', text: 'Samtalen findes ikke længere i sagen.' });
  }
  const { interview } = before;
  if (interview.on > today) {
    return refused({
      field: '',
      text: `Samtalen er først den ${danishLongDay(interview.on)}. Flyt eller aflys den i stedet.`,
    });
  }
  if (missed.gaveReason && missed.reason === '') {
    return refused({ field: 'grund', text: 'Skriv den grund, borgeren har givet.' });
  }
  if (
    missed.contactTried !== null &&
    (missed.contactTried > today || missed.contactTried < interview.on)
  ) {
    return refused({
      field: 'kontakt',
      text: `Dagen skal ligge fra samtalen den ${danishLongDay(interview.on)} til i dag.`,
    });
  }
  const { explanation } = noShowConsequence(file, interview.on);
  return decided({
    facts: [changedInterview(interview, { state: 'udeblevet' })],
    explanations: explanation === null ? [] : [explanation],
    journal: {
      day: interview.on,
      heading: `Udeblevet fra ${interviewKinds.label(interview.kind, 'da').toLowerCase()} den ${danishLongDay(interview.on)}`,
      text: paragraphs(
        `Samtalen var ${sentence(earlierTime(before))}`,
        missed.gaveReason
          ? `Borgeren har givet en grund: ${sentence(missed.reason)}`
          : 'Borgeren har ikke givet en grund.',
        missed.contactTried === null
          ? ''
          : `Kommunen har forsøgt at få kontakt den ${danishLongDay(missed.contactTried)}.`,
        missed.note,
      ),
    },
  });
}
