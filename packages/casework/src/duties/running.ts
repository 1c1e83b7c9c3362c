import { addDays, type Day, type Outcome, type Rule } from '@rettidig/engine';
import { nextOffer, pauseBreakers, runningInterviews, runningInterviewsBegin } from '@rettidig/law';
import type { Activity } from '../facts/case-file.ts';
import { emit, type Event, exemptionOn, noteGap, type Situation } from './derivation.ts';
import type { Clock, Segment } from './segments.ts';

interface InForce<T> {
  readonly on: Day;
  readonly outcome: Outcome<T>;
}

/** The rule's answer on the first day from `from` and before `to` that the law has it; null when it has none. */
function firstInForce<F extends object, T>(
  situation: Situation,
  rule: Rule<F, T>,
  facts: F,
  from: Day,
  to: Day,
): InForce<T> | null {
  if (from >= to) return null;
  const outcome = situation.reader.ask(rule, facts, from);
  if (outcome.outcome !== 'ikke-i-kraft') return { on: from, outcome };
  for (const on of situation.reader.changeDays(rule)) {
    if (on <= from || on >= to) continue;
    const later = situation.reader.ask(rule, facts, on);
    if (later.outcome !== 'ikke-i-kraft') return { on, outcome: later };
  }
  return null;
}

/** Recurring interviews: so many within a number of running months (docs/duties.md, "Running duties"). */
export function deriveRunningInterviews(situation: Situation, run: Segment, clock: Clock): void {
  const { group, from, to: end } = run;
  if (group === null) return;
  const { reader, on } = situation;
  const begin = reader.ask(
    runningInterviewsBegin,
    { group, clockStart: clock.from, municipalFromDayOne: situation.course.municipalFromDayOne },
    from,
  );
  const earliest = begin.outcome === 'afgjort' && begin.value > from ? begin.value : from;
  const opening = firstInForce(
    situation,
    runningInterviews,
    { group, anchor: earliest },
    earliest,
    end,
  );
  if (opening === null) return;
  const { on: start, outcome: first } = opening;

  if (first.outcome !== 'afgjort') {
    const isNow = start <= on && on < end;
    const rule = runningInterviews.id;
    noteGap(situation, { kind: 'loebende-samtale', group, rule, isNow }, first);
    return;
  }
  const events = situation.interviews.municipality.filter(
    (interview) => interview.on > start && interview.on < end,
  );
  const { count } = first.value;
  const marks: (Day | null)[] = [];
  let taken = 0;
  let unmarked = 0;
  for (let number = 1; unmarked < count; number++) {
    const anchor = number <= count ? start : (marks[number - count - 1] ?? null);
    if (anchor === null) {
      marks.push(null);
      unmarked += 1;
      continue;
    }
    const answer = reader.ask(runningInterviews, { group, anchor }, anchor);
    if (answer.outcome !== 'afgjort') return;
    const { opens, due } = answer.value;
    const reasons = reader.reasons();
    const event: Event | undefined = events[taken];
    const inTime = event !== undefined && event.on <= due;
    const exemption = inTime ? null : exemptionOn(situation, 'loebende-samtale', due);
    const metBy = event !== undefined && exemption === null ? event : null;
    emit(
      situation,
      {
        kind: 'loebende-samtale',
        number,
        of: 0,
        party: 'kommune',
        group,
        opens,
        due,
        rule: runningInterviews.id,
        quota: false,
        end,
        metBy,
        metInTime: false,
        exemptedBy: exemption,
      },
      reasons,
    );
    if (metBy !== null) taken += 1;
    const mark = metBy?.on ?? (exemption !== null && exemption.to <= on ? exemption.to : null);
    marks.push(mark);
    unmarked = 0;
  }
}

interface Stretch {
  readonly id: string;
  readonly from: Day;
  to: Day;
}

/** Offers that touch or overlap, as one stretch each, in order. */
function stretches(activities: readonly Activity[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const { id, from, to } of activities) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) {
      if (to > last.to) last.to = to;
    } else {
      merged.push({ id, from, to });
    }
  }
  return merged;
}

/** The next offer after each stretch of offers: no long pauses. */
export function deriveNextOffers(situation: Situation, run: Segment): void {
  const { group, from, to: end } = run;
  if (group === null) return;
  const { reader, on, file } = situation;
  const kinds = firstInForce(situation, pauseBreakers, { group }, from, end)?.outcome;
  if (kinds?.outcome !== 'afgjort') {
    const about = { kind: 'naeste-tilbud', group, rule: pauseBreakers.id, isNow: false } as const;
    if (kinds !== undefined) noteGap(situation, about, kinds);
    return;
  }
  const offers = stretches(
    file.activities.filter(
      (offer) =>
        offer.from >= from &&
        offer.from < end &&
        offer.from <= on &&
        kinds.value.includes(offer.kind),
    ),
  );
  offers.forEach((stretch, index) => {
    if (stretch.to >= end || stretch.to > on) return;
    const answer = reader.ask(
      nextOffer,
      { group, offerEnded: addDays(stretch.to, -1) },
      addDays(stretch.to, -1),
    );
    if (answer.outcome !== 'afgjort') {
      const about = { kind: 'naeste-tilbud', group, rule: nextOffer.id, isNow: false } as const;
      noteGap(situation, about, answer);
      return;
    }
    const following = offers[index + 1];
    emit(
      situation,
      {
        kind: 'naeste-tilbud',
        number: index + 1,
        of: 0,
        party: 'kommune',
        group,
        opens: answer.value.opens,
        due: answer.value.due,
        rule: nextOffer.id,
        quota: false,
        end,
        metBy: following === undefined ? null : { id: following.id, on: following.from },
        metInTime: false,
        exemptedBy: exemptionOn(situation, 'naeste-tilbud', answer.value.due),
      },
      reader.reasons(),
    );
  });
}
