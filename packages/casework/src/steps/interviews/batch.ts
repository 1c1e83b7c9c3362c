import { addDays, type Day, periodOn } from '@rettidig/engine';
import type { EmployeeCalendar } from '../../calendar/employee-calendar.ts';
import { freeSlots } from '../../calendar/free-slots.ts';
import type { InterviewLengths } from '../../calendar/interview-length.ts';
import { deriveDuties } from '../../duties/derive.ts';
import { subjectOf } from '../../duties/duty.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { CaseRecords } from '../../facts/case-records.ts';
import { firstDayToPropose } from './booking-time.ts';
import { usualForm } from './form-choice.ts';
import { bookedFrom } from './interview-facts.ts';
import {
  type NextInterview,
  type ProposedSlot,
  nextInterview,
  openInterviewDuties,
  proposeSlot,
  usualHolder,
} from './next-interview.ts';
import type { Summons } from './summons.ts';
import { usualKind } from './usual-kind.ts';

/** A citizen who may be summoned with others. */
export interface BatchCase {
  /** Id of the citizen. */
  readonly citizen: string;
  readonly file: CaseFile;
  readonly records: CaseRecords;
  /** Id of the caseworker; null when there is none. */
  readonly caseworker: string | null;
  /** Where one meets, when it is in person. */
  readonly place: string;
}

/** A summons as a batch proposes it. */
export interface BatchSummons extends Pick<ProposedSlot, 'inTime' | 'shortNotice'> {
  readonly citizen: string;
  readonly next: NextInterview;
  readonly summons: Summons;
}

/** Why somebody with a deadline in the period is not summoned. */
export type LeftOut = 'booket' | 'fritaget' | 'fravaer' | 'ingen-sagsbehandler' | 'ingen-tid';

/** Whom a batch summons, most urgent first, and whom it leaves out. */
export interface SummonsBatch {
  readonly summoned: readonly BatchSummons[];
  readonly leftOut: readonly { readonly citizen: string; readonly why: LeftOut }[];
}

/** What a batch is planned with. */
export interface BatchTerms {
  readonly today: Day;
  /** Deadlines up to this day are summoned for. */
  readonly until: Day;
  /** Of every caseworker, loaded from today until well past the last deadline. */
  readonly calendars: readonly EmployeeCalendar[];
  readonly lengths: InterviewLengths;
}

/** How far past a deadline a free time is looked for. */
const daysAhead = 56;

/**
 * Plans summonses for those whose next interview is due in a period: each gets a free time with the own caseworker that
 * keeps the deadline where one does, the most urgent first, and no time is given twice.
 */
export function planBatch(cases: readonly BatchCase[], terms: BatchTerms): SummonsBatch {
  const calendars = new Map(terms.calendars.map((one) => [one.employee, one]));
  const leftOut: { citizen: string; why: LeftOut }[] = [];
  const summoned: BatchSummons[] = [];
  const due = cases
    .flatMap((one) => {
      const next = dueInBatch(one.file, terms);
      return next === null ? [] : [{ one, next }];
    })
    .toSorted((a, b) => a.next.duty.due - b.next.duty.due);
  for (const { one, next } of due) {
    const calendar = one.caseworker === null ? undefined : calendars.get(one.caseworker);
    const planned =
      calendar === undefined ? 'ingen-sagsbehandler' : place(one, next, calendar, terms);
    if (typeof planned === 'string') leftOut.push({ citizen: one.citizen, why: planned });
    else {
      summoned.push(planned);
      calendars.set(planned.summons.employee, withTaken(calendars, planned.summons));
    }
  }
  const chosen = new Set(due.map(({ one }) => one.citizen));
  for (const { citizen, file } of cases) {
    const why = chosen.has(citizen) ? null : whyNobodyIsDue(file, terms);
    if (why !== null) leftOut.push({ citizen, why });
  }
  return { summoned, leftOut };
}

/**
 * The interview that somebody would be summoned to; null for none. Whoever is late and has an interview booked is not
 * summoned to one more: the next is agreed there.
 */
export function dueInBatch(
  file: CaseFile,
  { today, until }: Pick<BatchTerms, 'today' | 'until'>,
): NextInterview | null {
  const next = nextInterview(file, today);
  if (next === null || next.duty.due > until) return null;
  return next.overdue && bookedFrom(file, today).length > 0 ? null : next;
}

/** Why a deadline in the period asks for no summons; null when there is no such deadline. */
function whyNobodyIsDue(file: CaseFile, { today, until }: BatchTerms): LeftOut | null {
  if (openInterviewDuties(file, today).some(({ due }) => due <= until)) return 'booket';
  const isExempt = deriveDuties(file, today).duties.some(
    ({ kind, status, party, due }) =>
      status === 'undtaget' &&
      party === 'kommune' &&
      subjectOf(kind) === 'samtale' &&
      due >= today &&
      due <= until,
  );
  return isExempt ? 'fritaget' : null;
}

/** The summons of one citizen, or why there is none. */
function place(
  { citizen, file, records, place: where }: BatchCase,
  next: NextInterview,
  calendar: EmployeeCalendar,
  { today, lengths }: BatchTerms,
): BatchSummons | LeftOut {
  const kind = usualKind(file, today);
  const to = addDays(Math.max(next.duty.due, today) as Day, daysAhead);
  const minutes = lengths[kind];
  const free = freeSlots([calendar], { from: addDays(today, 1), to, minutes });
  const open = free.filter(({ on }) => !isExempted(file, on));
  if (free.length > 0 && open.length === 0) return 'fritaget';
  const there = open.filter(({ on }) => periodOn(file.absences, on) === null);
  if (open.length > 0 && there.length === 0) return 'fravaer';
  const proposed = proposeSlot(next, there, firstDayToPropose(records, today));
  if (proposed === null) return 'ingen-tid';
  const { slot, inTime, shortNotice } = proposed;
  return {
    citizen,
    next,
    inTime,
    shortNotice,
    summons: {
      kind,
      holder: usualHolder(next),
      form: usualForm(file, slot.on),
      on: slot.on,
      startsAt: slot.startsAt,
      employee: slot.employee,
      minutes,
      place: where,
      booker: 'kommune',
      attendance: 'ikke-overvejet',
      attendanceReason: '',
      sickListedWithEmployer: false,
      message: '',
    },
  };
}

function isExempted(file: CaseFile, on: Day): boolean {
  const scoped = file.exemptions.filter(({ scope }) => scope === 'samtale' || scope === 'alle');
  return periodOn(scoped, on) !== null;
}

function withTaken(
  calendars: ReadonlyMap<string, EmployeeCalendar>,
  { employee, on, startsAt, minutes }: Summons,
): EmployeeCalendar {
  const calendar = calendars.get(employee);
  if (calendar === undefined) throw new Error('A time was given without a calendar.');
  return { ...calendar, taken: [...calendar.taken, { on, startsAt, minutes, place: null }] };
}
