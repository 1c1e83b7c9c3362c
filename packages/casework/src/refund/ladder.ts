import { addWeeks, type Day, mondayOf, type Period, valueOf } from '@rettidig/engine';
import {
  type Benefit,
  type ResetProgress,
  resetProgress,
  type ResetTerms,
  resetTerms,
  weekRefund,
} from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { type Count, countOf } from './week-facts.ts';
import {
  nothingElseKnown,
  type RefundAsked,
  refundOn,
  type RefundWeek,
  selfSupportIn,
} from './weeks.ts';

/** A step of the ladder: what the state pays from a number of weeks on. */
export interface LadderStep {
  /** The number of the first week on it, in the count of weeks with any benefit. */
  readonly fromWeek: number;
  readonly statePct: number;
  readonly municipalPct: number;
  /** The Mondays the citizen comes to it if the benefit goes on, apart where the count is not sure; null when reached. */
  readonly reachedOn: { readonly earliest: Day; readonly latest: Day } | null;
}

/** The benefit weeks of one spell in the running count. */
export interface CountedSpell extends Period {
  readonly benefit: Benefit;
  /** Numbers of its first and its last week. A week in which the benefit changes is in both spells, and counts once. */
  readonly first: number;
  readonly last: number;
}

/** The count of weeks with any benefit, as it stands in a week. */
export interface RunningBenefitCount {
  /** The number of the week. */
  readonly number: number;
  /** The Monday of its first week. */
  readonly since: Day;
  readonly spells: readonly CountedSpell[];
  /** How far self-support has come towards setting it back. */
  readonly reset: ResetProgress;
  /** The Mondays on which counts before it began; each was set back by self-support. */
  readonly earlier: readonly Day[];
}

/** Where a citizen stands on the refund ladder (refusionstrappen). */
export interface RefundLadder {
  readonly benefit: Benefit;
  /** The share of this week with what it was asked with, or why it cannot be said. */
  readonly now: RefundWeek;
  /** The terms on which the count is set back; null where the law of the week has no count. */
  readonly terms: ResetTerms | null;
  /**
   * The count if the days that nobody has told about were self-support (`least`), and if none was (`most`); alike where all
   * is known. Null where the law of the week has no count.
   */
  readonly count: {
    readonly least: RunningBenefitCount;
    readonly most: RunningBenefitCount;
  } | null;
  /** Days of the longest count without support of which nobody has said what the citizen lived on. */
  readonly unsaid: readonly Period[];
  /** Empty where the benefit has no ladder, or the share of the week cannot be said. */
  readonly steps: readonly LadderStep[];
}

/** Longer than any step of the law reaches; more weeks are asked about than the ladder has. */
const weeksAskedAbout = 156;

/**
 * The refund ladder of a citizen in the week of a day, and when the next steps come if the benefit goes on without a
 * break under the law of that week. Null without a benefit on the day.
 */
export function refundLadder(
  file: CaseFile,
  on: Day,
  asked: RefundAsked = nothingElseKnown,
): RefundLadder | null {
  const now = refundOn(file, on, asked);
  if (now === null) return null;
  const { benefit, lawDay, week } = now;
  const { amendments } = asked.law;
  const terms = valueOf(resetTerms.decide({}, lawDay, amendments));
  if (terms === null) return { benefit, now, terms, count: null, unsaid: [], steps: [] };
  const selfSupport = selfSupportIn(file, asked);
  const next = addWeeks(week, 1);
  const weeks = countOf(file, selfSupport, next)(lawDay, amendments);
  if (weeks === null) throw new Error('A law with terms of a reset has a count.');
  const { sure, possible } = selfSupport;
  const standing = (numbers: Count['all'], alone: readonly Period[]): RunningBenefitCount => {
    const here = numbers.get(week);
    const reset = resetProgress(file.benefits, alone, terms, next);
    if (here === undefined || reset === null) throw new Error('A benefit week is in a count.');
    const { number, since } = here;
    const earlier = [...numbers.values()].filter((one) => one.number === 1 && one.since < since);
    return {
      number,
      since,
      spells: spellsSince(file, since, week, numbers),
      reset,
      earlier: earlier.map((one) => one.since),
    };
  };
  const count = {
    least: standing(weeks.all, [...sure, ...possible]),
    most: standing(weeks.none, sure),
  };
  const steps = now.outcome.outcome === 'afgjort' ? stepsFrom(now, count, asked) : [];
  const unsaid = possible.flatMap(({ from, to }) => {
    const part = { from, to: to < week ? to : week };
    return from >= count.most.since && from < part.to ? [part] : [];
  });
  return { benefit, now, terms, count, unsaid, steps };
}

function spellsSince(
  file: CaseFile,
  since: Day,
  week: Day,
  numbers: Count['all'],
): readonly CountedSpell[] {
  const end = addWeeks(week, 1);
  return file.benefits
    .filter(({ from, to }) => to > since && from < end)
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ benefit, from, to }) => {
      const begin = from > since ? from : since;
      const stop = to < end ? to : end;
      const first = numbers.get(mondayOf(begin));
      const last = numbers.get(mondayOf((stop - 1) as Day));
      if (first === undefined || last === undefined) return [];
      return [{ benefit, from: begin, to: stop, first: first.number, last: last.number }];
    });
}

function stepsFrom(
  { facts, lawDay, week }: RefundWeek,
  { least, most }: NonNullable<RefundLadder['count']>,
  { law }: RefundAsked,
): readonly LadderStep[] {
  const steps: LadderStep[] = [];
  for (let fromWeek = 1; fromWeek <= weeksAskedAbout; fromWeek += 1) {
    const asked = { ...facts, seniority: fromWeek };
    const share = valueOf(weekRefund.decide(asked, lawDay, law.amendments));
    if (share === null || share.statePct === steps.at(-1)?.statePct) continue;
    const { statePct, municipalPct } = share;
    const reachedOn =
      fromWeek > most.number
        ? {
            earliest: addWeeks(week, fromWeek - most.number),
            latest: addWeeks(week, fromWeek - least.number),
          }
        : null;
    steps.push({ fromWeek, statePct, municipalPct, reachedOn });
  }
  return steps;
}
