import { interviewKinds, type Booker } from '@rettidig/law';
import { type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { changedBooking, changedInterview, bookedInterview } from './interview-facts.ts';
import { yourInterview } from './interview-letters.ts';
import { earlierTime, movable } from './interview-moved.ts';
import { paragraphs, sentence } from './wording.ts';

/** An interview that will not be held (aflysning) as it is entered. */
export interface CancelledInterview {
  readonly interview: string;
  /** Who cannot. */
  readonly canceller: Booker;
  readonly reason: string;
  /** The reason may stand in the letter to the citizen. */
  readonly reasonInLetter: boolean;
}

/** Cancels a booked interview: its time is free again, and the citizen gets a letter. */
export function cancelInterview(cancelled: CancelledInterview, situation: Situation): StepOutcome {
  const before = bookedInterview(situation, cancelled.interview);
  const problem = movable(before);
  if (before === null || problem !== null) {
    return refused(problem ?? { field: '', text: 'Samtalen findes ikke længere i sagen.' });
  }
  if (cancelled.reason === '') {
    return refused({ field: 'aarsag', text: 'Skriv, hvorfor samtalen er aflyst.' });
  }
  const { interview, booking } = before;
  const label = interviewKinds.label(interview.kind, 'da');
  return decided({
    facts: [
      changedInterview(interview, { state: 'aflyst' }),
      ...(booking === null ? [] : [changedBooking(booking, null)]),
    ],
    journal: {
      day: situation.today,
      heading: `${label} ${earlierTime(before)} er aflyst`,
      text: paragraphs(
        cancelled.canceller === 'borger' ? 'Borgeren har meldt afbud.' : 'Kommunen har aflyst.',
        sentence(cancelled.reason),
      ),
    },
    letters: [
      {
        kind: 'aflysning',
        fields: {
          samtale: yourInterview(interview.kind),
          tid: earlierTime(before),
          aarsag:
            cancelled.canceller === 'borger'
              ? 'Du har meldt afbud.'
              : cancelled.reasonInLetter
                ? sentence(cancelled.reason)
                : undefined,
          herefter: 'Vi sender dig en ny tid, når du skal til samtale igen.',
        },
      },
    ],
  });
}
