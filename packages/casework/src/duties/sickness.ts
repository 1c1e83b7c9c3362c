import { addDays, type Day, decided, notInForce, openEnd, type Outcome } from '@rettidig/engine';
import {
  employedReturning,
  extensionChain,
  fastTrack,
  nextSicknessFollowUp,
  reassessment,
  type ReassessmentFacts,
  type Requirement,
  sicknessFollowUp,
  type SickSpell,
} from '@rettidig/law';
import type { CaseFile, SicknessCase, SicknessDecision } from '../facts/case-file.ts';
import { type DutyTerms, emit, type Event, noteGap, type Situation } from './derivation.ts';
import { type Clock, type Segment, within } from './segments.ts';
import { deriveWindow, type WindowDuty } from './window.ts';

/** The duties of each sickness case while the citizen is on sickness benefit (docs/duties.md, "Sickness"). */
export function deriveSickness(situation: Situation, segments: readonly Segment[]): void {
  const { file, on, courseEnd } = situation;
  for (const sick of file.sicknessCases) {
    if (sick.from > on) continue;
    const ends = sick.to > on ? openEnd : sick.to;
    const clock: Clock = {
      from: sick.from,
      to: ends < courseEnd ? ends : courseEnd,
      first: true,
    };
    const inside = within(segments, clock);
    if (!inside.some(({ group }) => group === 'sygedagpenge')) continue;
    for (const duty of windowDutiesOf(sick, on)) deriveWindow(situation, duty, clock, inside);
    for (const run of inside) {
      if (run.group !== 'sygedagpenge') continue;
      deriveNextFollowUps(situation, sick, run);
      deriveLaterReassessments(situation, sick, run);
    }
  }
}

/** The duties of a sickness case that have one due day each. */
function windowDutiesOf(sick: SicknessCase, on: Day): readonly WindowDuty[] {
  const whileSick =
    (demand: (situation: Situation) => Outcome<Requirement>): WindowDuty['demand'] =>
    (situation, _clock, group) =>
      group === 'sygedagpenge' ? demand(situation) : notInForce;
  const followUp: WindowDuty = {
    kind: 'sygeopfoelgning',
    party: 'kommune',
    rule: sicknessFollowUp.id,
    demand: whileSick((situation) => followUpsOf(situation, sick)),
    events: ({ interviews }) => interviews.followUps,
  };
  const decide: WindowDuty = {
    kind: 'revurdering',
    party: 'kommune',
    rule: reassessment.id,
    demand: whileSick((situation) => reassessmentOf(situation, sick)),
    events: decisions,
  };
  const { fastTrackOn } = sick;
  if (fastTrackOn === null || fastTrackOn > on) return [followUp, decide];
  const early: WindowDuty = {
    kind: 'tidlig-opfoelgning',
    party: 'kommune',
    rule: fastTrack.id,
    demand: whileSick(({ reader }) =>
      reader.ask(fastTrack, { requestedOn: fastTrackOn }, fastTrackOn),
    ),
    events: ({ interviews }) => interviews.followUps,
  };
  return [followUp, early, decide];
}

function followUpsOf({ reader }: Situation, sick: SicknessCase): Outcome<Requirement> {
  const { category, from: firstAbsence, employed, bothExpect, expectedWell: expectedBack } = sick;
  let isReturning = false;
  if (employed && bothExpect) {
    const facts = { employed, firstAbsence, expectedBack, bothExpect };
    const answer = reader.ask(employedReturning, facts, firstAbsence);
    if (answer.outcome === 'mangler' || answer.outcome === 'skoen') return answer;
    isReturning = answer.outcome === 'afgjort' && answer.value;
  }
  const facts = { category, firstAbsence, employedReturning: isReturning };
  return reader.ask(sicknessFollowUp, facts, firstAbsence);
}

function reassessmentOf(situation: Situation, sick: SicknessCase): Outcome<Requirement> {
  const limit = limitOf(situation, sick);
  if (limit.outcome !== 'afgjort') return limit;
  const { value: due } = limit;
  if (due === null) return notInForce;
  return decided({ count: 1, opens: sick.from, due, firstDue: null, quotaFrom: null });
}

/** The last day of payment without an extension, as if the case ran on; null where its days do not count. */
function limitOf({ file, reader }: Situation, sick: SicknessCase): Outcome<Day | null> {
  // Parental leave is not counted, so there is nothing of it that can stop.
  if (sick.countedAs === 'foraeldreorlov') return decided(null);
  const answer = reader.ask(reassessment, limitFacts(file, sick), sick.from);
  return answer.outcome === 'afgjort' ? decided(answer.value.stopsAfter) : answer;
}

