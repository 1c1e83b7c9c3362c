import type { Activity, CaseFile, Duty } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { iso, plusDays, plusMonths, plusWeeks } from '../calendar/calendar.ts';

/**
 * The law's numbers as docs/duties.md has them, written down a second time. Nothing here may be read from
 * packages/law/values: what is derived from those is tested against this.
 */
export type Group = Duty['group'];
export type Kind = Duty['kind'];

/** The law from one change date to the next. */
type Regime = 'kontanthjaelpsreform-2014' | 'lab-2020' | 'lab-2024' | 'lab-2026';

const changes: readonly (readonly [Day, Regime])[] = [
  [iso('2026-07-01'), 'lab-2026'],
  [iso('2024-01-01'), 'lab-2024'],
  [iso('2020-01-01'), 'lab-2020'],
  [iso('2014-01-01'), 'kontanthjaelpsreform-2014'],
];

export const reformFrom = iso('2014-01-01');
export const lab2020From = iso('2020-01-01');
/** One benefit instead of two: uddannelseshjælp becomes kontanthjælp. */
export const oneBenefitFrom = iso('2025-07-01');

/** null before 2014, where no rule of ours is in force. */
export function regimeOn(day: Day): Regime | null {
  return changes.find(([from]) => day >= from)?.[1] ?? null;
}

export const youngGroups: readonly Group[] = [
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'aktivitetsparat-ung',
  'ung-ikke-visiteret',
];
const adultGroups: readonly Group[] = [
  'jobparat',
  'aktivitetsparat',
  'kontanthjaelp-ikke-visiteret',
];
/** Everyone on kontanthjælp or uddannelseshjælp. */
export const kontanthjaelpGroups: readonly Group[] = [...adultGroups, ...youngGroups];
const fourInSixMonths: readonly Group[] = [
  ...kontanthjaelpGroups,
  'jobafklaring',
  'ressourceforloeb',
  'ledighedsydelse',
  'revalidering',
];

/** Those whose first offer counts in the 75 percent of 2026. */
const nearLabourMarket: readonly Group[] = [
  'dagpenge',
  'jobparat',
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
];

/** So many by a day, told from the day they are anchored in. */
export interface Window {
  readonly count: number;
  readonly opens: Day;
  readonly due: Day;
  /** Where number 1 must come sooner than the rest. */
  readonly firstDue: Day | null;
  /** Counts in the 75 percent of 2026. */
  readonly inQuota: boolean;
}

export type WindowKind =
  | 'foerste-samtale'
  | 'visitation'
  | 'cv'
  | 'laese-skrive-regnetest'
  | 'samtale'
  | 'a-kasse-samtale'
  | 'faelles-samtale'
  | 'foerste-tilbud';

export const windowKinds: readonly WindowKind[] = [
  'foerste-samtale',
  'visitation',
  'cv',
  'laese-skrive-regnetest',
  'samtale',
  'a-kasse-samtale',
  'faelles-samtale',
  'foerste-tilbud',
];

/** The window that a kind of duty has for a group under the law of its anchor day; null where there is none. */
export function windowOf(
  kind: WindowKind,
  group: Group,
  { anchor, municipalFromDayOne }: { readonly anchor: Day; readonly municipalFromDayOne: boolean },
): Window | null {
  const regime = regimeOn(anchor);
  if (regime === null) return null;
  const by = (due: Day, count = 1): Window => ({
    count,
    opens: anchor,
    due,
    firstDue: null,
    inQuota: false,
  });
  const months = (count: number): Day => plusMonths(anchor, count);
  const young = youngGroups.includes(group);
  const adult = adultGroups.includes(group);
  const reform2014 = regime === 'kontanthjaelpsreform-2014';

  switch (kind) {
    case 'foerste-samtale':
      return young || adult ? by(plusWeeks(anchor, 1)) : null;

    case 'visitation':
      if (!reform2014) return null;
      if (adult) return by(plusWeeks(anchor, 1));
      return young ? by(months(3)) : null;

    case 'cv':
      return reform2014 && adult ? by(plusWeeks(anchor, 3)) : null;

    case 'laese-skrive-regnetest':
      return reform2014 && young ? by(months(1)) : null;

    case 'samtale':
      if (reform2014) return young || group === 'jobparat' ? by(months(3), 3) : null;
      if (regime === 'lab-2026') {
        if (group === 'jobparat' || group === 'ledighedsydelse')
          return { ...by(months(6), 4), inQuota: true };
        if (group !== 'dagpenge' || municipalFromDayOne) return null;
        return { ...by(months(6), 2), opens: months(3), inQuota: true };
      }
      if (fourInSixMonths.includes(group)) return by(months(6), 4);
      if (group !== 'dagpenge') return null;
      if (regime === 'lab-2020') return by(months(6), 4);
      return municipalFromDayOne ? by(months(6), 6) : { ...by(months(6), 3), opens: months(3) };

    case 'a-kasse-samtale': {
      if (group !== 'dagpenge' || municipalFromDayOne) return null;
      const firstDue = plusWeeks(anchor, 2);
      if (regime === 'lab-2024') return { ...by(months(3), 3), firstDue };
      return regime === 'lab-2026' ? { ...by(months(3), 2), firstDue } : null;
    }

    case 'faelles-samtale':
      if (group !== 'dagpenge' || reform2014) return null;
      return regime === 'lab-2020'
        ? { ...by(months(6)), opens: months(3) }
        : { ...by(months(16)), opens: months(6) };

    case 'foerste-tilbud':
      if (reform2014) {
        if (group === 'jobparat') return by(months(3));
        if (group === 'aktivitetsparat') return by(months(6));
        return young && group !== 'ung-ikke-visiteret' ? by(months(1)) : null;
      }
      if (group === 'aktivitetsparat') return by(months(6));
      if (regime === 'lab-2026') {
        return nearLabourMarket.includes(group) ? { ...by(months(6)), inQuota: true } : null;
      }
      return group === 'dagpenge' || adult ? by(months(6)) : null;
  }
}

