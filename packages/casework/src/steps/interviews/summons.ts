import { danishLongDay, type Day, type Explanation } from '@rettidig/engine';
import {
  type Booker,
  bookingIsSummons,
  type InterviewForm,
  type InterviewHolder,
  type InterviewKind,
  interviewKinds,
} from '@rettidig/law';
import type { CaseFile } from '../../facts/case-file.ts';
import type { LetterOrder } from '../../letters/letter.ts';
import {
  type Decided,
  type FactChange,
  type Remark,
  type Situation,
  type StepOutcome,
  decided,
  refused,
} from '../step.ts';
import { type FormChoice, allowedForms, formProblem } from './form-choice.ts';
import {
  anInterview,
  deadlineText,
  meetingPlace,
  noShowConsequence,
  purposeText,
} from './interview-letters.ts';
import { type NextInterview, nextInterview, reasonFor } from './next-interview.ts';
import { outsideCourse, unusualTime } from './slot-remarks.ts';
import { clock, formName, paragraphs, sentence, weekdayAndDay, weekdayAndTime } from './wording.ts';

/** A summons (indkaldelse) as it is entered. */
export interface Summons extends FormChoice {
  readonly kind: InterviewKind;
  readonly holder: InterviewHolder;
  readonly on: Day;
  /** Minutes after midnight. */
  readonly startsAt: number;
  readonly minutes: number;
  /** Id of the employee who holds it. */
  readonly employee: string;
  /** Where one meets; empty for telephone and video. */
  readonly place: string;
  readonly booker: Booker;
  /** What the interview is about; may be empty. */
  readonly message: string;
}

/**
 * Summons the citizen to an interview: the interview, its time and the letter. The form must be one the law leaves
 * open; a time that is unusual is warned of.
 */
export function summon(summons: Summons, situation: Situation): StepOutcome {
  const problems = summonsProblems(summons, situation.file);
  if (problems.length > 0) return refused(...problems);
  return decided(booked(summons, situation));
}

/** What stands in the way of a summons. */
export function summonsProblems(summons: Summons, file: CaseFile): readonly Remark[] {
  const course = outsideCourse(file, summons.on, 'tid');
  const form = formProblem(file, summons.on, summons);
  return [
    ...(course === null ? [] : [course]),
    ...(form === null ? [] : [form]),
    ...placeProblem(summons),
  ];
}

/** An interview in person must have a place to go to. */
export function placeProblem({
  form,
  place,
}: {
  readonly form: InterviewForm;
  readonly place: string;
}): readonly Remark[] {
  return form === 'fremmoede' && place === ''
    ? [{ field: 'sted', text: 'Skriv, hvor borgeren skal møde.' }]
    : [];
}

/** What a summons leads to, whatever else the step does. */
export function booked(
  summons: Summons,
  situation: Situation,
): Pick<Decided, 'facts' | 'explanations' | 'journal' | 'letters' | 'warnings'> {
  const { file, records, today } = situation;
  const { on, startsAt, minutes, employee, kind, form, holder, booker } = summons;
  const interview = situation.newId();
  const place = form === 'fremmoede' ? summons.place : null;
  const next = nextInterview(file, today);
  const reason = next === null ? null : reasonFor(file, today, next);
  const consequence = noShowConsequence(file, on);
  const isSummons = bookingIsSummons.explain({ booker }, on).explanation;
  const facts: readonly FactChange[] = [
    {
      action: 'registreret',
      kind: 'interview',
      fact: interview,
      value: {
        on,
        kind,
        form,
        state: 'booket',
        holder,
        selfBooked: booker === 'borger',
      },
    },
    {
      action: 'registreret',
      kind: 'booking',
      fact: situation.newId(),
      value: { interview, on, startsAt, minutes, employee, place },
    },
  ];
  const letter: LetterOrder = {
    kind: 'indkaldelse',
    fields: {
      samtale: anInterview(kind),
      dag: weekdayAndDay(on),
      klokken: clock(startsAt),
      sted: meetingPlace({ form, place: summons.place, on }, records),
      formaal: purposeText(summons.message),
      frist: deadlineText(reason, next, on),
      udeblivelse: consequence.text,
    },
  };
  return {
    facts,
    explanations: [
      reason,
      allowedForms(file, on, summons).explanation,
      isSummons,
      consequence.explanation,
    ].filter((one): one is Explanation => one !== null),
    journal: {
      day: today,
      heading: headingOf(summons),
      text: paragraphs(
        howItIsHeld(summons),
        next === null
          ? ''
          : `Samtalen skal opfylde: ${next.name}. Fristen er den ${danishLongDay(next.duty.due)}.`,
        sentence(summons.message),
      ),
    },
    letters: [letter],
    warnings: [...unusualTime(file, { on, today }), ...lateRemark(next, on)],
  };
}

function headingOf({ kind, holder, on, startsAt, booker }: Summons): string {
  const joint = holder === 'faelles' ? ' sammen med a-kassen' : '';
  const label = `${interviewKinds.label(kind, 'da').toLowerCase()}${joint}`;
  const when = weekdayAndTime(on, startsAt);
  return booker === 'borger'
    ? `Borgeren har selv booket ${label} ${when}`
    : `Indkaldt til ${label} ${when}`;
}

function howItIsHeld({ form, place, attendance, attendanceReason }: Summons): string {
  const where = form === 'fremmoede' ? ` Sted: ${sentence(place)}` : '';
  const decision =
    attendance === 'besluttet'
      ? ` Kommunen har besluttet personligt fremmøde: ${sentence(attendanceReason)}`
      : '';
  return `Form: ${formName(form)}.${where}${decision}`;
}

/** Says so when the time is later than a deadline that could still be kept. */
export function lateRemark(next: NextInterview | null, on: Day): readonly Remark[] {
  if (next === null || next.overdue || on <= next.duty.due) return [];
  return [
    {
      field: 'tid',
      text: `Fristen for ${next.name.toLowerCase()} er den ${danishLongDay(next.duty.due)}. Samtalen kommer for sent.`,
    },
  ];
}
