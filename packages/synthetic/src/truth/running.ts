import type { Activity, ContactCourse } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { latest, plusDays, plusMonths, plusWeeks } from '../calendar/calendar.ts';
import type { CaseOn, Segment } from './case-on.ts';
import { type Group, lastDayBefore, regimeOn, runningInterviews } from './law.ts';
import { exemptionFrom, settled, type Terms, type TruthDuty } from './status.ts';

/** A run: the days a citizen stays in one group. */
type Run = Segment & { readonly group: Group };

export function runningDuties(
  known: CaseOn,
  course: ContactCourse,
  segments: readonly Segment[],
): readonly TruthDuty[] {
  return segments.flatMap((segment) => {
    if (segment.group === null) return [];
    const run = { ...segment, group: segment.group };
    return [...interviewChain(known, course, run), ...nextOffers(known, course, run)];
  });
}

function interviewChain(known: CaseOn, course: ContactCourse, run: Run): readonly TruthDuty[] {
  const start =
    run.group === 'jobparat' ? latest(plusMonths(course.contactOn, 3), run.from) : run.from;
  if (start >= run.to) return [];
  const lanes = runningInterviews(run.group, start)?.count ?? 0;
  const left = known.held
    .filter(({ holder, on }) => holder !== 'a-kasse' && on > start && on < run.to)
    .map(({ on }) => on);

  const duties: TruthDuty[] = [];
  const marks: (Day | null)[] = [];
  for (let number = 1; ; number++) {
    const anchor = number <= lanes ? start : marks[number - lanes - 1];
    // A chain ends where no earlier duty is left that a later one could count from.
    if (anchor === undefined) break;
    if (anchor === null) {
      marks.push(null);
      if (marks.slice(-lanes).every((mark) => mark === null)) break;
      continue;
    }
    const rule = runningInterviews(run.group, anchor);
    if (rule === null) break;
    const due = plusMonths(anchor, rule.months);
    const next = left[0];
    const exemption = exemptionFrom(known.exemptions, 'loebende-samtale', due);
    const inTime = next !== undefined && next <= due;
    const met = next !== undefined && (inTime || exemption === undefined) ? next : null;
    if (met !== null) left.shift();
    const terms: Terms = {
      course: course.id,
      kind: 'loebende-samtale',
      number,
      of: 0,
      group: run.group,
      opens: plusDays(anchor, 1),
      due,
      met: met === null ? null : { on: met, inTime },
      exempt: exemption !== undefined,
      end: run.to,
    };
    duties.push(settled(terms, known.on));
    const resumesOn = exemption === undefined || exemption.to > known.on ? null : exemption.to;
    marks.push(met ?? resumesOn);
  }
  return duties;
}

/** Offers that touch or overlap, as one. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

function nextOffers(known: CaseOn, course: ContactCourse, run: Run): readonly TruthDuty[] {
  if (run.group !== 'uddannelsesparat' && run.group !== 'aktivitetsparat-ung') return [];
  const counts = ({ kind, from }: Activity): boolean =>
    from >= run.from && from < run.to && (kind !== 'mentor' || run.group === 'aktivitetsparat-ung');
  const stretches: Stretch[] = [];
  for (const { from, to } of known.activities.filter(counts)) {
    const before = stretches.at(-1);
    if (before === undefined || from > before.to) stretches.push({ from, to });
    else stretches.splice(-1, 1, { from: before.from, to: latest(before.to, to) });
  }

  return stretches.flatMap(({ to }, index) => {
    const lastDay = lastDayBefore(to);
    if (to >= run.to || to > known.on) return [];
    if (regimeOn(lastDay) !== 'kontanthjaelpsreform-2014') return [];
    const due = plusWeeks(lastDay, 4);
    const next = stretches[index + 1]?.from ?? null;
    const terms: Terms = {
      course: course.id,
      kind: 'naeste-tilbud',
      number: index + 1,
      of: 0,
      group: run.group,
      opens: to,
      due,
      met: next === null ? null : { on: next, inTime: next <= due },
      exempt: exemptionFrom(known.exemptions, 'naeste-tilbud', due) !== undefined,
      end: run.to,
    };
    return [settled(terms, known.on)];
  });
}
