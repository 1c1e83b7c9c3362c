import { type Day, type Explanation } from '@rettidig/engine';
import { type Booker, type InterviewForm, interviewKinds } from '@rettidig/law';
import { type Remark, type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { allowedForms, formProblem } from './form-choice.ts';
import {
  type BookedInterview,
  changedBooking,
  changedInterview,
  bookedInterview,
} from './interview-facts.ts';
import {
  deadlineText,
  meetingPlace,
  noShowConsequence,
  yourInterview,
} from './interview-letters.ts';
import { nextInterview, reasonFor } from './next-interview.ts';
import { outsideCourse, unusualTime } from './slot-remarks.ts';
import { lateRemark, placeProblem } from './summons.ts';
import { clock, formName, paragraphs, sentence, weekdayAndDay, weekdayAndTime } from './wording.ts';

/** A new time for an interview (ombooking) as it is entered. */
export interface MovedInterview {
  readonly interview: string;
  readonly on: Day;
  readonly startsAt: number;
  readonly minutes: number;
  readonly employee: string;
  readonly form: InterviewForm;
  readonly place: string;
  /** Who asked for another time. */
  readonly mover: Booker;
  readonly reason: string;
}

/** Moves an interview to another time: the interview, its booking and a letter with the new time. */
export function moveInterview(moved: MovedInterview, situation: Situation): StepOutcome {
  const { file, records, today } = situation;
  const before = bookedInterview(situation, moved.interview);
  const problem = movable(before);
  if (before === null || problem !== null) return refused(problem ?? gone);
  const { interview, booking } = before;
  const { on, startsAt, minutes, employee, form, mover } = moved;
  const same =
    booking !== null &&
    interview.on === on &&
    booking.startsAt === startsAt &&
    booking.employee === employee &&
    interview.form === form;
  const problems = [
    ...(same ? [{ field: 'tid', text: 'Det er den tid, samtalen har i forvejen.' }] : []),
    ...[
      outsideCourse(file, on, 'tid'),
      formProblem(file, on, {
        form,
        attendance: 'ikke-overvejet',
        attendanceReason: '',
        sickListedWithEmployer: false,
      }),
    ].filter((one): one is Remark => one !== null),
    ...placeProblem(moved),
  ];
  if (problems.length > 0) return refused(...problems);

  const place = form === 'fremmoede' ? moved.place : null;
  const time = { on, startsAt, minutes, employee, place };
  const without = { ...file, interviews: file.interviews.filter((one) => one !== interview) };
  const next = nextInterview(without, today);
  const reason = next === null ? null : reasonFor(without, today, next);
  const consequence = noShowConsequence(file, on);
  const earlier = earlierTime(before);
  const label = interviewKinds.label(interview.kind, 'da');
  return decided({
    facts: [
      changedInterview(interview, { on, form }),
      booking === null
        ? {
            action: 'registreret',
            kind: 'booking',
            fact: situation.newId(),
            value: { interview: interview.id, ...time },
          }
        : changedBooking(booking, time),
    ],
    explanations: [
      reason,
      allowedForms(file, on, { attendance: 'ikke-overvejet', sickListedWithEmployer: false })
        .explanation,
      consequence.explanation,
    ].filter((one): one is Explanation => one !== null),
    journal: {
      day: today,
      heading: `${label} flyttet til ${weekdayAndTime(on, startsAt)}`,
      text: paragraphs(
        `Den gamle tid var ${earlier}. ${whoMoved[mover]}`,
        sentence(moved.reason),
        `Form: ${formName(form)}.${place === null ? '' : ` Sted: ${sentence(place)}`}`,
      ),
    },
    letters: [
      {
        kind: 'ny-tid',
        fields: {
          samtale: yourInterview(interview.kind),
          tidligere: earlier,
          dag: weekdayAndDay(on),
          klokken: clock(startsAt),
          sted: meetingPlace({ form, place: moved.place, on }, records),
          aarsag: mover === 'borger' ? 'Du har bedt om en anden tid.' : undefined,
          frist: deadlineText(reason, next, on),
          udeblivelse: consequence.text,
        },
      },
    ],
    warnings: [...unusualTime(file, { on, today, moving: interview.id }), ...lateRemark(next, on)],
  });
}

const gone: Remark = { field: '', text: 'Samtalen findes ikke længere i sagen.' };

/** Why an interview can no longer be moved, cancelled or missed; null when it can. */
export function movable(before: BookedInterview | null): Remark | null {
  if (before === null) return gone;
  switch (before.interview.state) {
    case 'booket':
      return null;
    case 'afholdt':
      return { field: '', text: 'Samtalen er allerede registreret som afholdt.' };
    case 'udeblevet':
      return { field: '', text: 'Borgeren er allerede registreret som udeblevet.' };
    case 'aflyst':
      return { field: '', text: 'Samtalen er allerede aflyst.' };
  }
}

const whoMoved: Readonly<Record<Booker, string>> = {
  borger: 'Borgeren har bedt om en anden tid.',
  kommune: 'Kommunen har flyttet samtalen.',
};

/** `mandag den 7. december 2026 kl. 9.00`; without the time where none was booked. */
export function earlierTime({ interview, booking }: BookedInterview): string {
  return booking === null
    ? weekdayAndDay(interview.on)
    : weekdayAndTime(interview.on, booking.startsAt);
}
