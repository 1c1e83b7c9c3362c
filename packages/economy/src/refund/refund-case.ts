import { type CaseFile, type LabourStatus, type MonthlyAmount } from '@rettidig/casework';
import { danishDay, firstOverlap, openEnd, type Period } from '@rettidig/engine';
import { benefits } from '@rettidig/law';

/** What the refund of one citizen's weeks is computed of. No name, no CPR number. */
export interface RefundCase {
  readonly id: string;
  /** Id of the unit the citizen belongs to. */
  readonly team: string;
  readonly file: Pick<CaseFile, 'person' | 'courses' | 'benefits' | 'categories' | 'activities'>;
  readonly labourStatuses: readonly LabourStatus[];
  readonly benefitAmounts: readonly MonthlyAmount[];
}

/** What the case says twice of the same days, in Danish; null where it does not. */
export function contradictionOf({
  file,
  benefitAmounts,
}: Pick<RefundCase, 'benefitAmounts'> & { readonly file: Pick<CaseFile, 'benefits'> }):
  | string
  | null {
  const spells = file.benefits.length > 1 ? firstOverlap(file.benefits) : null;
  if (spells !== null) {
    const [one, other] = spells;
    return `${nameOf(one)} ${spanText(one)} og ${nameOf(other)} ${spanText(other)} dækker de samme dage. En uge kan kun regnes én gang: ret den ene ydelses dage.`;
  }
  if (benefitAmounts.length < 2) return null;
  for (const ofOne of Map.groupBy(benefitAmounts, ({ benefit }) => benefit).values()) {
    const amounts = firstOverlap(ofOne);
    if (amounts === null) continue;
    const [one, other] = amounts;
    return `To beløb af ${nameOf(one).toLowerCase()} (${spanText(one)} og ${spanText(other)}) gælder de samme dage. Ret det enes dage.`;
  }
  return null;
}

const nameOf = ({ benefit }: { readonly benefit: MonthlyAmount['benefit'] }): string =>
  benefits.label(benefit, 'da');

function spanText({ from, to }: Period): string {
  return to === openEnd
    ? `fra ${danishDay(from)}`
    : `${danishDay(from)}–${danishDay((to - 1) as typeof to)}`;
}

/**
 * Whether a sick-listed citizen was partly back at work: periods of work for fewer hours than full time. Null where the
 * registers tell nothing of it, for then nobody has said (reading 0035).
 */
export function partlyBackOf({
  labourStatuses,
}: Pick<RefundCase, 'labourStatuses'>): readonly Period[] | null {
  const partly = labourStatuses.filter(
    ({ status, hoursPerWeek }) =>
      status === 'loenmodtager' && hoursPerWeek !== null && hoursPerWeek < fullTime,
  );
  return partly.length === 0 ? null : partly;
}

/** Hours a week. */
const fullTime = 37;