/** What the limit of a case is counted from: its days as if it ran on, and those of the cases that began before it. */
export function limitFacts(
  { sicknessCases }: Pick<CaseFile, 'sicknessCases'>,
  { id: own, limitGroup, from: asked }: SicknessCase,
): ReassessmentFacts {
  const spells = sicknessCases.flatMap(({ id, from, to, countedAs }): SickSpell[] => {
    if (id === own) return [{ from, to: openEnd, kind: countedAs }];
    return from < asked ? [{ from, to, kind: countedAs }] : [];
  });
  return { limitGroup, spells, asked };
}

/** The decisions known on the day of asking, in order. */
function decisions({ file, on }: Situation): readonly SicknessDecision[] {
  return file.sicknessDecisions.filter((decision) => decision.on <= on);
}

/** After each follow-up the next one, where the law says by when. */
function deriveNextFollowUps(situation: Situation, sick: SicknessCase, run: Segment): void {
  const { reader, interviews } = situation;
  const held = interviews.followUps.filter(
    (one, index, all) =>
      one.on >= run.from && one.on < run.to && one.on !== (all[index - 1]?.on ?? null),
  );
  for (const [index, { on: lastFollowUp }] of held.entries()) {
    const facts = { category: sick.category, lastFollowUp };
    const answer = reader.ask(nextSicknessFollowUp, facts, lastFollowUp);
    const about = { kind: 'naeste-sygeopfoelgning', rule: nextSicknessFollowUp.id } as const;
    const metBy = held[index + 1] ?? null;
    if (answer.outcome !== 'afgjort') {
      noteRunning(situation, about, run, metBy, answer);
      continue;
    }
    emitNext(situation, about, run, { number: index + 1, metBy, ...answer.value });
  }
}

/** After each extension a new reassessment, on the day the extension ends. */
function deriveLaterReassessments(situation: Situation, sick: SicknessCase, run: Segment): void {
  const { reader, on } = situation;
  const made = decisions(situation).filter(
    (one) => one.on >= run.from && one.on < run.to && one.on >= sick.from,
  );
  if (made.length === 0) return;
  const limit = limitOf(situation, sick);
  if (limit.outcome !== 'afgjort' || limit.value === null) return;
  const extensions = [];
  for (const [index, { on: decidedOn, provision, eventOn }] of made.entries()) {
    if (provision === null) return;
    extensions.push({ provision, eventOn: eventOn !== null && eventOn <= on ? eventOn : null });
    const facts = { limitOn: limit.value, extensions };
    const answer = reader.ask(extensionChain, facts, sick.from);
    const about = { kind: 'ny-revurdering', rule: extensionChain.id } as const;
    const metBy = made[index + 1] ?? null;
    if (answer.outcome !== 'afgjort') {
      noteRunning(situation, about, run, metBy, answer);
      return;
    }
    // Without a known end there is no day to decide by, and nothing can follow.
    if (answer.value.last === null) return;
    const { last: due } = answer.value;
    const next = addDays(decidedOn, 1);
    const opens = next < due ? next : due;
    emitNext(situation, about, run, { number: index + 1, metBy, opens, due });
  }
}

interface About {
  readonly kind: 'naeste-sygeopfoelgning' | 'ny-revurdering';
  readonly rule: string;
}

function emitNext(
  situation: Situation,
  { kind, rule }: About,
  run: Segment,
  terms: Pick<DutyTerms, 'number' | 'opens' | 'due'> & { readonly metBy: Event | null },
): void {
  const { number, opens, due, metBy } = terms;
  emit(
    situation,
    {
      kind,
      number,
      of: 0,
      party: 'kommune',
      group: 'sygedagpenge',
      opens,
      due,
      rule,
      quota: false,
      end: run.to,
      metBy,
      metInTime: false,
      exemptedBy: null,
    },
    situation.reader.reasons(),
  );
}

/** Only what comes after the last fact is open; what lies between two facts is past. */
function noteRunning(
  situation: Situation,
  about: About,
  run: Segment,
  next: Event | null,
  answer: Outcome<unknown>,
): void {
  const isNow = next === null && run.to > situation.on;
  noteGap(situation, { ...about, group: 'sygedagpenge', isNow }, answer);
}
