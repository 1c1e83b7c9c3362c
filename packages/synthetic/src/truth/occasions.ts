import type { ContactCourse } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { plusMonths } from '../calendar/calendar.ts';
import { type CaseOn, groupIn, type Segment } from './case-on.ts';
import {
  isAccepted,
  isInTime,
  kontanthjaelpGroups,
  lab2020From,
  lastDayBefore,
  regimeOn,
} from './law.ts';
import { exemptionFrom, settled, type Terms, type TruthDuty } from './status.ts';

/** Duties that one fact gives rise to: a leave, a test, an exemption that ends. */
export function occasionalDuties(
  known: CaseOn,
  course: ContactCourse,
  segments: readonly Segment[],
  firstOffers: readonly TruthDuty[],
): readonly TruthDuty[] {
  return [
    ...guidanceDuringLeave(known, course, segments),
    ...teachingAfterTest(known, course, segments),
    ...firstOffers.flatMap((first) => offerAfterExemption(known, course, segments, first)),
  ];
}

const isReform2014 = (day: Day): boolean => regimeOn(day) === 'kontanthjaelpsreform-2014';

function guidanceDuringLeave(
  known: CaseOn,
  course: ContactCourse,
  segments: readonly Segment[],
): readonly TruthDuty[] {
  return known.absences.flatMap(({ kind, to }) => {
    if (kind !== 'barsel' || to === openEnd) return [];
    const due = lastDayBefore(to);
    const opens = plusMonths(due, -3);
    const group = groupIn(segments, opens);
    if (group === null || !kontanthjaelpGroups.includes(group) || !isReform2014(due)) return [];
    const met = known.heldDuringLeave.find(({ on }) => on >= opens && on < course.to);
    return [duty(known, course, { kind: 'barselssamtale', group, opens, due, met: met?.on })];
  });
}

function teachingAfterTest(
  known: CaseOn,
  course: ContactCourse,
  segments: readonly Segment[],
): readonly TruthDuty[] {
  return known.tests.flatMap(({ on: opens, needsTeaching }) => {
    const group = groupIn(segments, opens);
    if (needsTeaching !== true || group !== 'uddannelsesparat' || !isReform2014(opens)) return [];
    const due = plusMonths(opens, 1);
    const met = known.activities.find(
      ({ kind, from }) => kind === 'laese-skrive-regne-kursus' && from >= opens && from < course.to,
    );
    return [duty(known, course, { kind: 'undervisning', group, opens, due, met: met?.from })];
  });
}

function offerAfterExemption(
  known: CaseOn,
  course: ContactCourse,
  segments: readonly Segment[],
  firstOffer: TruthDuty,
): readonly TruthDuty[] {
  if (firstOffer.status !== 'undtaget') return [];
  const exemption = exemptionFrom(
    known.exemptions.filter(
      ({ ground }) => ground !== 'fleksibel-indsats' || regimeOn(firstOffer.due) !== 'lab-2026',
    ),
    'foerste-tilbud',
    firstOffer.due,
  );
  if (exemption === undefined) return [];
  const opens = exemption.to;
  const lastDay = lastDayBefore(opens);
  if (opens >= course.to || opens > known.on || lastDay < lab2020From) return [];
  const group = groupIn(segments, opens);
  if (group === null) return [];
  const offers = known.activities.filter(
    ({ from }) => from >= course.contactOn && from < course.to,
  );
  if (offers.some((offer) => offer.from < opens && isAccepted(offer, firstOffer.group))) return [];
  const due = plusMonths(lastDay, 1);
  const met = offers.find((offer) => offer.from >= opens && isAccepted(offer, group));
  return [
    duty(known, course, {
      kind: 'tilbud-efter-fritagelse',
      group,
      opens,
      due,
      met: met?.from,
      inTime: met !== undefined && isInTime(met, due),
    }),
  ];
}

function duty(
  known: CaseOn,
  course: ContactCourse,
  {
    kind,
    group,
    opens,
    due,
    met,
    inTime = met !== undefined && met <= due,
  }: Pick<TruthDuty, 'kind' | 'group' | 'opens' | 'due'> & {
    readonly met: Day | undefined;
    readonly inTime?: boolean;
  },
): TruthDuty {
  const terms: Terms = {
    course: course.id,
    kind,
    number: 1,
    of: 1,
    group,
    opens,
    due,
    met: met === undefined ? null : { on: met, inTime },
    exempt: exemptionFrom(known.exemptions, kind, due) !== undefined,
    end: course.to,
  };
  return settled(terms, known.on);
}
