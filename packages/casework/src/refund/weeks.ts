import {
  addDays,
  addWeeks,
  type Day,
  type Explained,
  missing,
  mondayOf,
  type Money,
  type Outcome,
  overlaps,
  type Period,
} from '@rettidig/engine';
import { type Benefit, type RefundWeekFacts, type WeekRefund, weekRefund } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import {
  countOf,
  inWeek,
  mayBePartlyBack,
  type RefundLaw,
  type RunningSpell,
  runningSpells,
  situationOfWeek,
  spellWeekOf,
} from './week-facts.ts';
import { daysWithoutSupport, type SelfSupport } from './self-support.ts';

/** What the refund needs beside the case. Everything may be left unsaid. */
export interface RefundAsked {
  readonly law: RefundLaw;
  /** Periods without public support and without subsidised employment; null: nothing is known (reading 0037). */
  readonly selfSupport: SelfSupport | null;
  /** Periods in which a sick-listed person is partly back at work; null: not known (reading 0035). */
  readonly partlyBack: readonly Period[] | null;
  /** What was paid for these days of a week; null: not known, and only the shares are given. */
  readonly amountOf: ((week: WeekOfSpell) => Money | null) | null;
}

/** Nothing known beside the case, each week under its own law. */
export const nothingElseKnown: RefundAsked = {
  law: { on: null, amendments: null },
  selfSupport: null,
  partlyBack: null,
  amountOf: null,
};

/** The days of one benefit spell in one calendar week. */
export interface WeekOfSpell extends Period {
  /** The Monday of the week. */
  readonly week: Day;
  readonly spell: string;
  readonly benefit: Benefit;
}

/** The refund of one benefit in one calendar week. A week in which the benefit changes has one for each. */
export interface RefundWeek extends WeekOfSpell {
  /** What the rule `refusion/uge` was asked with. */
  readonly facts: RefundWeekFacts;
  /** The day whose law was used. */
  readonly lawDay: Day;
  readonly outcome: Outcome<WeekRefund>;
}

/** What a week lacks where the number of the week turns on it. */
export const whetherAlone = 'Om borgeren var selvforsørgende i ugerne uden ydelse';
/** What a week lacks where the effort of the week turns on it. */
export const whetherPartlyBack = 'Om den sygemeldte var delvist raskmeldt';

/**
 * The refund of every calendar week with a benefit in a period, in order. Where the case does not say whether the person
 * was self-supporting or partly back at work, the week is answered only if that makes no difference.
 * @param period only weeks that share a day with it; give it an end, for a spell may run on
 * @throws Error where a day is both on benefit and self-supporting
 */
export function refundWeeks(
  file: CaseFile,
  period: Period,
  asked: RefundAsked = nothingElseKnown,
): RefundWeek[] {
  const weeks: RefundWeek[] = [];
  const count = countOf(file, selfSupportIn(file, asked), period.to);
  for (const spell of runningSpells(file.benefits)) {
    if (!overlaps(spell, period)) continue;
    const from = spell.from > period.from ? spell.from : period.from;
    const to = spell.to < period.to ? spell.to : period.to;
    for (let week = mondayOf(from); week < to; week = addWeeks(week, 1)) {
      weeks.push(refundWeek(file, spell, week, count, asked));
    }
  }
  return weeks;
}

/** The refund of the week a day lies in, for the benefit the person has that day; null where there is none. */
export function refundOn(
  file: CaseFile,
  on: Day,
  asked: RefundAsked = nothingElseKnown,
): RefundWeek | null {
  return refundWeeks(file, { from: on, to: addDays(on, 1) }, asked)[0] ?? null;
}

/** What is known of self-support; every day without support may be where nothing is. */
export function selfSupportIn(file: CaseFile, { selfSupport }: RefundAsked): SelfSupport {
  return selfSupport ?? { sure: [], possible: daysWithoutSupport(file) };
}

/** The refund of a week with its reasons. */
export function explainedRefund(
  { facts, lawDay }: RefundWeek,
  { law }: RefundAsked = nothingElseKnown,
): Explained<WeekRefund> {
  return weekRefund.explain(facts, lawDay, law.amendments);
}

function refundWeek(
  file: CaseFile,
  spell: RunningSpell,
  week: Day,
  countUnder: ReturnType<typeof countOf>,
  asked: RefundAsked,
): RefundWeek {
  const days = inWeek(spell, week);
  const lawDay = asked.law.on ?? week;
  const count = countUnder(lawDay, asked.law.amendments);
  const part: WeekOfSpell = { ...days, week, spell: spell.id, benefit: spell.benefit };
  const { partlyBack } = asked;
  const facts: RefundWeekFacts = {
    benefit: spell.benefit,
    situation: situationOfWeek({ activities: file.activities, partlyBack }, spell.benefit, days),
    spellWeek: spellWeekOf(spell, week),
    seniority: count?.all.get(week)?.number ?? 'ukendt',
    amount: asked.amountOf?.(part) ?? 'ukendt',
  };
  const ask = (change: Partial<RefundWeekFacts>): Outcome<WeekRefund> =>
    weekRefund.decide({ ...facts, ...change }, lawDay, asked.law.amendments);

  const outcome = ask({});
  const alone = count?.none.get(week)?.number ?? facts.seniority;
  const isCountOpen = alone !== facts.seniority && !agree(outcome, ask({ seniority: alone }));
  const isReturnOpen =
    mayBePartlyBack(spell.benefit) &&
    partlyBack === null &&
    !agree(outcome, ask({ situation: 'delvis-raskmelding' }));
  if (!isCountOpen && !isReturnOpen) return { ...part, facts, lawDay, outcome };
  const open = [
    ...(isCountOpen ? [whetherAlone] : []),
    ...(isReturnOpen ? [whetherPartlyBack] : []),
  ];
  const known: RefundWeekFacts = {
    ...facts,
    seniority: isCountOpen ? 'ukendt' : facts.seniority,
    situation: isReturnOpen ? 'ukendt' : facts.situation,
  };
  return { ...part, facts: known, lawDay, outcome: missing(...open) };
}

/** Whether two answers give the same shares, or neither gives any. */
function agree(one: Outcome<WeekRefund>, other: Outcome<WeekRefund>): boolean {
  if (one.outcome !== 'afgjort' || other.outcome !== 'afgjort') {
    return one.outcome === other.outcome;
  }
  return one.value.statePct === other.value.statePct;
}
