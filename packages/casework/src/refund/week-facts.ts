import {
  addWeeks,
  type Amendments,
  contains,
  type Day,
  mondayOf,
  overlaps,
  type Period,
  valueOf,
  weeksBetween,
} from '@rettidig/engine';
import {
  type ActivityKind,
  type Benefit,
  type CountedWeek,
  countBenefitWeeks,
  type RefundSituation,
  resetTerms,
} from '@rettidig/law';
import type { Activity, BenefitSpell, CaseFile } from '../facts/case-file.ts';
import type { SelfSupport } from './self-support.ts';

/** Which law the refund is computed under. */
export interface RefundLaw {
  /** One day's law for every week; null: each week under the law of its Monday (reading 0033). */
  readonly on: Day | null;
  readonly amendments: Amendments | null;
}

/** A benefit spell with its running spell: spells on one benefit that touch are one (reading 0035). */
export interface RunningSpell extends BenefitSpell {
  readonly runningFrom: Day;
}

/** The spells in order, each with the first day of its running spell. */
export function runningSpells(spells: readonly BenefitSpell[]): RunningSpell[] {
  const running: RunningSpell[] = [];
  for (const spell of spells.toSorted((a, b) => a.from - b.from)) {
    const before = running.at(-1);
    const continues = before?.benefit === spell.benefit && before.to === spell.from;
    running.push({ ...spell, runningFrom: continues ? before.runningFrom : spell.from });
  }
  return running;
}

/** The number of a week in the running spell; the calendar week the spell begins in is 1. */
export function spellWeekOf(spell: RunningSpell, week: Day): number {
  return weeksBetween(mondayOf(spell.runningFrom), week) + 1;
}

/** The days of a period within a calendar week. */
export function inWeek({ from, to }: Period, week: Day): Period {
  const end = addWeeks(week, 1);
  return { from: from > week ? from : week, to: to < end ? to : end };
}

/** The whole days of a period; 0 where it ends before it begins. */
export function daysOf({ from, to }: Period): number {
  return Math.max(0, to - from);
}

/** Where two offers fill a week alike, the one named first goes before. Mentor support is no activation. */
const precedence: readonly ActivityKind[] = [
  'virksomhedspraktik',
  'loentilskud',
  'nytteindsats',
  'ordinaer-uddannelse',
  'vejledning-og-opkvalificering',
  'laese-skrive-regne-kursus',
];

/** What the person did on most of the days: an offer, or nothing where most days have none (reading 0035). */
function situationIn(activities: readonly Activity[], days: Period): RefundSituation {
  const offers = activities.filter(
    (activity) => precedence.includes(activity.kind) && overlaps(activity, days),
  );
  if (offers.length === 0) return 'ingen';
  let without = 0;
  const filled = new Map<ActivityKind, number>();
  for (let on = days.from; on < days.to; on = (on + 1) as Day) {
    const kinds = new Set(offers.filter((offer) => contains(offer, on)).map(({ kind }) => kind));
    if (kinds.size === 0) without += 1;
    for (const kind of kinds) filled.set(kind, (filled.get(kind) ?? 0) + 1);
  }
  let most: RefundSituation = 'ingen';
  let mostDays = without - 1;
  for (const kind of precedence) {
    const count = filled.get(kind) ?? 0;
    if (count > mostDays && count > 0) {
      most = kind;
      mostDays = count;
    }
  }
  return most;
}

/** The weeks of the count by their Monday. */
type CountedWeeks = ReadonlyMap<Day, CountedWeek>;

/** The weeks as they count if the days not known were self-support, and if none was; alike where all is known. */
export interface Count {
  readonly all: CountedWeeks;
  readonly none: CountedWeeks;
}

/**
 * The count under the law of a day; null where that law has none.
 * @param until weeks that begin on this day or later are not asked for
 */
export function countOf(
  file: CaseFile,
  { sure, possible }: SelfSupport,
  until: Day,
): (lawDay: Day, amendments: Amendments | null) => Count | null {
  const found = new Map<string, Count>();
  return (lawDay, amendments) => {
    const terms = valueOf(resetTerms.decide({}, lawDay, amendments));
    if (terms === null) return null;
    const key = `${terms.weeks}/${terms.months}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const weeksWith = (alone: readonly Period[]): CountedWeeks =>
      new Map(countBenefitWeeks(file.benefits, alone, terms, until).map((one) => [one.week, one]));
    const all = weeksWith([...sure, ...possible]);
    const count = { all, none: possible.length === 0 ? all : weeksWith(sure) };
    found.set(key, count);
    return count;
  };
}

/** What the person did in the week, with a partial return to work that fills most of the days (reading 0035). */
export function situationOfWeek(
  {
    activities,
    partlyBack,
  }: { readonly activities: readonly Activity[]; readonly partlyBack: readonly Period[] | null },
  benefit: Benefit,
  days: Period,
): RefundSituation {
  if (mayBePartlyBack(benefit) && partlyBack !== null) {
    let partlyDays = 0;
    for (const { from, to } of partlyBack) {
      const begins = from > days.from ? from : days.from;
      partlyDays += Math.max(0, (to < days.to ? to : days.to) - begins);
    }
    if (partlyDays + partlyDays > daysOf(days)) return 'delvis-raskmelding';
  }
  return situationIn(activities, days);
}

/** Whether the sick may be partly back at work; the case does not know. */
export const mayBePartlyBack = (benefit: Benefit): boolean => benefit === 'sygedagpenge';
