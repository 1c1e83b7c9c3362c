import { type Day, openEnd } from '@rettidig/engine';
import { earliest, latest, plusDays } from '../calendar/calendar.ts';
import { situationOn } from '../life/course.ts';
import { regimeOn, type Window, windowOf } from '../truth/law.ts';
import { isExempt, isWorkday, type Plan, workday } from './dossier.ts';
import { book, hold } from './holding.ts';
import { effortRowOf } from './pace.ts';

/** What becomes of the interviews of one clock. */
type Fate = 'i-tide' | 'foerste-for-sent' | 'sidste-for-sent' | 'opgivet' | 'fritaget';

/** One clock with the interviews meant for it; the windows are those of the group it begins with. */
export interface ClockPlan {
  readonly from: Day;
  readonly to: Day;
  readonly isFirst: boolean;
  readonly first: Window | null;
  readonly series: Window | null;
  readonly fund: Window | null;
  readonly joint: Window | null;
  /** Days on which the municipality held an interview, joint ones among them. */
  readonly municipality: readonly Day[];
  readonly fundDays: readonly Day[];
  readonly jointDays: readonly Day[];
}

/** Plans the interviews of a course, clock by clock, and puts them on the case. */
export function planInterviews(plan: Plan): readonly ClockPlan[] {
  return plan.life.clocks.map((from, index) =>
    planClock(plan, {
      from,
      to: plan.life.clocks[index + 1] ?? plan.life.to,
      isFirst: index === 0,
    }),
  );
}

function planClock(
  plan: Plan,
  { from, to, isFirst }: { readonly from: Day; readonly to: Day; readonly isFirst: boolean },
): ClockPlan {
  const { life, known } = plan;
  // The group after the visitation: before it the deadlines are the same or none.
  const stay =
    life.stays.find(
      (one) => one.to > from && one.from < to && !one.group.endsWith('ikke-visiteret'),
    ) ?? life.stays.find((one) => one.to > from && one.from < to);
  const window = (kind: Parameters<typeof windowOf>[0]): Window | null =>
    stay === undefined
      ? null
      : windowOf(kind, stay.group, { anchor: from, municipalFromDayOne: life.municipalFromDayOne });
  const clock = {
    from,
    to,
    isFirst,
    first: isFirst ? window('foerste-samtale') : null,
    series: window('samtale'),
    fund: window('a-kasse-samtale'),
    joint: window('faelles-samtale'),
  };
  // What is planned for the day of asking is booked, and will be held during the day.
  const until = earliest(known, plusDays(to, -1), plusDays(plan.on, -1));
  const fate = fateOf(plan, clock, until);
  if (fate === 'fritaget') exemptFromSeries(plan, clock, until);

  const meant = seriesDays(plan, clock, fate);
  const free = (day: Day): boolean => !isExempt(plan, 'samtale', day);
  const early = meant.filter(free);
  const series = fate === 'opgivet' ? early : [...early, ...followUps(plan, clock, early, until)];
  const held = series.filter((day) => day <= until);
  const joint = jointDays(plan, clock, held);
  const fund = fundDays(plan, clock, until).filter(free);

  held.forEach((day, index) => {
    hold(plan, {
      day,
      holder: joint.includes(day) ? 'faelles' : 'kommune',
      isFirst: isFirst && index === 0,
    });
  });
  fund.forEach((day, index) => {
    hold(plan, { day, holder: 'a-kasse', isFirst: isFirst && index === 0 });
  });
  const next = series.find((day) => day > until);
  if (to === openEnd && next !== undefined && next - plan.on < 50) book(plan, next);
  return { ...clock, municipality: held, fundDays: fund, jointDays: joint };
}

type Clock = Pick<ClockPlan, 'from' | 'to' | 'isFirst' | 'first' | 'series' | 'fund' | 'joint'>;

function fateOf({ chance, on }: Plan, { from, series, first }: Clock, until: Day): Fate {
  if (series === null && first === null) return 'i-tide';
  const fate = chance.weighted<Fate>([
    [70, 'i-tide'],
    [7, 'foerste-for-sent'],
    [14, 'sidste-for-sent'],
    [6, 'opgivet'],
    [3, 'fritaget'],
  ]);
  // Nobody is left alone for years: given up only lately, or in a course that ended.
  return fate === 'opgivet' && until === on - 1 && on - from > 300 ? 'sidste-for-sent' : fate;
}

function exemptFromSeries(
  { chance, dossier, life }: Plan,
  { from, series }: Clock,
  until: Day,
): void {
  if (series === null) return;
  const begins = plusDays(from, chance.between(20, series.due - from));
  if (begins > until) return;
  dossier.exemptions.push({
    scope: 'samtale',
    ground: chance.pick(['sygdom', 'mindre-intensiv-indsats', 'andet']),
    from: begins,
    to: earliest(plusDays(series.due, chance.between(5, 90)), life.to),
  });
}

