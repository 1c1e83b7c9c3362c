import type { MoneyReplay } from '@rettidig/casework';
import { counted, minus, share } from '@rettidig/engine';
import type { ReformRow } from './reform.ts';

/**
 * A row from a replay of the municipality's own caseload under two laws: what its own part of the benefits becomes.
 * @param months how many months of each year the new law applies
 */
export function replayRow(
  { citizens, citizensMissing, municipalityBefore, municipalityAfter }: MoneyReplay,
  {
    part,
    name,
    months,
  }: {
    readonly part: 'ydelsesdel' | 'indsatsdel';
    readonly name: string;
    readonly months: readonly number[];
  },
): ReformRow {
  const monthly = minus(municipalityAfter, municipalityBefore);
  const left =
    citizensMissing === 0
      ? ''
      : `; ${counted(citizensMissing, 'borger', 'borgere')} uden beløb er ikke med`;
  return {
    part,
    name,
    source: 'genafspilning',
    basis: `${counted(citizens, 'borger', 'borgere')} under begge love${left}`,
    figures: months.map((count) => share(monthly, count, 1)),
    line: null,
  };
}
