import { danishLongDay, type Day } from '@rettidig/engine';
import {
  type InterviewForm,
  type InterviewHolder,
  type InterviewKind,
  interviewKinds,
} from '@rettidig/law';
import { caseAfter } from '../case-after.ts';
import {
  type FactChange,
  type Remark,
  type Situation,
  type StepOutcome,
  decided,
  refused,
} from '../step.ts';
import {
  type Agreement,
  agreementProblems,
  agreementsInWords,
  doneInWords,
  doneLines,
  planLinesOf,
} from './agreements.ts';
import { allowedForms } from './form-choice.ts';
import { changedBooking, changedInterview, bookedInterview } from './interview-facts.ts';
import { dutiesMetBy, metInWords } from './met-duties.ts';
import { type Slot, nextInterview, usualHolder } from './next-interview.ts';
import { closedDay, outsideCourse } from './slot-remarks.ts';
import { type Summons, booked, summonsProblems } from './summons.ts';
import { usualKind } from './usual-kind.ts';
import { formName, paragraphs, sentence, weekdayAndTime } from './wording.ts';

/** An interview that was held, as it is entered. */
export interface HeldInterview {
  /** Id of the interview that was booked; null for one that was not. */
  readonly interview: string | null;
  readonly on: Day;
  /** Minutes after midnight; null when the time is not known. */
  readonly startsAt: number | null;
  readonly minutes: number;
  readonly employee: string;
  readonly kind: InterviewKind;
  readonly form: InterviewForm;
  readonly holder: InterviewHolder;
  /** What was said, in plain Danish. */
  readonly note: string;
  readonly agreements: readonly Agreement[];
  /** Ids of earlier agreements that are done. */
  readonly done: readonly string[];
  /** The next interview, booked in the same breath; null for none. */
  readonly next: NextBooking | null;
}

/** The next interview as it is entered with the one that was held. */
export interface NextBooking extends Slot {
  readonly minutes: number;
  readonly form: InterviewForm;
  readonly place: string;
}

/**
 * Registers an interview that was held: the interview, the agreements as lines of the plan, and the next interview with
 * its summons. The duties it meets are found by deriving the case as it will be.
 */
export function interviewHeld(held: HeldInterview, situation: Situation): StepOutcome {
  const { file, today } = situation;
  const problems = problemsOf(held, situation);
  if (problems.length > 0) return refused(...problems);

  const { id, facts } = heldFacts(held, situation);
  const after = { ...situation, file: caseAfter(file, facts) };
  const met = dutiesMetBy(after.file, id, today);
  const next = held.next === null ? null : summonsOf(held.next, after);
  const nextProblems = next === null ? [] : summonsProblems(next, after.file);
  if (nextProblems.length > 0) return refused(...nextProblems.map(asNext));
  const booking = next === null ? null : booked(next, after);

  return decided({
    facts: [
      ...facts,
      ...planLinesOf(held.agreements, { on: held.on, interview: id, newId: situation.newId }),
      ...doneLines(situation.records, held.done),
      ...(booking?.facts ?? []),
    ],
    explanations: [
      ...met.map(({ explanation }) => explanation),
      allowedForms(file, held.on, { attendance: 'ikke-overvejet', sickListedWithEmployer: false })
        .explanation,
      ...(booking?.explanations ?? []),
    ],
    journal: {
      day: held.on,
      heading: `${interviewKinds.label(held.kind, 'da')} holdt den ${danishLongDay(held.on)}`,
      text: paragraphs(
        held.note,
        agreementsInWords(held.agreements),
        doneInWords(situation.records, held.done),
        `Form: ${formName(held.form)}.`,
        metInWords(met),
        next === null ? '' : `Næste samtale: ${sentence(weekdayAndTime(next.on, next.startsAt))}`,
      ),
    },
    letters: booking?.letters ?? [],
    warnings: [
      ...closedDay(held.on, 'dag'),
      ...formRemark(held, situation),
      ...(booking?.warnings ?? []).map(asNext),
    ],
  });
}

