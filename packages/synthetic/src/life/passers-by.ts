import type { Day } from '@rettidig/engine';
import { latest, plusDays } from '../calendar/calendar.ts';
import type { Situation } from '../calibration/open-cases.ts';
import type { Choices, Stream } from '../random/stream.ts';
import { lasted } from './durations.ts';
import { beginsBetween } from './situation.ts';

/** A course that has ended, of somebody who came and went. */
export interface PassedCourse {
  readonly situation: Situation;
  readonly contactOn: Day;
  readonly to: Day;
}

const shortest = 5;

/**
 * The courses that have come and gone, so that for so many days back as many were open as are open now: those who came in
 * that time and have left, and those who were there at its beginning and have left since.
 *
 * How long courses last follows from how long the open ones have lasted: where the numbers stand still, the share of open
 * ones that have lasted x days is as large as the share of all that last at least x days.
 */
export function passersBy(
  chance: Stream,
  {
    open,
    on,
    levelDays,
    daysBack,
  }: {
    readonly open: ReadonlyMap<Situation, number>;
    readonly on: Day;
    readonly levelDays: number;
    /** How far back anything is made. */
    readonly daysBack: number;
  },
): readonly PassedCourse[] {
  const begins = plusDays(on, -levelDays);
  const passed: PassedCourse[] = [];
  const add = (situation: Situation, contactOn: Day, to: Day): void => {
    const { first, last } = beginsBetween(situation);
    if (contactOn < first || contactOn > last || to > on) return;
    passed.push({ situation, contactOn: latest(contactOn, plusDays(on, -daysBack)), to });
  };
  for (const [situation, count] of open) {
    const spans = lasted[situation];
    const { perDay, lastsFor } = turnover(spans);
    const came = Math.round(count * perDay * levelDays);
    for (let one = 0; one < came; one++) {
      const contactOn = plusDays(on, -chance.between(1, levelDays));
      add(situation, contactOn, plusDays(contactOn, lastsFor(chance.below(most) / most)));
    }
    for (let one = 0; one < count; one++) {
      const age = chance.between(...chance.weighted(spans));
      const left = (chance.below(most) / most) * shareLasting(spans, age);
      const whole = Math.max(age + 1, lastsFor(left));
      add(situation, plusDays(begins, -age), plusDays(begins, whole - age));
    }
  }
  return passed;
}

const most = 1_000_000;

type Spans = Choices<readonly [least: number, most: number]>;

interface Knot {
  readonly days: number;
  /** Share of all courses that last at least so long. */
  readonly share: number;
}

function knotsOf(spans: Spans): readonly Knot[] {
  const densities = spans.map(([weight, [from, to]]) => ({
    middle: (from + to) / 2,
    density: weight / (to - from + 1),
  }));
  const first = densities[0]?.density ?? 1;
  const knots: Knot[] = [{ days: 0, share: 1 }];
  for (const { middle, density } of densities) {
    const before = knots.at(-1)?.share ?? 1;
    knots.push({ days: middle, share: Math.min(before, density / first) });
  }
  const end = Math.max(...spans.map(([, [, to]]) => to));
  return [...knots, { days: end, share: 0 }];
}

function shareLasting(spans: Spans, days: number): number {
  const knots = knotsOf(spans);
  const next = knots.findIndex((knot) => knot.days >= days);
  const [a, b] = [knots[next - 1], knots[next]];
  if (b === undefined) return 0;
  if (a === undefined || b.days === a.days) return b.share;
  return a.share + ((b.share - a.share) * (days - a.days)) / (b.days - a.days);
}

/** How many come a day for each open one, and how long one lasts of whom a share lasts longer. */
function turnover(spans: Spans): {
  readonly perDay: number;
  readonly lastsFor: (share: number) => number;
} {
  const knots = knotsOf(spans);
  const total = spans.reduce((sum, [weight]) => sum + weight, 0);
  const [weight, [from, to]] = spans[0];
  return {
    perDay: weight / (to - from + 1) / total,
    lastsFor: (share) => {
      const next = knots.findIndex((knot) => knot.share <= share);
      const [a, b] = [knots[next - 1], knots[next]];
      if (b === undefined) return knots.at(-1)?.days ?? shortest;
      const days =
        a === undefined || a.share === b.share
          ? b.days
          : a.days + ((a.share - share) * (b.days - a.days)) / (a.share - b.share);
      return Math.max(shortest, Math.round(days));
    },
  };
}