/** How often interviews are due after the first ones; null where the law asks for none on that day. */
export function runningInterviews(
  group: Group,
  day: Day,
): { readonly count: number; readonly months: number } | null {
  if (regimeOn(day) !== 'kontanthjaelpsreform-2014') return null;
  if (group === 'jobparat' || group === 'aktivitetsparat') return { count: 4, months: 12 };
  return group === 'aktivitetsparat-ung' ? { count: 1, months: 2 } : null;
}

const guidanceOutFrom = iso('2023-03-22');
const guidanceBackFrom = iso('2026-07-01');

/** Guidance and upskilling could not be the offer of right and duty for some years. */
export function isGuidanceOut(day: Day): boolean {
  return day >= guidanceOutFrom && day < guidanceBackFrom;
}

/** Whether an offer can be the offer a group has a right and duty to, under the law of the day it starts. */
export function isAccepted({ kind, from, to }: Activity, group: Group): boolean {
  if (kind === 'mentor') return false;
  if (from >= lab2020From) {
    if (to - from < 14 || kind === 'laese-skrive-regne-kursus') return false;
    return kind !== 'vejledning-og-opkvalificering' || !isGuidanceOut(from);
  }
  if (group === 'aabenlyst-uddannelsesparat') {
    return kind === 'nytteindsats' || kind === 'virksomhedspraktik';
  }
  if (group === 'jobparat') {
    return kind === 'nytteindsats' || kind === 'virksomhedspraktik' || kind === 'loentilskud';
  }
  return true;
}

/** A wage subsidy given by the due day may start up to three weeks later, where the due day is in 2020 or later. */
export function isInTime({ kind, from, givenOn }: Activity, due: Day): boolean {
  if (from <= due) return true;
  return (
    kind === 'loentilskud' &&
    due >= lab2020From &&
    from <= plusWeeks(due, 3) &&
    givenOn !== null &&
    givenOn <= due
  );
}

/** The target group of a citizen on a day; null where nothing in the table fits, and before 2014. */
export function groupOn(
  file: Pick<CaseFile, 'person'>,
  {
    benefit,
    category,
    day,
    turns30,
  }: {
    readonly benefit: CaseFile['benefits'][number]['benefit'] | null;
    readonly category: CaseFile['categories'][number]['category'] | null;
    readonly day: Day;
    readonly turns30: Day;
  },
): Group | null {
  if (day < reformFrom) return null;
  const { education } = file.person;
  const oneBenefit = day >= oneBenefitFrom;
  switch (benefit) {
    case null:
      return null;
    case 'dagpenge':
    case 'sygedagpenge':
    case 'ledighedsydelse':
      return benefit;
    case 'jobafklaringsydelse':
      return 'jobafklaring';
    case 'ressourceforloebsydelse':
      return 'ressourceforloeb';
    case 'revalideringsydelse':
      return 'revalidering';
    case 'uddannelseshjaelp':
      if (category === null) return 'ung-ikke-visiteret';
      if (category === 'aktivitetsparat') return 'aktivitetsparat-ung';
      return category === 'jobparat' ? null : category;
    case 'kontanthjaelp': {
      const withoutEducation = education !== null && education !== 'erhvervskompetencegivende';
      const young = oneBenefit && day < turns30 && withoutEducation;
      if (category === null) return young ? 'ung-ikke-visiteret' : 'kontanthjaelp-ikke-visiteret';
      if (category === 'aktivitetsparat') return young ? 'aktivitetsparat-ung' : category;
      return category === 'jobparat' || oneBenefit ? category : null;
    }
  }
}

/** The last day of a half-open period that ends on `to`. */
export function lastDayBefore(to: Day): Day {
  return plusDays(to, -1);
}