/** A remark about the next interview stands at the field that chooses it. */
const asNext = ({ field, text }: Remark): Remark => ({
  field: field === 'sted' ? 'naestested' : field === 'form' ? 'naesteform' : 'naeste',
  text,
});

function problemsOf(
  { interview, on, agreements, holder, next }: HeldInterview,
  situation: Situation,
): readonly Remark[] {
  const { file, today } = situation;
  const problems: Remark[] = [];
  const before = interview === null ? null : bookedInterview(situation, interview);
  if (interview !== null && before === null) {
    problems.push({ field: '', text: 'Samtalen findes ikke længere i sagen.' });
  }
  if (before !== null && before.interview.state === 'afholdt') {
    problems.push({ field: '', text: 'Samtalen er allerede registreret som afholdt.' });
  }
  const course = outsideCourse(file, on, 'dag');
  if (on > today) {
    problems.push({
      field: 'dag',
      text: `Den ${danishLongDay(on)} er ikke kommet endnu. Registrér samtalen, når den er holdt.`,
    });
  } else if (course !== null) problems.push(course);
  if (next !== null && holder === 'a-kasse') {
    problems.push({ field: 'naeste', text: 'A-kassen booker selv sine samtaler.' });
  }
  return [...problems, ...agreementProblems(agreements, on)];
}

function heldFacts(
  held: HeldInterview,
  situation: Situation,
): { readonly id: string; readonly facts: readonly FactChange[] } {
  const { on, kind, form, holder, startsAt, minutes, employee } = held;
  const before = held.interview === null ? null : bookedInterview(situation, held.interview);
  const time =
    startsAt === null
      ? null
      : { on, startsAt, minutes, employee, place: before?.booking?.place ?? null };
  if (before === null) {
    const id = situation.newId();
    return {
      id,
      facts: [
        {
          action: 'registreret',
          kind: 'interview',
          fact: id,
          value: { on, kind, form, state: 'afholdt', holder, selfBooked: false },
        },
        ...(time === null ? [] : [newBooking(id, time, situation)]),
      ],
    };
  }
  const { interview, booking } = before;
  const changed = changedInterview(interview, { on, kind, form, state: 'afholdt', holder });
  if (booking === null) {
    const added = time === null ? [] : [newBooking(interview.id, time, situation)];
    return { id: interview.id, facts: [changed, ...added] };
  }
  const moved = booking.on !== on || booking.startsAt !== startsAt || booking.employee !== employee;
  return {
    id: interview.id,
    facts: moved ? [changed, changedBooking(booking, time)] : [changed],
  };
}

function newBooking(
  interview: string,
  time: {
    readonly on: Day;
    readonly startsAt: number;
    readonly minutes: number;
    readonly employee: string;
    readonly place: string | null;
  },
  { newId }: Situation,
): FactChange {
  return {
    action: 'registreret',
    kind: 'booking',
    fact: newId(),
    value: { interview, ...time },
  };
}

/** It was held as it was; that the law asks for another form is said. */
function formRemark({ on, form, holder }: HeldInterview, { file }: Situation): readonly Remark[] {
  if (holder === 'a-kasse') return [];
  const { allowed } = allowedForms(file, on, {
    attendance: 'ikke-overvejet',
    sickListedWithEmployer: false,
  });
  if (allowed === null || allowed.includes(form)) return [];
  return [
    {
      field: 'form',
      text: `Loven kræver, at den første samtale holdes ved ${allowed.map(formName).join(' eller ')}.`,
    },
  ];
}

function summonsOf(next: NextBooking, { file, today }: Situation): Summons {
  return {
    ...next,
    holder: usualHolder(nextInterview(file, today)),
    kind: usualKind(file, next.on),
    booker: 'kommune',
    attendance: 'ikke-overvejet',
    attendanceReason: '',
    sickListedWithEmployer: false,
    message: '',
  };
}
