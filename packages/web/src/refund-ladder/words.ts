import type { LadderStep, RefundLadder } from '@rettidig/casework';
import { addWeeks, type Day, type Period } from '@rettidig/engine';
import { benefits, refundSituations } from '@rettidig/law';
import { lastDayText, listDay, textDay, weekNumber } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { textsOfLadder } from './texts.ts';

/** The day a step comes, or the days it comes between. */
export function comes(
  { earliest, latest }: NonNullable<LadderStep['reachedOn']>,
  { language }: Words,
): string {
  const t = textsOfLadder(language);
  if (earliest === latest) return textDay(latest, language);
  return t.between(textDay(earliest, language), textDay(latest, language));
}

/** The first step the citizen has not reached; null on the last. */
export function nextStep({
  steps,
}: RefundLadder):
  | (LadderStep & { readonly reachedOn: NonNullable<LadderStep['reachedOn']> })
  | null {
  for (const step of steps) {
    const { reachedOn } = step;
    if (reachedOn !== null) return { ...step, reachedOn };
  }
  return null;
}

/** How many weeks of self-support count: a number, or the two it lies between. */
export function countedWeeks({ least, most }: NonNullable<RefundLadder['count']>): {
  readonly least: number;
  readonly most: number;
} {
  // Where the count itself may have begun anew, fewer weeks may stand in it though more were known.
  const numbers = [least, most].map(({ reset }) => reset.counted.length);
  return { least: Math.min(...numbers), most: Math.max(...numbers) };
}

/** The earliest day the count begins anew, whichever of the two counts is right. */
export function earliestReset({ least, most }: NonNullable<RefundLadder['count']>): Day {
  return least.reset.earliest < most.reset.earliest ? least.reset.earliest : most.reset.earliest;
}

/** `uge 48 (fra 23.11.2026)`: the first week self-support can begin in. */
export function comingWeek({ now }: RefundLadder, { language }: Words): string {
  const monday = addWeeks(now.week, 1);
  return textsOfLadder(language).weekName(weekNumber(monday), listDay(monday, language));
}

/** Periods in a sentence, the first few of them. */
export function periodsText(periods: readonly Period[], { t, language }: Words): string {
  const shown = periods
    .slice(0, 3)
    .map(({ from, to }) => `${listDay(from, language)} – ${lastDayText(to, t, language)}`);
  return [...shown, ...(periods.length > shown.length ? ['…'] : [])].join(', ');
}

/** What there is to say of the ladder, as pairs of term and value: for paper, and as the answer of its page. */
export function ladderFacts(
  ladder: RefundLadder,
  words: Words,
): readonly (readonly [term: string, value: string])[] {
  const { language } = words;
  const t = textsOfLadder(language);
  const { now, count, terms, benefit } = ladder;
  const facts: (readonly [string, string])[] = [[t.benefit, benefits.label(benefit, language)]];
  if (now.outcome.outcome === 'afgjort') {
    facts.push(
      [t.state, t.percent(now.outcome.value.statePct)],
      [t.municipality, t.percent(now.outcome.value.municipalPct)],
    );
  }
  if (count === null || terms === null) {
    const { situation, spellWeek } = now.facts;
    if (situation !== 'ukendt')
      facts.push([t.situation, refundSituations.label(situation, language)]);
    if (spellWeek !== 'ukendt') facts.push([t.spellWeek, String(spellWeek)]);
    return facts;
  }
  const { least, most } = count;
  const next = nextStep(ladder);
  const own = countedWeeks(count);
  facts.push(
    [t.number, t.weekNumbers(least.number, most.number)],
    [
      t.since,
      [...new Set([least.since, most.since])].map((on) => listDay(on, language)).join(' / '),
    ],
  );
  if (next !== null)
    facts.push([t.nextStep, t.nextStepIs(next.statePct, comes(next.reachedOn, words))]);
  facts.push(
    [t.selfSupport, t.ofNeeded(t.weekNumbers(own.least, own.most), terms.weeks)],
    [
      t.earliestReset,
      t.earliestResetIf(listDay(earliestReset(count), language), comingWeek(ladder, words)),
    ],
  );
  return facts;
}
