import {
  decisionsOf,
  deriveDuties,
  type Duty,
  type Gap,
  type ProvisionLaw,
  provisionLaws,
  type SicknessCase,
  type SicknessDecision,
  sicknessCaseOn,
  type SicknessLaw,
  sicknessLaw,
} from '@rettidig/casework';
import { addDays, type Day, periodOn } from '@rettidig/engine';
import type { StepCase } from '@rettidig/store';
import { dutyKey } from '../duties/key.ts';

/** A running sickness case, with what the law says of it. */
export interface RunningSickness {
  readonly sick: SicknessCase;
  readonly law: SicknessLaw;
  readonly provisions: readonly ProvisionLaw[];
  readonly decisions: readonly SicknessDecision[];
}

/** What the pages of sickness show besides the fields. */
export interface SicknessModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly today: Day;
  /** null: nobody has reported the citizen sick. */
  readonly running: RunningSickness | null;
  /** The open deadlines of the act on sickness benefit. */
  readonly duties: readonly { readonly duty: Duty; readonly key: string }[];
  readonly gaps: readonly Gap[];
  /** Sickness benefit is paid today. */
  readonly isPaid: boolean;
  /** Another benefit is paid today that goes on through sickness, as cash assistance does. */
  readonly keepsOther: boolean;
}

/** Reads a citizen's sickness out of the case. */
export function sicknessModel({ citizen, situation }: StepCase): SicknessModel {
  const { file, today } = situation;
  const { duties, gaps } = deriveDuties(file, today);
  const benefit = periodOn(file.benefits, today)?.benefit;
  const ofSickness = ({ rule }: { readonly rule: string }): boolean => rule.startsWith('sygdom/');
  return {
    citizen: { id: citizen.id, name: citizen.name },
    today,
    running: runningOf(situation),
    duties: duties
      .filter((duty) => duty.actionable && ofSickness(duty))
      .toSorted((a, b) => a.due - b.due)
      .map((duty) => ({ duty, key: dutyKey(duty, duties, file.courses) })),
    gaps: gaps.filter(ofSickness),
    isPaid: benefit === 'sygedagpenge',
    keepsOther: benefit !== undefined && benefit !== 'sygedagpenge' && benefit !== 'dagpenge',
  };
}

function runningOf({ file, today }: StepCase['situation']): RunningSickness | null {
  const sick = sicknessCaseOn(file, today);
  if (sick === null) return null;
  const law = sicknessLaw(file, sick, today);
  const { stopsAfter, extendedTo } = law;
  const reached = extendedTo ?? stopsAfter;
  const decisions = decisionsOf(file, sick);
  return {
    sick,
    law,
    provisions: provisionLaws(
      { stopsAfter, start: reached === null ? null : addDays(reached, 1), decisions },
      today,
    ),
    decisions,
  };
}
