import type { SicknessCase as Recorded, SicknessDecision } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { dateOf, dayOf, iso, plusDays, plusMonths, plusWeeks } from '../calendar/calendar.ts';
import type { Window } from './law.ts';

/**
 * The numbers of the act on sickness benefit as docs/duties.md has them, written down a second time. Nothing here may
 * be read from packages/law/values.
 */
type SicknessCase = Omit<Recorded, 'id'>;

type SicknessRegime = 'reform-2015' | 'half-year-2020' | 'unread-2026' | 'phase-one-2026';

const changes: readonly (readonly [Day, SicknessRegime])[] = [
  [iso('2026-07-01'), 'phase-one-2026'],
  [iso('2026-02-01'), 'unread-2026'],
  [iso('2020-01-01'), 'half-year-2020'],
  [iso('2015-01-05'), 'reform-2015'],
];

function regimeOn(day: Day): SicknessRegime | null {
  return changes.find(([from]) => day >= from)?.[1] ?? null;
}

/** The follow-ups at first; null where there are none, or we do not know. */
export function followUpWindow(sick: SicknessCase): Window | null {
  const { from, category } = sick;
  const eighthWeek = plusDays(from, 8 * 7 - 1);
  const by = (due: Day, count: number, firstDue: Day | null): Window => ({
    count,
    opens: from,
    due,
    firstDue,
    inQuota: false,
  });
  switch (regimeOn(from)) {
    case 'reform-2015':
      return category === 'kategori-1' ? null : by(eighthWeek, 1, null);
    case 'half-year-2020':
      return category === 'kategori-1' ? null : by(plusMonths(from, 6), 4, eighthWeek);
    case 'phase-one-2026': {
      if (sick.employed && sick.bothExpect) {
        if (sick.expectedWell === null) return null;
        if (sick.expectedWell <= plusWeeks(from, 26)) return null;
      }
      return by(plusMonths(from, 6), 1, null);
    }
    default:
      return null;
  }
}

/** The last day of the next follow-up after one; null where the law leaves it open or there is none. */
export function nextFollowUpDue({ category }: SicknessCase, held: Day): Day | null {
  return regimeOn(held) === 'reform-2015' && category !== 'kategori-1' ? plusWeeks(held, 4) : null;
}

/** The last day of the first follow-up after fast track is asked for. */
export function earlyDue(askedOn: Day): Day | null {
  return askedOn >= iso('2015-01-05') ? plusWeeks(askedOn, 2) : null;
}

const reassessmentFrom = iso('2014-07-01');

/** Days at the beginning of a spell that somebody else bears. */
function ownDays({ countedAs }: SicknessCase): number {
  if (countedAs === 'med-arbejdsgiverperiode') return 30;
  return countedAs === 'selvstaendig' ? 14 : 0;
}

/**
 * The last day of payment where nothing extends it: the end of the first month, from the one the case begins in, in
 * whose window more weeks are paid than the limit. The case is counted as if it ran on.
 */
export function paymentStops(sick: SicknessCase, earlier: readonly SicknessCase[]): Day | null {
  if (sick.from < reassessmentFrom || sick.countedAs === 'foraeldreorlov') return null;
  const pensioner = sick.limitGroup === 'pensionist';
  const mostDays = (pensioner ? 26 : 22) * 7;
  const paid: (readonly [first: Day, last: Day])[] = earlier
    .filter(({ countedAs }) => countedAs !== 'foraeldreorlov')
    .map((one) => [plusDays(one.from, ownDays(one)), plusDays(one.to, -1)]);
  paid.push([plusDays(sick.from, ownDays(sick)), plusMonths(sick.from, 60)]);

  const { year, month } = dateOf(sick.from);
  for (let later = 1; later <= 60; later++) {
    const after = plusMonths(dayOf(year, month, 1), later);
    const first = plusMonths(after, pensioner ? -12 : -9);
    const last = plusDays(after, -1);
    let days = 0;
    for (const [begins, ends] of paid) {
      const low = begins > first ? begins : first;
      const high = ends < last ? ends : last;
      if (high >= low) days += high - low + 1;
    }
    if (days > mostDays) return last;
  }
  return null;
}

/** The last day after each extension in turn; null for one without a known end, and undefined where we do not know. */
export function extendedTo(
  sick: SicknessCase,
  limit: Day,
  extensions: readonly Pick<SicknessDecision, 'provision' | 'eventOn'>[],
): Day | null | undefined {
  const used = new Set<string | null>();
  let last: Day = limit;
  for (const { provision, eventOn } of extensions) {
    let end: Day | null;
    switch (provision) {
      case 'nr-2-afklaring':
        end = plusWeeks(last, 69);
        break;
      case 'nr-3-behandling':
        end = plusWeeks(limit, 134);
        break;
      case 'nr-1-revalidering':
      case 'nr-4-fleksjob-eller-pension':
        if (sick.from >= iso('2026-02-01')) return undefined;
        end =
          eventOn === null || provision !== 'nr-1-revalidering' ? eventOn : plusDays(eventOn, -1);
        break;
      case 'nr-6-arbejdsskade':
      case 'nr-7-foertidspension':
        end = eventOn;
        break;
      case 'nr-5-livstruende':
      case null:
        return null;
    }
    if (end === null) return null;
    const byWeeks = provision === 'nr-2-afklaring' || provision === 'nr-3-behandling';
    // The weeks of a provision can be had once.
    if (!(byWeeks && used.has(provision)) && end > last) last = end;
    used.add(provision);
  }
  return last;
}
