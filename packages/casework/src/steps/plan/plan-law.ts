import type { Day, Explanation } from '@rettidig/engine';
import {
  educationOrderAge,
  educationOrderDuty,
  type TargetGroup,
  orderReplacesJobPlan,
} from '@rettidig/law';
import { groupOn } from '../../duties/derive.ts';
import type { CaseFile } from '../../facts/case-file.ts';

/** What the law says of the citizen's plan on a day: whether it is an education order, and whether that replaces it. */
export function planLaw(file: CaseFile, on: Day): readonly Explanation[] {
  const group = groupOn(file, on);
  return group === null ? [] : explanationsFor(group, file, on);
}

function explanationsFor(group: TargetGroup, file: CaseFile, on: Day): readonly Explanation[] {
  const { birthDate } = file.person;
  const order = educationOrderDuty.explain({ group }, on);
  if (order.outcome.outcome === 'ikke-i-kraft') return [];
  return [
    order.explanation,
    educationOrderAge.explain({ birthDate, on }, on).explanation,
    orderReplacesJobPlan.explain({ group }, on).explanation,
  ];
}
