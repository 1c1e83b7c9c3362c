import type { Day } from '@rettidig/engine';
import {
  earliest,
  latest,
  plusDays,
  plusMonths,
  plusWeeks,
  weekdayOf,
} from '../calendar/calendar.ts';
import type { Situation } from '../calibration/open-cases.ts';
import type { Stream } from '../random/stream.ts';
import { type Group, lab2020From, oneBenefitFrom, reformFrom, regimeOn } from '../truth/law.ts';
import type { Phase } from './phases.ts';
import {
  type Benefit,
  benefitOf,
  type Category,
  categoryOf,
  groupOf,
  isYoung,
} from './situation.ts';

/** Days of a course in one target group. */
export interface Stay {
  readonly situation: Situation;
  readonly group: Group;
  readonly from: Day;
  readonly to: Day;
}

/** One contact course as it was meant: what the citizen was on when, before anyone acted. */
export interface CourseLife {
  readonly contactOn: Day;
  readonly to: Day;
  readonly municipalFromDayOne: boolean;
  readonly stays: readonly Stay[];
  readonly benefits: readonly { readonly benefit: Benefit; readonly from: Day; readonly to: Day }[];
  readonly categories: readonly {
    readonly category: Category;
    readonly from: Day;
    readonly to: Day;
  }[];
  /** The day the first category applies to the course; null: never visitated. */
  readonly visitatedOn: Day | null;
  /** The first days of the interview clocks. */
  readonly clocks: readonly Day[];
}

/** Makes the periods of a course out of its phases. */
export function courseLife(
  chance: Stream,
  {
    contactOn,
    to,
    phases,
    keepsCategory,
  }: {
    readonly contactOn: Day;
    readonly to: Day;
    readonly phases: readonly Phase[];
    /** The category of an earlier course still applies on the first day. */
    readonly keepsCategory: boolean;
  },
): CourseLife {
  const stays: Stay[] = [];
  const benefits: CourseLife['benefits'][number][] = [];
  const categories: CourseLife['categories'][number][] = [];
  let visitatedOn: Day | null = null;
  let wasVisitated = keepsCategory;

  for (const { situation, from, to: phaseTo } of phases) {
    if (situation === null) continue;
    for (const part of partsByLaw(situation, { from, to: phaseTo })) {
      const earlier = benefits.at(-1);
      const benefit = benefitOf(situation, part.from);
      if (earlier?.benefit === benefit && earlier.to === part.from) {
        benefits.splice(-1, 1, { ...earlier, to: part.to });
      } else benefits.push({ benefit, ...part });
    }
    const category = categoryOf(situation);
    if (category === null) {
      wasVisitated = false;
      stays.push({ situation, group: groupOf(situation, true), from, to: phaseTo });
      continue;
    }
    const decidedOn = wasVisitated ? from : visitation(chance, { situation, from, contactOn });
    const categoryFrom = decidedOn === null ? phaseTo : latest(decidedOn, reformFrom);
    if (categoryFrom > from) {
      const until = earliest(categoryFrom, phaseTo);
      stays.push({ situation, group: groupOf(situation, false), from, to: until });
    }
    if (categoryFrom >= phaseTo) continue;
    wasVisitated = true;
    visitatedOn ??= categoryFrom;
    stays.push({ situation, group: groupOf(situation, true), from: categoryFrom, to: phaseTo });
    const earlier = categories.at(-1);
    if (earlier?.category === category && earlier.to === categoryFrom) {
      categories.splice(-1, 1, { ...earlier, to: phaseTo });
    } else categories.push({ category, from: categoryFrom, to: phaseTo });
  }
  return {
    contactOn,
    to,
    municipalFromDayOne: phases[0]?.situation === 'dagpenge' && chance.chance(5),
    stays: joined(stays),
    benefits,
    categories,
    visitatedOn,
    clocks: clocksOf(contactOn, benefits),
  };
}

/** A phase cut on the days on which the law renames its benefit. */
function partsByLaw(
  situation: Situation,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly { readonly from: Day; readonly to: Day }[] {
  const cuts = isYoung(situation)
    ? [reformFrom, oneBenefitFrom].filter((day) => day > from && day < to)
    : [];
  return [from, ...cuts].map((start, index) => ({ from: start, to: cuts[index] ?? to }));
}

/** The day a citizen is visitated: mostly in time by the law of 2014, sometimes late, now and then never. */
function visitation(
  chance: Stream,
  {
    situation,
    from,
    contactOn,
  }: { readonly situation: Situation; readonly from: Day; readonly contactOn: Day },
): Day | null {
  if (regimeOn(from) === null) return reformFrom;
  const byDue = isYoung(situation) ? plusMonths(contactOn, 3) : plusWeeks(contactOn, 1);
  if (from > byDue || regimeOn(contactOn) !== 'kontanthjaelpsreform-2014') {
    return weekday(
      plusDays(from, chance.chance(85) ? chance.between(0, 7) : chance.between(8, 30)),
      from,
    );
  }
  return chance.weighted([
    [45, weekday(plusDays(from, chance.between(0, 7)), from)],
    [45, weekday(plusDays(from, chance.between(0, byDue - from)), from)],
    [8, plusDays(byDue, chance.between(1, 20))],
    [2, null],
  ]);
}

/** The day itself; of a weekend the Friday before, or the Monday after where that is before `first`. */
function weekday(day: Day, first: Day): Day {
  const past = Math.max(0, weekdayOf(day) - 4);
  if (past === 0) return day;
  const friday = plusDays(day, -past);
  return friday >= first ? friday : plusDays(friday, 3);
}

/** Stays in one group that follow each other, as one. */
function joined(stays: readonly Stay[]): readonly Stay[] {
  const whole: Stay[] = [];
  for (const stay of stays) {
    const earlier = whole.at(-1);
    if (earlier?.group === stay.group && earlier.to === stay.from) {
      whole.splice(-1, 1, { ...stay, from: earlier.from });
    } else whole.push(stay);
  }
  return whole;
}

function clocksOf(contactOn: Day, benefits: CourseLife['benefits']): readonly Day[] {
  const changes = benefits.slice(1).filter(({ benefit, from }, index) => {
    const earlier = benefits[index]?.benefit;
    const renamed =
      from === oneBenefitFrom && earlier === 'uddannelseshjaelp' && benefit === 'kontanthjaelp';
    return from >= lab2020From && benefit !== earlier && !renamed;
  });
  return [contactOn, ...changes.map(({ from }) => from)];
}

/** The situation on a day; null without benefit. */
export function situationOn({ stays }: CourseLife, day: Day): Situation | null {
  return stays.find(({ from, to }) => from <= day && day < to)?.situation ?? null;
}
