import { type NamedPeriod, newestEnded, parsePeriod, periodsUntil } from '@rettidig/figures';
import { capital, periodText } from '@rettidig/figures/overview';
import { knownTo } from '@rettidig/store';
import type { DraftChoice } from './draft-kind.ts';
import { onMunicipality } from './program-access.ts';

/** A choice of a period that has ended and been delivered, the newest first. */
export function endedPeriods(
  kind: 'maaned' | 'kvartal',
  how: { readonly name: string; readonly da: string; readonly en: string; readonly count: number },
): DraftChoice {
  const { count, ...named } = how;
  return {
    ...named,
    options: async (from) => {
      const known = await onMunicipality(from, (tx) => knownTo(tx, from.ground.today()));
      return periodsUntil(newestEnded(kind, known), count)
        .toReversed()
        .map((period) => [period.code, capital(periodText(period, 'da'))] as const);
    },
  };
}

/** A period of a kind by its code; null where it is none. */
export function periodChosen(
  kind: 'maaned' | 'kvartal',
  code: string | undefined,
): NamedPeriod | null {
  const period = parsePeriod(code ?? '');
  return period !== null && period.kind === kind ? period : null;
}

/** The month that a paper of the newest figures is of. */
export const monthChoice = endedPeriods('maaned', {
  name: 'maaned',
  da: 'Måned',
  en: 'Month',
  count: 24,
});
