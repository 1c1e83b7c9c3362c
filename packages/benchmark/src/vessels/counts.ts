import type { ResultTable } from '../table/result-table.ts';
import type { BenefitCounts } from './movement.ts';

/**
 * How many are on each benefit in a municipality, in per cent of the inhabitants, from the key figures: the groups of the
 * jobcentre, disability pension and flex-jobs. Null when the municipality is not among them, or they hold no such figures.
 */
export function benefitCounts(
  { municipalities, rows }: ResultTable,
  municipality: string,
): BenefitCounts | null {
  const at = municipalities.indexOf(municipality);
  const benefits = rows
    .filter(({ section, level }) => section === 'forsoergelsestryk' && level === 'hoved')
    .map(({ id, label, cells }) => ({ id, label, value: cells[at]?.value ?? null }));
  return at < 0 || benefits.length === 0 ? null : { municipality, benefits };
}
