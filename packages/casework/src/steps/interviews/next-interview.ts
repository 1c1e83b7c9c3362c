import { addDays, type Day, type Explanation } from '@rettidig/engine';
import type { InterviewHolder } from '@rettidig/law';
import { deriveDuties } from '../../duties/derive.ts';
import type { Duty, DutyKind } from '../../duties/duty.ts';
import { dutyName, explainedDuties } from '../../duties/explain.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import { bookedFrom } from './interview-facts.ts';

/** A time in a calendar that nothing else has taken. */
export interface Slot {
  readonly on: Day;
  /** Minutes after midnight. */
  readonly startsAt: number;
  /** Id of the employee whose time it is. */
  readonly employee: string;
}

/** The next interview the law asks the municipality for, beyond those that are booked already. */
export interface NextInterview {
  readonly duty: Duty;
  /** `Samtale 2 af 4`. */
  readonly name: string;
  /** How many are left with the same last day, this one among them. */
  readonly left: number;
  /** First day that counts, from today on. */
  readonly opens: Day;
  /** The day that spreads what is left evenly until the last one. */
  readonly target: Day;
  readonly overdue: boolean;
}

const interviewKindsOfDuties: ReadonlySet<DutyKind> = new Set([
  'foerste-samtale',
  'samtale',
  'loebende-samtale',
  'faelles-samtale',
]);

/** The open duties that an interview with the municipality meets, the most urgent first. */
export function openInterviewDuties(file: CaseFile, today: Day): readonly Duty[] {
  return deriveDuties(file, today)
    .duties.filter(
      ({ kind, party, actionable }) =>
        actionable && party === 'kommune' && interviewKindsOfDuties.has(kind),
    )
    .toSorted((a, b) => a.due - b.due || a.number - b.number);
}

/**
 * The next interview to book, so that the law's deadlines are kept; null when those that are booked meet them all. A
 * booking after a deadline that can still be kept does not meet it.
 */
export function nextInterview(file: CaseFile, today: Day): NextInterview | null {
  const booked = bookedFrom(file, today);
  const joint = booked.filter(({ holder }) => holder === 'faelles');
  const waiting = { own: [...booked], joint: [...joint] };
  const uncovered = openInterviewDuties(file, today).filter(({ kind, due }) => {
    const candidates = kind === 'faelles-samtale' ? waiting.joint : waiting.own;
    const covering = candidates.findIndex(({ on }) => due < today || on <= due);
    if (covering >= 0) candidates.splice(covering, 1);
    return covering < 0;
  });
  const [duty] = uncovered;
  if (duty === undefined) return null;
  const left = uncovered.filter(({ due, kind }) => due === duty.due && kind === duty.kind).length;
  const after = booked.findLast(({ on }) => on <= duty.due)?.on ?? today;
  const opens = Math.max(duty.opens, after, today) as Day;
  const overdue = duty.due < today;
  return {
    duty,
    name: dutyName(duty),
    left,
    opens,
    target: overdue ? today : addDays(opens, Math.floor(Math.max(0, duty.due - opens) / left)),
    overdue,
  };
}

/** Who holds the next interview: together with the unemployment fund where the law asks for that. */
export function usualHolder(next: NextInterview | null): InterviewHolder {
  return next?.duty.kind === 'faelles-samtale' ? 'faelles' : 'kommune';
}

/** A proposal for a time, and whether it keeps the deadline. */
export interface ProposedSlot {
  readonly slot: Slot;
  readonly inTime: boolean;
  /** The letter may come after it: the citizen must be called. */
  readonly shortNotice: boolean;
}

/**
 * The free time that fits best: nearest to the target, before the deadline and with time for the letter; at short notice
 * where the deadline would be missed otherwise; the first one where it cannot be kept; null when nothing is free.
 * @param slots in the order of time
 * @param readFrom the first day on which the letter can have been read
 */
export function proposeSlot(
  next: NextInterview,
  slots: readonly Slot[],
  readFrom: Day,
): ProposedSlot | null {
  const open = slots.filter(({ on }) => on >= next.opens);
  const inTime = open.filter(({ on }) => on <= next.duty.due);
  const read = inTime.filter(({ on }) => on >= readFrom);
  const [first] = read.length > 0 ? read : inTime;
  if (first !== undefined) {
    const distance = ({ on }: Slot): number => Math.abs(on - next.target);
    const slot = (read.length > 0 ? read : inTime).reduce(
      (best, one) => (distance(one) < distance(best) ? one : best),
      first,
    );
    return { slot, inTime: true, shortNotice: slot.on < readFrom };
  }
  const late = open.find(({ on }) => on >= readFrom);
  return late === undefined ? null : { slot: late, inTime: false, shortNotice: false };
}

/** Why the law asks for the next interview; null when it asks for none. */
export function reasonFor(file: CaseFile, today: Day, next: NextInterview): Explanation | null {
  const { kind, number, course, due } = next.duty;
  return (
    explainedDuties(file, today).find(
      ({ duty }) =>
        duty.kind === kind && duty.number === number && duty.course === course && duty.due === due,
    )?.explanation ?? null
  );
}
