import type { Day, Explained, Explanation } from '@rettidig/engine';
import {
  type DeductionDays,
  deductionDays,
  type Readiness,
  sanctionAmount,
  type SanctionAmount,
  sanctionDeadline,
  sanctionKind,
  type SanctionKind,
  sanctionReadiness,
  sharpenedPeriod,
  type TargetGroup,
} from '@rettidig/law';
import { groupOn } from '../duties/derive.ts';
import { type AvailabilityView, contactRestoredOn, sanctionCaseOf } from './evidence.ts';

/** An availability case as the law sees it on a day. Each answer carries its reasons. */
export interface Assessment {
  readonly group: TargetGroup | null;
  /** Null where the citizen had no target group on the day of the event: there is nothing to ask the law. */
  readonly readiness: Explained<Readiness> | null;
  readonly deadline: Explained<Day>;
  readonly kind: Explained<SanctionKind> | null;
  /** The days deducted, where a rule counts them. */
  readonly days: Explained<DeductionDays>;
  /** What is deducted; null where the days are not known, or the sanction is no deduction. */
  readonly amount: Explained<SanctionAmount> | null;
  /** The last day of a sharpened sanction; null where it is none. */
  readonly sharpenedTo: Explained<Day> | null;
}

/**
 * Asks the law about a case.
 * @param approved a second person approves the decision
 */
export function assess(view: AvailabilityView, approved: boolean): Assessment {
  const { file, one, on } = view;
  const group = groupOn(file, one.on);
  const facts = sanctionCaseOf(view, approved);
  const kind = group === null ? null : sanctionKind.explain({ group, event: one.event }, one.on);
  const days = deductionDays.explain(
    { event: one.event, missedOn: one.on, contactOn: contactRestoredOn(view) },
    one.on,
  );
  return {
    group,
    readiness: facts === null ? null : sanctionReadiness.explain(facts, one.on),
    deadline: sanctionDeadline.explain({ eventOn: one.on }, one.on),
    kind,
    days,
    amount: amountOf(view, daysDeducted(view, days), kind),
    sharpenedTo:
      kind?.outcome.outcome === 'afgjort' && kind.outcome.value === 'skaerpet-raadighedssanktion'
        ? sharpenedPeriod.explain({ start: on }, one.on)
        : null,
  };
}

/** The number of days with a deduction: counted by the rule, else as proposed by a person. */
export function daysDeducted(
  { one }: AvailabilityView,
  { outcome }: Explained<DeductionDays>,
): number | null {
  if (outcome.outcome === 'afgjort') return outcome.value.days;
  return one.proposal?.days ?? null;
}

function amountOf(
  { one }: AvailabilityView,
  days: number | null,
  kind: Explained<SanctionKind> | null,
): Explained<SanctionAmount> | null {
  const monthly = one.proposal?.monthly ?? null;
  if (days === null || monthly === null || kind?.outcome.outcome !== 'afgjort') return null;
  if (kind.outcome.value !== 'fradrag') return null;
  const alreadyDeducted = one.proposal?.alreadyDeducted ?? null;
  if (alreadyDeducted === null) return null;
  return sanctionAmount.explain({ monthly, alreadyDeducted, days }, one.on);
}

/** The reasons behind an assessment, as a decision keeps them. */
export function explanationsOf(assessment: Assessment): readonly Explanation[] {
  const { readiness, deadline, kind, days, amount, sharpenedTo } = assessment;
  return [readiness, deadline, kind, days, amount, sharpenedTo].flatMap((one) =>
    one === null ? [] : [one.explanation],
  );
}
