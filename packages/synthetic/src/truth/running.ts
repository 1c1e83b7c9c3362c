import type { Activity, ContactCourse } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { latest, plusDays, plusMonths, plusWeeks } from '../calendar/calendar.ts';
import type { CaseOn, Segment } from './case-on.ts';
import { type Group, lastDayBefore, reformFrom, regimeOn, runningInterviews } from './law.ts';
import { exemptionFrom, statusOf, type TruthDuty } from './status.ts';

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

/** The first day in the run on which the chain's rule is in force, not before the day it would start by itself. */
function chainStart(run: Run, wish: Day): Day | null {
  const start = regimeOn(wish) === null ? latest(wish, reformFrom) : wish;
  return start < run.to && runningInterviews(run.group, start) !== null ? start : null;
}

function interviewChain(known: CaseOn, course: ContactCourse, run: Run): readonly TruthDuty[] {
  const wish =
    run.group === 'jobparat' ? latest(plusMonths(course.contactOn, 3), run.from) : run.from;
  const start = chainStart(run, wish);
  if (start === null) return [];
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
    const opens = plusDays(anchor, 1);
    duties.push({
      course: course.id,
      kind: 'loebende-samtale',
      number,
      group: run.group,
      opens,
      due,
      status: statusOf({
        met: met === null ? null : { inTime },
        exempt: exemption !== undefined,
        opens,
        due,
        end: run.to,
        on: known.on,
      }),
      metOn: met,
    });
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
    return [
      {
        course: course.id,
        kind: 'naeste-tilbud',
        number: index + 1,
        group: run.group,
        opens: to,
        due,
        status: statusOf({
          met: next === null ? null : { inTime: next <= due },
          exempt: exemptionFrom(known.exemptions, 'naeste-tilbud', due) !== undefined,
          opens: to,
          due,
          end: run.to,
          on: known.on,
        }),
        metOn: next,
      } as const,
    ];
  });
}
