import type { Day } from '@rettidig/engine';
import { earliest, latest, plusDays, plusMonths } from '../calendar/calendar.ts';
import type { Stay } from '../life/course.ts';
import { isYoung } from '../life/situation.ts';
import {
  kontanthjaelpGroups,
  lab2020From,
  reformFrom,
  regimeOn,
  type Window,
} from '../truth/law.ts';
import { intend, type Plan } from './dossier.ts';
import type { ClockPlan } from './interviews.ts';

/**
 * Says what the planned interviews were meant to do. Only duties whose window stays the same until they are settled
 * are spoken of: where the group changes in between, the truth alone tells what becomes of them.
 */
export function intendInterviews(plan: Plan, clocks: readonly ClockPlan[]): void {
  const all = clocks.flatMap(({ municipality }) => municipality);
  for (const clock of clocks) {
    const { first, fund, joint } = clock;
    if (first !== null && isSteady(plan, clock, first, 'foerste-samtale')) {
      intend(plan, {
        kind: 'foerste-samtale',
        number: 1,
        opens: first.opens,
        due: first.due,
        meets: all[0] ?? null,
        exemptFrom: 'samtale',
        ends: plan.life.to,
      });
    }
    intendSeries(plan, clock);
    if (fund !== null && isSteady(plan, clock, fund, 'a-kasse-samtale')) {
      const days = [...clock.fundDays, ...clock.jointDays].toSorted((a, b) => a - b);
      for (let number = 1; number <= fund.count; number++) {
        intend(plan, {
          kind: 'a-kasse-samtale',
          number,
          opens: fund.opens,
          due: number === 1 && fund.firstDue !== null ? fund.firstDue : fund.due,
          meets: days[number - 1] ?? null,
          exemptFrom: 'samtale',
          ends: clock.to,
        });
      }
    }
    if (joint !== null && isSteady(plan, clock, joint, 'faelles-samtale')) {
      intend(plan, {
        kind: 'faelles-samtale',
        number: 1,
        opens: joint.opens,
        due: joint.due,
        meets: clock.jointDays.find((day) => day >= joint.opens) ?? null,
        exemptFrom: 'samtale',
        ends: clock.to,
      });
    }
  }
  for (const stay of plan.life.stays) intendRunning(plan, stay, all);
}

function intendSeries(plan: Plan, clock: ClockPlan): void {
  const { series, first, municipality } = clock;
  if (series === null || !isSteady(plan, clock, series, 'samtale')) return;
  const counted = municipality.filter((day) => day >= series.opens);
  for (let number = first === null ? 1 : 2; number <= series.count; number++) {
    intend(plan, {
      kind: 'samtale',
      number,
      opens: series.opens,
      due: series.due,
      meets: counted[number - 1] ?? null,
      exemptFrom: 'samtale',
      ends: clock.to,
    });
  }
}

/** Whether the citizen has the same window from the start of the clock until it is due or the clock ends. */
function isSteady(
  { life, on }: Plan,
  { from, to }: ClockPlan,
  { due }: Window,
  kind: 'foerste-samtale' | 'samtale' | 'a-kasse-samtale' | 'faelles-samtale',
): boolean {
  const until = earliest(plusDays(due, 1), to, plusDays(on, 1));
  const within = life.stays.filter((stay) => stay.from < until && stay.to > from);
  const begin = within[0];
  if (begin === undefined || begin.from > from) return false;
  // No day without benefit in between.
  const broken = within.some((stay, index) => {
    const next = within[index + 1];
    return next === undefined ? stay.to < until : next.from !== stay.to;
  });
  if (broken) return false;
  const groups = new Set(within.map(({ group }) => group));
  if (groups.size === 1)
    return !begin.group.endsWith('ikke-visiteret') || kind === 'foerste-samtale';
  const allKontanthjaelp = [...groups].every((group) => kontanthjaelpGroups.includes(group));
  const regime = regimeOn(from);
  if (!allKontanthjaelp || regime === null) return false;
  if (kind === 'foerste-samtale' || regime === 'lab-2020' || regime === 'lab-2024') return true;
  // In 2014 the young have the series before and after the visitation; everyone else only after it.
  if (
    regime === 'kontanthjaelpsreform-2014' &&
    within.every(({ situation }) => isYoung(situation))
  ) {
    return true;
  }
  const [, second] = within;
  return (
    groups.size === 2 &&
    second?.situation === begin.situation &&
    begin.group.endsWith('ikke-visiteret') &&
    begin.to <= earliest(due, on)
  );
}

/** The running interviews of 2014-2019: the first four of a year, or every other month all the way. */
function intendRunning(plan: Plan, stay: Stay, all: readonly Day[]): void {
  const { life, on, dossier } = plan;
  const { group, to } = stay;
  if (group !== 'jobparat' && group !== 'aktivitetsparat' && group !== 'aktivitetsparat-ung')
    return;
  const start = latest(
    group === 'jobparat' ? plusMonths(life.contactOn, 3) : stay.from,
    stay.from,
    reformFrom,
  );
  if (start >= earliest(to, lab2020From) || stay.from > on) return;
  const touched = dossier.exemptions.some(
    ({ scope, from, to: until }) =>
      scope !== 'tilbud' && from < plusMonths(to < on ? to : on, 13) && until > start,
  );
  if (touched) return;
  const days = all.filter((day) => day > start && day < to);
  const running = (number: number, anchor: Day, months: number): void => {
    intend(plan, {
      kind: 'loebende-samtale',
      number,
      opens: plusDays(anchor, 1),
      due: plusMonths(anchor, months),
      meets: days[number - 1] ?? null,
      exemptFrom: 'samtale',
      ends: to,
    });
  };
  if (group !== 'aktivitetsparat-ung') {
    for (let number = 1; number <= 4; number++) running(number, start, 12);
    return;
  }
  const anchors = [start, ...days];
  for (const [index, anchor] of anchors.entries()) {
    if (anchor >= lab2020From) return;
    running(index + 1, anchor, 2);
  }
}
