import type { Day } from '@rettidig/engine';
import { dateOf, plusDays } from '../calendar/calendar.ts';
import type { Situation } from '../calibration/open-cases.ts';
import type { Choices, Stream } from '../random/stream.ts';
import { beginsBetween, isVisitated, isYoung } from './situation.ts';

/** Days of a course in one situation; null: no benefit for a while. */
export interface Phase {
  readonly situation: Situation | null;
  readonly from: Day;
  readonly to: Day;
}

/**
 * What a citizen was on before, in the same course; null: the course began with this. The same situation again stands
 * for a break in the benefit. A young person becomes an adult on the 30th birthday.
 */
const before: Readonly<Record<Situation, Choices<Situation | null>>> = {
  dagpenge: [
    [84, null],
    [9, 'sygedagpenge'],
    [4, 'dagpenge'],
    [3, 'jobparat'],
  ],
  jobparat: [
    [68, null],
    [12, 'dagpenge'],
    [8, 'aktivitetsparat'],
    [4, 'sygedagpenge'],
    [6, 'uddannelsesparat'],
    [2, 'jobparat'],
  ],
  uddannelsesparat: [
    [72, null],
    [14, 'aktivitetsparat-ung'],
    [12, 'aabenlyst-uddannelsesparat'],
    [2, 'uddannelsesparat'],
  ],
  'aabenlyst-uddannelsesparat': [
    [94, null],
    [6, 'uddannelsesparat'],
  ],
  aktivitetsparat: [
    [64, null],
    [14, 'jobparat'],
    [8, 'sygedagpenge'],
    [9, 'aktivitetsparat-ung'],
    [5, 'dagpenge'],
  ],
  'aktivitetsparat-ung': [
    [74, null],
    [22, 'uddannelsesparat'],
    [4, 'sygedagpenge'],
  ],
  sygedagpenge: [
    [86, null],
    [14, 'dagpenge'],
  ],
  jobafklaring: [
    [20, null],
    [80, 'sygedagpenge'],
  ],
  ressourceforloeb: [
    [20, null],
    [60, 'aktivitetsparat'],
    [20, 'jobafklaring'],
  ],
  ledighedsydelse: [
    [60, null],
    [20, 'ressourceforloeb'],
    [20, 'sygedagpenge'],
  ],
  revalidering: [
    [40, null],
    [30, 'aktivitetsparat'],
    [30, 'sygedagpenge'],
  ],
};

interface Phases {
  readonly phases: readonly Phase[];
  /** The day the citizen turns 30 and becomes an adult of the law; null where no phase depends on it. */
  readonly turns30: Day | null;
}

/**
 * The phases of one course that ends in a situation.
 *
 * @param known the last day anything can have happened: the day of asking, or the last of the course
 */
export function phasesOf(
  chance: Stream,
  {
    situation,
    contactOn,
    to,
    known,
  }: {
    readonly situation: Situation;
    readonly contactOn: Day;
    readonly to: Day;
    readonly known: Day;
  },
): Phases {
  const chain: [Situation, ...Situation[]] = [situation];
  while (chain.length < 4 && known - contactOn > 60 * (chain.length + 1)) {
    const earlier = chance.weighted(before[chain[0]]);
    if (earlier === null) break;
    chain.unshift(earlier);
  }
  const starts = startsOf(chance, chain, { contactOn, known });
  if (starts === null) return phasesOf(chance, { situation, contactOn, to, known });

  let turns30: Day | null = null;
  const phases: Phase[] = [];
  for (const [index, now] of chain.entries()) {
    const from = starts[index] ?? contactOn;
    const earlier = chain[index - 1];
    const grownUp = earlier !== undefined && isYoung(earlier) && isVisitated(now) && !isYoung(now);
    if (grownUp) turns30 = from;
    const isShort = (starts[index + 1] ?? known) - from < 20;
    const breaks = earlier === now || (!grownUp && !isShort && chance.chance(3));
    const begins = breaks ? plusDays(from, chance.between(1, 9)) : from;
    if (begins > from) phases.push({ situation: null, from, to: begins });
    phases.push({ situation: now, from: begins, to: starts[index + 1] ?? to });
  }
  return { phases, turns30 };
}

/** The first day of each phase; null where the law does not know a situation on the day it would begin. */
function startsOf(
  chance: Stream,
  chain: readonly Situation[],
  { contactOn, known }: { readonly contactOn: Day; readonly known: Day },
): readonly Day[] | null {
  const room = Math.floor((known - contactOn) / chain.length);
  const starts = chain.map((_, index) => {
    if (index === 0) return contactOn;
    const start = plusDays(contactOn, room * index + chance.between(-20, 20));
    // A 30th birthday can fall on any day but 29 February.
    const { month, day } = dateOf(start);
    return month === 2 && day === 29 ? plusDays(start, 1) : start;
  });
  const fits = chain.every((situation, index) => {
    const { first, last } = beginsBetween(situation);
    const start = starts[index] ?? contactOn;
    return chain.length === 1 || (start >= first && start <= last);
  });
  return fits ? starts : null;
}