/** The days meant for the interviews the law counts, in order, whatever has come of them by now. */
function seriesDays(
  { chance, life }: Plan,
  { from, first, series }: Clock,
  fate: Fate,
): readonly Day[] {
  const count = series?.count ?? (first === null ? 0 : 1);
  const days: Day[] = [];
  const add = (low: Day, high: Day): void => {
    const after = days.at(-1);
    const earliestDay = after === undefined ? low : latest(low, plusDays(after, 1));
    days.push(workday(chance, earliestDay, latest(high, earliestDay)));
  };
  if (first !== null) {
    const visitatedOn = life.visitatedOn;
    if (fate === 'foerste-for-sent') add(plusDays(first.due, 1), plusDays(first.due, 20));
    else if (
      visitatedOn !== null &&
      visitatedOn >= from &&
      visitatedOn <= first.due &&
      isWorkday(visitatedOn)
    ) {
      add(visitatedOn, visitatedOn);
    } else add(from, first.due);
  }
  if (series !== null) {
    const begin = latest(series.opens, days.at(-1) ?? from);
    const rest = count - days.length;
    for (let k = 1; k <= rest; k++) {
      const isLast = k === rest;
      if (isLast && fate === 'sidste-for-sent') {
        add(plusDays(series.due, 1), plusDays(series.due, 45));
      } else {
        const step = Math.max(0, series.due - begin);
        const low = plusDays(begin, Math.floor((step * (k - 1)) / rest) + (k === 1 ? 0 : 1));
        // The last one is often held when the deadline comes near.
        const near = isLast && chance.chance(70) ? plusDays(series.due, -8) : low;
        add(latest(low, near), plusDays(begin, Math.floor((step * k) / rest)));
      }
    }
  }
  return fate === 'opgivet'
    ? days.slice(0, chance.between(first === null ? 0 : 1, count - 1))
    : days;
}

/** Interviews after those the law counts, as often as the table says; the first of them beyond `until` comes along. */
function followUps(
  plan: Plan,
  { from, series }: Clock,
  early: readonly Day[],
  until: Day,
): readonly Day[] {
  const days: Day[] = [];
  let last = latest(early.at(-1) ?? from, series?.due ?? from);
  if (series === null) last = early.at(-1) ?? from;
  while (last <= until) {
    const gap = gapAfter(plan, last);
    const next = workday(plan.chance, plusDays(last, gap), plusDays(last, gap + 4));
    last = next > last ? next : plusDays(last, 7);
    if (!isExempt(plan, 'samtale', last)) days.push(last);
  }
  return days;
}

function gapAfter({ chance, life, pace }: Plan, day: Day): number {
  const situation = situationOn(life, day) ?? 'dagpenge';
  const row = effortRowOf(situation);
  const usual = Math.round(91 / pace.effort[row].interviews);
  const ahead = pace.ahead(row, 'interviews');
  const wanted = ahead > 2 ? usual * 2 : ahead < -2 ? Math.round(usual * 0.6) : usual;
  const gap = chance.between(Math.round(wanted * 0.7), Math.round(wanted * 1.3));
  if (regimeOn(day) !== 'kontanthjaelpsreform-2014') return gap;
  // The law of 2014 goes on counting: every other month, or four in twelve months.
  if (situation === 'aktivitetsparat-ung') {
    return chance.chance(6) ? chance.between(63, 95) : chance.between(30, 57);
  }
  if (situation === 'jobparat' || situation === 'aktivitetsparat') {
    return chance.chance(5) ? chance.between(150, 260) : Math.min(gap, chance.between(55, 86));
  }
  return gap;
}

/** Which of the held interviews the unemployment fund took part in. */
function jointDays({ chance }: Plan, { joint }: Clock, held: readonly Day[]): readonly Day[] {
  if (joint === null) return [];
  const inside = held.filter((day) => day >= joint.opens && day <= joint.due);
  const after = held.filter((day) => day > joint.due);
  const day = chance.weighted([
    [78, inside[chance.below(Math.max(1, inside.length))]],
    [10, after[0]],
    [12, undefined],
  ]);
  return day === undefined ? [] : [day];
}

function fundDays({ chance }: Plan, { from, to, fund }: Clock, until: Day): readonly Day[] {
  if (fund === null) return [];
  const firstDue = fund.firstDue ?? fund.due;
  const last = earliest(plusDays(to, -1), until);
  const days: Day[] = [
    chance.chance(6)
      ? workday(chance, plusDays(firstDue, 1), plusDays(firstDue, 14))
      : workday(chance, from, firstDue),
  ];
  const begin = days[0] ?? from;
  for (let number = 2; number <= fund.count; number++) {
    const share = (n: number): Day =>
      plusDays(begin, Math.floor(((fund.due - begin) * (n - 1)) / (fund.count - 1)));
    const late = number === fund.count && chance.chance(5);
    days.push(
      late
        ? workday(chance, plusDays(fund.due, 1), plusDays(fund.due, 20))
        : workday(chance, plusDays(share(number - 1), 1), share(number)),
    );
  }
  if (chance.chance(4)) days.pop();
  return days.filter((day) => day <= last);
}
