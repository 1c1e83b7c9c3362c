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
 * group until its due day has passed (docs/duties.md, "Window duties").
 */
export function deriveWindow(
  situation: Situation,
  duty: WindowDuty,
  clock: Clock,
  segments: readonly Segment[],
): void {
  let standing: Standing | null = null;
  let endedOn: Day | null = null;
  for (const { from, to, group } of segments) {
    const next = group === null ? null : demandOf(situation, duty, clock, group, from, to);
    if (standing !== null && standing.requirement.due < from) {
      settle(situation, duty, clock, standing, endedOn ?? clock.to);
      standing = null;
    }
    if (next !== null) {
      standing = next;
      endedOn = null;
    } else if (standing !== null) {
      endedOn ??= from;
    }
  }
  if (standing !== null) settle(situation, duty, clock, standing, endedOn ?? clock.to);
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
  if (outcome.value.due < from) return null;
  return { requirement: outcome.value, group, reasons: situation.reader.reasons() };
}

function settle(
  situation: Situation,
  duty: WindowDuty,
  clock: Clock,
  standing: Standing,
  end: Day,
): void {
  const { requirement, group, reasons } = standing;
  const { opens, count } = requirement;
  const events = duty.events(situation, group);
  let next = 0;
  while (next < events.length && (events[next] as Event).on < opens) next += 1;
  const begin = duty.firstNumber?.(situation, clock, group) ?? 1;
  for (let number = 1; number <= count; number++) {
    const candidate = events[next + number - 1];
    if (number < begin) continue;
    const due =
      number === 1 && requirement.firstDue !== null ? requirement.firstDue : requirement.due;
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
