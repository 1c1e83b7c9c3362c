import {
  addDays,
  type Day,
  danishDay,
  danishLongDay,
  danishWeekday,
  weekday,
} from '@rettidig/engine';
import { assess } from '../../availability/assess.ts';
import { holidayOn } from '../../calendar/holidays.ts';
import { type Remark, type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { type CaseAsked, onOpenCase, proposalLapses, viewOf, worked } from './on-case.ts';
import { basisInWords, consequenceInWords, linesOf } from './wording.ts';

/** What the citizen is asked to answer to. */
export interface NewHearing {
  /** What the case is about, as the letter says it. */
  readonly about: string;
  /** The facts the citizen has not seen; one by line. */
  readonly facts: string;
  /** The last day to answer. */
  readonly deadline: Day;
}

const saturday = 6;
/** The law asks for a reasonable deadline and names no number of days; this is where a form begins. */
const usualDays = 14;

/** Whether the municipality cannot be reached on a day, and why; null when it can. */
function closedOn(on: Day): string | null {
  return weekday(on) >= saturday ? danishWeekday(on) : (holidayOn(on)?.name ?? null);
}

/** The deadline a form of hearing begins with: two weeks, and then the first day the municipality is open. */
export function usualHearingDeadline(today: Day): Day {
  let deadline = addDays(today, usualDays);
  while (closedOn(deadline) !== null) deadline = addDays(deadline, 1);
  return deadline;
}

/** Sends a hearing (partshøring) to the citizen. A new one takes the place of the last, and its answer. */
export function sendHearing(
  { about, facts, deadline }: NewHearing,
  asked: CaseAsked,
  situation: Situation,
): StepOutcome {
  return onOpenCase(situation, asked, (one) => {
    const { today } = situation;
    if (deadline <= today) {
      return refused({
        field: 'frist',
        text: `${danishDay(deadline)} giver ikke borgeren tid til at svare. Vælg en senere dag.`,
      });
    }
    const assessment = assess(viewOf(situation, one, asked.letters), false);
    const { group, kind, deadline: sanctionBy } = assessment;
    if (group === null || kind === null) {
      return refused({ field: '', text: 'Borgeren havde ingen målgruppe den dag, det skete.' });
    }
    const last = sanctionBy.outcome.outcome === 'afgjort' ? sanctionBy.outcome.value : null;
    const warnings: Remark[] = [...proposalLapses(one)];
    const closed = closedOn(deadline);
    if (closed !== null) {
      warnings.push({
        field: 'frist',
        text: `${danishDay(deadline)} er ${closed}. Borgeren kan have svært ved at få fat i os.`,
      });
    }
    if (last !== null && deadline >= last) {
      warnings.push({
        field: 'frist',
        text: `En sanktion skal gives senest den ${danishLongDay(last)}. Svarer borgeren ikke før fristen, når I det ikke.`,
      });
    }
    return decided({
      facts: [worked(one, { hearing: { on: today, deadline }, answer: null, ground: null })],
      explanations: [kind.explanation],
      letters: [
        {
          kind: 'partshoering',
          fields: {
            sagen: about,
            oplysninger: linesOf(facts),
            retsgrundlag: basisInWords(one, kind),
            betydning: consequenceInWords(kind),
            frist: `den ${danishLongDay(deadline)}`,
            'uden-svar':
              'Hører vi ikke fra dig, afgør vi sagen med det, vi ved. Vi prøver også selv at finde ud af, om du havde en rimelig grund.',
          },
        },
      ],
      journal: {
        day: today,
        heading: 'Partshøring sendt',
        text: `${about}\nBorgeren kan svare til og med den ${danishLongDay(deadline)}.`,
      },
      warnings,
    });
  });
}
