import { type NamedPeriod, parsePeriod, periodOn, periodsUntil } from '@rettidig/figures';
import { capital, periodText } from '@rettidig/figures/overview';
import type { DraftChoice } from './draft-kind.ts';

/** A choice of a period that has ended, the newest first. */
export function endedPeriods(
  kind: 'maaned' | 'kvartal',
  how: { readonly name: string; readonly da: string; readonly en: string; readonly count: number },
): DraftChoice {
  const { count, ...named } = how;
  return {
    ...named,
    options: ({ ground }) => {
      const [, ...ended] = periodsUntil(periodOn(kind, ground.today()), count + 1).toReversed();
      return Promise.resolve(
        ended.map((period) => [period.code, capital(periodText(period, 'da'))] as const),
      );
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
