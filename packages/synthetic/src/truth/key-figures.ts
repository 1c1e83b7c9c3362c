import type { Activity } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { dateOf, dayOf, plusDays } from '../calendar/calendar.ts';
import type { Citizen, Municipality } from '../generate.ts';

/**
 * What the figures of the municipality should be, counted day by day in the plainest way. It shares nothing with the
 * package that computes key figures: that one is held against it.
 */
export interface KeyFigureLine {
  /** `2026-10`. */
  readonly month: string;
  readonly figure: string;
  /** Code of what it is split by; `alle` for the whole, where that is not the sum of its groups, or has none. */
  readonly group: string;
  readonly count: number;
}

/** Years of months before the month of the day of asking. */
const years = 2;
/** Full time is 37 hours a week; benefits count in hundredths of an hour. */
const fullTime = 3700;
/** The same type of offer again is new after so many days (Jobcenterbenchmark 2013, Bilag II: four weeks). */
const newAfter = 28;

/** Every figure of the last two whole years of months, in order of month, figure and group. Those of 0 are left out. */
export function keyFiguresOf(municipality: Municipality): readonly KeyFigureLine[] {
  const { on, people, jobOrders } = municipality;
  const { year, month } = dateOf(on);
  const last = dayOf(year, month, 1);
  const first = dayOf(year - years, month, 1);
  const counts = new Map<string, number>();
  const names = monthNames(first, last);
  const monthOf = (day: Day): string => names[day - first] ?? '';
  const add: Add = (day, figure, group, count = 1) => {
    if (day < first || day >= last) return;
    const key = `${monthOf(day)};${figure};${group}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  for (const citizen of people) {
    addDaysOnBenefit(add, citizen, { first, last, monthOf });
    addEvents(add, citizen);
    addNewOffers(add, citizen);
  }
  for (const { on: day } of jobOrders) add(day, 'jobordrer', 'alle');
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const [ofMonth = '', figure = '', group = ''] = key.split(';');
      return { month: ofMonth, figure, group, count };
    });
}

type Add = (day: Day, figure: string, group: string, count?: number) => void;

/** The month of each day from one day up to, not including, another. */
function monthNames(first: Day, last: Day): readonly string[] {
  const names: string[] = [];
  for (let day = first; day < last; day = plusDays(day, 1)) {
    const { year, month } = dateOf(day);
    names.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  return names;
}

const runs = (day: Day) => (one: { readonly from: Day; readonly to: Day }) =>
  one.from <= day && day < one.to;

/** Walks through the days of a citizen: on which benefit, for how much of full time, and whether that is new. */
function addDaysOnBenefit(
  add: Add,
  { caseFile: { benefits }, outcomes: { labourStatuses } }: Citizen,
  {
    first,
    last,
    monthOf,
  }: { readonly first: Day; readonly last: Day; readonly monthOf: (day: Day) => string },
): void {
  if (!benefits.some(({ from, to }) => from <= last && to > first)) return;
  const benefitOn = (day: Day): string | null => benefits.find(runs(day))?.benefit ?? null;
  const work = labourStatuses.filter(({ status }) => status === 'loenmodtager');
  const counted = new Set<string>();
  let before = benefitOn(plusDays(first, -1));
  let now = benefitOn(first);
  let month = '';
  for (let day = first; day < last; day = plusDays(day, 1)) {
    const after = benefitOn(plusDays(day, 1));
    const begins = monthOf(day) !== month;
    month = monthOf(day);
    if (now !== null) {
      const hours = work.find(runs(day))?.hoursPerWeek ?? 0;
      const part = now === 'dagpenge' || now === 'sygedagpenge' ? Math.round(hours * 100) : 0;
      add(day, 'dage', now);
      add(day, 'fuldtidsdage-3700', now, Math.max(0, fullTime - part));
      if (begins || before !== now) {
        for (const group of [now, 'alle']) {
          if (!counted.has(`${month} ${group}`)) add(day, 'antal-personer', group);
          counted.add(`${month} ${group}`);
        }
      }
      if (before !== now) add(day, 'tilgang', now);
      if (after !== now) add(day, 'afgang', now);
    }
    before = now;
    now = after;
  }
}

function addEvents(add: Add, { caseFile, outcomes }: Citizen): void {
  for (const { state, on, kind } of caseFile.interviews) {
    if (state === 'afholdt') add(on, 'samtaler', kind);
  }
  const reasons = new Map(outcomes.courseEnds.map(({ course, reason }) => [course, reason]));
  for (const { id, to } of caseFile.courses) {
    add(plusDays(to, -1), 'afslutningsaarsager', reasons.get(id) ?? 'ikke-oplyst');
  }
  for (const { on } of outcomes.referrals) add(on, 'henvisninger', 'alle');
  for (const { on, kind } of outcomes.complaints) add(on, 'henvendelser', kind);
}

/** The types of Jobcenterbenchmark 2013 and nytteindsats; a mentor is no offer. */
function typeOf({ kind, sector }: Activity): string | null {
  switch (kind) {
    case 'mentor':
      return null;
    case 'vejledning-og-opkvalificering':
    case 'laese-skrive-regne-kursus':
      return 'vejledning';
    case 'virksomhedspraktik':
      return sector === null ? 'praktik' : `praktik-${sector}`;
    case 'loentilskud':
      return sector === null ? 'loentilskud' : `loentilskud-${sector}`;
    case 'nytteindsats':
    case 'ordinaer-uddannelse':
      return kind;
  }
}

function addNewOffers(add: Add, { caseFile }: Citizen): void {
  const offers = caseFile.activities
    .filter((one) => typeOf(one) !== null)
    .toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  for (const [index, offer] of offers.entries()) {
    const type = typeOf(offer);
    const before = offers[index - 1];
    const isNew =
      before === undefined || typeOf(before) !== type || offer.from - before.to >= newAfter;
    if (isNew && type !== null) add(offer.from, 'nye-tilbud', type);
  }
}
