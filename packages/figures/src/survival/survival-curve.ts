/** How long one spell has been seen: until it ended, or until today while it runs. */
export interface Observed {
  readonly days: number;
  readonly ended: boolean;
}

/** The share that is left from a day on, until the next step. */
export interface SurvivalStep {
  readonly day: number;
  /** Spells that were seen until this day, and had not ended before it. */
  readonly atRisk: number;
  /** Of them: those that ended on it. */
  readonly events: number;
  readonly share: number;
  /** 95 percent interval. */
  readonly low: number;
  readonly high: number;
}

/** A stretch of 28 days in which more than usual of those who were left have ended. */
export interface CriticalPoint {
  readonly from: number;
  readonly to: number;
  /** Share of those left on `from` who were gone on `to`. */
  readonly rate: number;
  /** Left and still seen on `from`. */
  readonly atRisk: number;
  readonly events: number;
}

export interface SurvivalCurve {
  readonly spells: number;
  readonly ended: number;
  /** The first is day 0, and every day on which one or more ended follows. */
  readonly steps: readonly SurvivalStep[];
  /** The longest time anything was seen: beyond it nothing can be said. */
  readonly until: number;
  /** First day on which half or fewer are left; null while more are. */
  readonly median: number | null;
  readonly critical: readonly CriticalPoint[];
}

/** Half the width of a 95 percent interval, in standard errors. */
const within95 = 1.959_964;
/** Length of a window in which endings are looked for, and the steps it moves by. */
const windowDays = 28;
const windowStep = 7;
/** So few left say nothing about when people leave. */
export const fewestAtRisk = 20;
const mostPoints = 3;

/**
 * Survival curve after Kaplan and Meier: what share is left after so many days, when some still run and are seen until today
 * only. The interval is Greenwood's, cut at 0 and 1.
 *
 * @param observed `days` is the day, counted from the first, on which the spell was first gone, or the last on which it ran
 */
export function survivalCurve(
  observed: readonly Observed[],
  { fewest = fewestAtRisk }: { readonly fewest?: number } = {},
): SurvivalCurve {
  const until = observed.reduce((most, { days }) => Math.max(most, days), 0);
  const ended = observed.filter((one) => one.ended);
  const endings = Map.groupBy(ended, ({ days }) => days);
  const sorted = observed.map(({ days }) => days).toSorted((a, b) => a - b);
  const seenUntil = (day: number): number => sorted.length - firstAtLeast(sorted, day);

  const steps: SurvivalStep[] = [
    { day: 0, atRisk: observed.length, events: 0, share: 1, low: 1, high: 1 },
  ];
  let share = 1;
  let spread = 0;
  for (const day of [...endings.keys()].toSorted((a, b) => a - b)) {
    const atRisk = seenUntil(day);
    const events = endings.get(day)?.length ?? 0;
    share *= 1 - events / atRisk;
    spread += atRisk === events ? 0 : events / (atRisk * (atRisk - events));
    const half = within95 * share * Math.sqrt(spread);
    const [low, high] = [Math.max(0, share - half), Math.min(1, share + half)];
    steps.push({ day, atRisk, events, share, low, high });
  }
  const median = steps.find((step) => step.share <= 0.5)?.day ?? null;
  const critical = criticalPoints({ steps, until, seenUntil, fewest });
  return { spells: observed.length, ended: ended.length, steps, until, median, critical };
}

/** The share left on a day; null where nothing was seen for so long. */
export function shareLeft({ steps, until }: SurvivalCurve, day: number): number | null {
  if (day > until && (steps.at(-1)?.share ?? 1) > 0) return null;
  return shareOn(steps, day);
}

function shareOn(steps: readonly SurvivalStep[], day: number): number {
  return steps.findLast((step) => step.day <= day)?.share ?? 1;
}

function firstAtLeast(sorted: readonly number[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Windows of four weeks in which those left end more often than in the mean window: the highest first, none overlapping,
 * at most three; in order of time. A window counts when enough are left at its beginning and somebody was seen until its end.
 */
function criticalPoints({
  steps,
  until,
  seenUntil,
  fewest,
}: {
  readonly steps: readonly SurvivalStep[];
  readonly until: number;
  readonly seenUntil: (day: number) => number;
  readonly fewest: number;
}): readonly CriticalPoint[] {
  const windows: CriticalPoint[] = [];
  // Where everything has ended, nothing is unknown after the last day.
  const isOver = steps.at(-1)?.share === 0;
  for (let from = 0; isOver ? from < until : from + windowDays <= until; from += windowStep) {
    const to = from + windowDays;
    // On the first day of the window those who ended on it are gone already.
    const atRisk = seenUntil(from + 1);
    if (atRisk < Math.max(1, fewest)) break;
    const events = steps
      .filter(({ day }) => from < day && day <= to)
      .reduce((sum, step) => sum + step.events, 0);
    windows.push({
      from,
      to,
      rate: 1 - shareOn(steps, to) / shareOn(steps, from),
      atRisk,
      events,
    });
  }
  const mean = windows.reduce((sum, { rate }) => sum + rate, 0) / windows.length;
  const chosen: CriticalPoint[] = [];
  for (const one of windows.toSorted((a, b) => b.rate - a.rate || a.from - b.from)) {
    const isApart = chosen.every(({ from, to }) => one.to <= from || to <= one.from);
    if (chosen.length < mostPoints && isApart && one.rate > mean) chosen.push(one);
  }
  return chosen.toSorted((a, b) => a.from - b.from);
}
