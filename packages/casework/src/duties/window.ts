import type { Day, Explanation, Outcome } from '@rettidig/engine';
import type { Requirement, TargetGroup } from '@rettidig/law';
import {
  type DutyTerms,
  emit,
  type Event,
  exemptionOn,
  noteGap,
  type Situation,
} from './derivation.ts';
import type { DutyKind, Party } from './duty.ts';
import type { Clock, Segment } from './segments.ts';

/** A requirement of N by a day, with the group it stands for and the day it can no longer be met. */
interface Standing {
  readonly requirement: Requirement;
  readonly group: TargetGroup;
  readonly reasons: Explanation | null;
}

/** One kind of duty that asks for so many by a day. */
export interface WindowDuty {
  readonly kind: DutyKind;
  readonly party: Party;
  readonly rule: string;
  /** What the law demands of a group. */
  readonly demand: (situation: Situation, clock: Clock, group: TargetGroup) => Outcome<Requirement>;
  /** The number the series begins at; 1 where it is not said. */
  readonly firstNumber?: (situation: Situation, clock: Clock, group: TargetGroup) => number;
  /** The facts that count for a group, in order. */
  readonly events: (situation: Situation, group: TargetGroup) => readonly Event[];
  /** Met in time although the fact is dated after the due day. */
  readonly metLateInTime?: (situation: Situation, event: Event, due: Day) => boolean;
  /** A fact that exempts the due day as an exemption does. */
  readonly alsoExempted?: (
    situation: Situation,
    group: TargetGroup,
    due: Day,
  ) => { readonly id: string } | null;
}

/**
 * Derives one kind of duty through the segments of a clock or course: the requirement follows the
 * group until its due day has passed (docs/duties.md, "Window duties"). A first number with a due day of its own is walked
 * by that day.
 */
export function deriveWindow(
  situation: Situation,
  duty: WindowDuty,
  clock: Clock,
  segments: readonly Segment[],
): void {
  if (walk(situation, duty, clock, segments, 'the-rest')) {
    walk(situation, duty, clock, segments, 'first-with-own-day');
  }
}

type Numbers = 'first-with-own-day' | 'the-rest';

/** Walks the numbers that share a due day. Returns whether a first number has a day of its own. */
function walk(
  situation: Situation,
  duty: WindowDuty,
  clock: Clock,
  segments: readonly Segment[],
  numbers: Numbers,
): boolean {
  let standing: Standing | null = null;
  let endedOn: Day | null = null;
  let hasOwnDay = false;
  for (const { from, to, group } of segments) {
    let next = group === null ? null : demandOf(situation, duty, clock, group, from, to);
    hasOwnDay ||= next !== null && next.requirement.firstDue !== null;
    if (next !== null && dueOf(next.requirement, numbers) < from) next = null;
    if (standing !== null && dueOf(standing.requirement, numbers) < from) {
      settle(situation, duty, clock, standing, endedOn ?? clock.to, numbers);
      standing = null;
    }
    if (next !== null) {
      standing = next;
      endedOn = null;
    } else if (standing !== null) {
      endedOn ??= from;
    }
  }
  if (standing !== null) settle(situation, duty, clock, standing, endedOn ?? clock.to, numbers);
  return hasOwnDay;
}

const never = -Infinity;

/** The due day of the numbers that are walked; of a first number that shares the others' day there is none. */
function dueOf({ due, firstDue }: Requirement, numbers: Numbers): number {
  return numbers === 'the-rest' ? due : (firstDue ?? never);
}

function demandOf(
  situation: Situation,
  duty: WindowDuty,
  clock: Clock,
  group: TargetGroup,
  from: Day,
  to: Day,
): Standing | null {
  const outcome = duty.demand(situation, clock, group);
  if (outcome.outcome !== 'afgjort') {
    const isNow = from <= situation.on && situation.on < to;
    noteGap(situation, { kind: duty.kind, group, rule: duty.rule, isNow }, outcome);
    return null;
  }
  return { requirement: outcome.value, group, reasons: situation.reader.reasons() };
}

function settle(
  situation: Situation,
  duty: WindowDuty,
  clock: Clock,
  standing: Standing,
  end: Day,
  numbers: Numbers,
): void {
  const { requirement, group, reasons } = standing;
  const { opens, count, firstDue } = requirement;
  const events = duty.events(situation, group);
  let next = 0;
  while (next < events.length && (events[next] as Event).on < opens) next += 1;
  const begin = duty.firstNumber?.(situation, clock, group) ?? 1;
  const ownDay = numbers === 'first-with-own-day' ? firstDue : null;
  const least = ownDay === null && firstDue !== null ? Math.max(begin, 2) : begin;
  const due = ownDay ?? requirement.due;
  for (let number = least; number <= (ownDay === null ? count : 1); number++) {
    const candidate = events[next + number - 1];
    const until = due < end ? clock.to : end;
    const metBy = candidate !== undefined && candidate.on < until ? candidate : null;
    const exemptedBy =
      exemptionOn(situation, duty.kind, due) ?? duty.alsoExempted?.(situation, group, due) ?? null;
    const terms: DutyTerms = {
      kind: duty.kind,
      number,
      of: count,
      party: duty.party,
      group,
      opens,
      due,
      rule: duty.rule,
      quota: requirement.quotaFrom !== null && number >= requirement.quotaFrom,
      end: until,
      metBy,
      metInTime: metBy !== null && (duty.metLateInTime?.(situation, metBy, due) ?? false),
      exemptedBy,
    };
    emit(situation, terms, reasons);
  }
}
