import { type MoneyReplay, saidOnce } from '@rettidig/casework';
import { minus, type Money } from '@rettidig/engine';
import type { ReplayAnswer } from './replay.ts';

const monthsOfYear = 12;

/** The benefits of the caseload under two laws: what its own part of them becomes. A year is twelve of the month that was read. */
export function benefitReplay({
  citizens,
  citizensMissing,
  citizensChanged,
  missing,
  ...sums
}: MoneyReplay): ReplayAnswer {
  const monthly = minus(sums.municipalityAfter, sums.municipalityBefore);
  return {
    citizens,
    citizensMissing,
    gaps: saidOnce(missing).map(({ why, citizens: count }) => ({ why, count, of: 'borgere' })),
    lines: [
      { label: 'Ydelser om måneden', unit: 'kr.', before: sums.before, after: sums.after },
      {
        label: 'Kommunens del om måneden',
        unit: 'kr.',
        before: sums.municipalityBefore,
        after: sums.municipalityAfter,
      },
    ],
    yearly: citizens === 0 ? null : ((monthly * monthsOfYear) as Money),
    notes: [
      ...(citizens === 0
        ? []
        : [
            `${citizensChanged} af de ${citizens} borgere får et andet beløb, eller kommunen en anden del af det.`,
          ]),
      'Ydelserne er dem, satserne giver i måneden, sagerne er læst i; et år er tolv af den måned.',
    ],
  };
}
