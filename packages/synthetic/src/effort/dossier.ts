import type {
  Absence,
  Activity,
  CvEntry,
  Duty,
  Exemption,
  Interview,
  SicknessCase,
  SicknessDecision,
  SkillTest,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { dateOf, plusDays, weekdayOf } from '../calendar/calendar.ts';
import type { CourseLife } from '../life/course.ts';
import type { Stream } from '../random/stream.ts';
import type { Pace } from './pace.ts';

/** A fact that has no id yet. */
export type Draft<F> = F extends { readonly id: string } ? Omit<F, 'id'> : never;

/** What has been put on one person's case so far. */
export interface Dossier {
  readonly interviews: Draft<Interview>[];
  readonly activities: Draft<Activity>[];
  readonly absences: Draft<Absence>[];
  readonly exemptions: Draft<Exemption>[];
  readonly tests: Draft<SkillTest>[];
  readonly cvs: Draft<CvEntry>[];
  readonly sicknessCases: Draft<SicknessCase>[];
  readonly sicknessDecisions: Draft<SicknessDecision>[];
  /** Each says what was intended, once everything is on the case. */
  readonly intentions: (() => Intention)[];
}

export function emptyDossier(): Dossier {
  return {
    interviews: [],
    activities: [],
    absences: [],
    exemptions: [],
    tests: [],
    cvs: [],
    sicknessCases: [],
    sicknessDecisions: [],
    intentions: [],
  };
}

/** A duty the generator had in mind when it made the facts. */
export interface Intention {
  readonly course: number;
  readonly kind: Duty['kind'];
  readonly number: number;
  readonly due: Day;
  readonly status: Duty['status'];
}

/** One course on its way to facts. */
export interface Plan {
  readonly chance: Stream;
  /** Position of the course among the person's. */
  readonly index: number;
  readonly life: CourseLife;
  readonly on: Day;
  /** The last day on which anything can have happened in the course. */
  readonly known: Day;
  readonly dossier: Dossier;
  readonly pace: Pace;
}

/** Whether a recorded exemption covers a day. */
export function isExempt({ dossier }: Plan, from: 'samtale' | 'tilbud', day: Day): boolean {
  return dossier.exemptions.some(
    (exemption) =>
      (exemption.scope === from || exemption.scope === 'alle') &&
      exemption.from <= day &&
      day < exemption.to,
  );
}

/**
 * Writes down what is intended with a duty: the status that follows from when the fact was meant to come, whether the
 * duty was meant to be exempted, and when it goes away.
 */
export function intend(
  plan: Plan,
  {
    kind,
    number,
    opens,
    due,
    meets,
    inTime = meets !== null && meets <= due,
    exemptFrom,
    alsoExempt = () => false,
    ends,
  }: Pick<Intention, 'kind' | 'number' | 'due'> & {
    readonly opens: Day;
    /** The day of the fact that meets it; null: none was made. */
    readonly meets: Day | null;
    readonly inTime?: boolean;
    /** The exemptions that speak of it; null: none does. */
    readonly exemptFrom: 'samtale' | 'tilbud' | null;
    readonly alsoExempt?: () => boolean;
    readonly ends: Day;
  },
): void {
  const { index, on } = plan;
  const statusNow = (): Intention['status'] => {
    if (meets !== null && inTime) return 'opfyldt';
    if (alsoExempt() || (exemptFrom !== null && isExempt(plan, exemptFrom, due))) return 'undtaget';
    if (meets !== null) return 'opfyldt-for-sent';
    if (ends <= on && due >= ends) return 'bortfaldet';
    if (due < on) return 'overskredet';
    return opens <= on ? 'aktuel' : 'kommende';
  };
  plan.dossier.intentions.push(() => ({ course: index, kind, number, due, status: statusNow() }));
}

/** A working day between two days, both included; the first one where there is none. */
export function workday(chance: Stream, first: Day, last: Day): Day {
  const span = Math.max(0, last - first);
  const start = chance.between(0, span);
  for (let step = 0; step <= span; step++) {
    const day = plusDays(first, (start + step) % (span + 1));
    if (isWorkday(day)) return day;
  }
  return first;
}

/** Monday to Friday, without the public holidays that have a date of their own. */
export function isWorkday(day: Day): boolean {
  if (weekdayOf(day) > 4) return false;
  const { month, day: dayOfMonth } = dateOf(day);
  if (month === 12) return dayOfMonth < 24 || (dayOfMonth > 26 && dayOfMonth < 31);
  return !(dayOfMonth === 1 && month === 1) && !(dayOfMonth === 5 && month === 6);
}
