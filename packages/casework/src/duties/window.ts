import type { Day, Explanation, Outcome } from '@rettidig/engine';
import type { Requirement, TargetGroup } from '@rettidig/law';
import {
  type DutyTerms,
  emit,
  type Event,
  exemptionOn,
  type ExemptFrom,
  noteGap,
  type Situation,
} from './derivation.ts';
import type { DutyKind, DutyStatus, Party } from './duty.ts';
import type { Segment } from './segments.ts';

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
  readonly exemptFrom: ExemptFrom | null;
  /** What the law demands of a group. */
  demand(group: TargetGroup): Outcome<Requirement>;
  /** The number the series begins at. */
  firstNumber(group: TargetGroup): number;
  /** The facts that count for a group, in order. */
  events(group: TargetGroup): readonly Event[];
  /** Met in time although the fact is dated after the due day. */
  metLateInTime?(event: Event, due: Day): boolean;
  /** Another ground than an exemption that exempts the due day. */
  alsoExempted?(group: TargetGroup, due: Day): boolean;
}

export interface Emitted {
  readonly status: DutyStatus;
  readonly group: TargetGroup;
  readonly due: Day;
}

/**
 * Derives one kind of duty through the segments of a clock or course: the requirement follows the
 * group until its due day has passed (docs/duties.md, "Window duties").
 */
export function deriveWindow(
  situation: Situation,
  duty: WindowDuty,
  segments: readonly Segment[],
  limit: Day,
): Emitted[] {
  const emitted: Emitted[] = [];
  let standing: Standing | null = null;
  for (const { from, to, group } of segments) {
    const next = group === null ? null : demandOf(situation, duty, group, from, to);
    if (standing !== null && standing.requirement.due >= from) {
      if (next === null) settle(situation, duty, standing, from, emitted);
      standing = next;
    } else {
      if (standing !== null) settle(situation, duty, standing, limit, emitted);
      standing = next;
    }
  }
  if (standing !== null) settle(situation, duty, standing, limit, emitted);
  return emitted;
}

function demandOf(
  situation: Situation,
  duty: WindowDuty,
  group: TargetGroup,
  from: Day,
  to: Day,
): Standing | null {
  const outcome = duty.demand(group);
  if (outcome.outcome !== 'afgjort') {
    if (from <= situation.on && situation.on < to) {
      noteGap(situation, duty.kind, group, duty.rule, outcome);
    }
    return null;
  }
  if (outcome.value.due < from) return null;
  return { requirement: outcome.value, group, reasons: situation.reader.reasons() };
}

function settle(
  situation: Situation,
  duty: WindowDuty,
  standing: Standing,
  end: Day,
  emitted: Emitted[],
): void {
  const { requirement, group, reasons } = standing;
  const { opens, count } = requirement;
  const events = duty.events(group);
  let next = 0;
  while (next < events.length && (events[next] as Event).on < opens) next += 1;
  const begin = duty.firstNumber(group);
  for (let number = 1; number <= count; number++) {
    const candidate = events[next + number - 1];
    if (number < begin) continue;
    const due =
      number === 1 && requirement.firstDue !== null ? requirement.firstDue : requirement.due;
    const metBy = candidate !== undefined && candidate.on < end ? candidate : null;
    const exempted =
      (duty.exemptFrom !== null && exemptionOn(situation.file, duty.exemptFrom, due) !== null) ||
      (duty.alsoExempted?.(group, due) ?? false);
    const terms: DutyTerms = {
      kind: duty.kind,
      number,
      of: count,
      party: duty.party,
      group,
      opens,
      due,
      rule: duty.rule,
      quota: requirement.quota && (count === 1 || number > 1),
      end,
      metBy,
      metInTime: metBy !== null && (duty.metLateInTime?.(metBy, due) ?? false),
      exempted,
    };
    emitted.push({ status: emit(situation, terms, reasons), group, due });
  }
}
