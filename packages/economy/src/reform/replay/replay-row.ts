import { counted, danishDay, type Day, share, toCivil } from '@rettidig/engine';
import type { ReformRow } from '../reform.ts';
import { type ReplayAnswer, replayKinds, type ReplayQuestion } from './replay.ts';

const monthsOfYear = 12;

/**
 * The row that a replay becomes in an account: its yearly cost for the months of each year that the new law applies. Null where
 * the replay has no cost to give.
 */
export function replayRow(question: ReplayQuestion, answer: ReplayAnswer): ReformRow | null {
  const { kind, part, name, months, on, before, after, draft } = question;
  const { citizens, citizensMissing, yearly } = answer;
  if (yearly === null) return null;
  const laws = `loven ${danishDay(before)} mod loven ${danishDay(after)}${draft === null ? '' : ` med ${draft.title}`}`;
  const some = counted(citizensMissing, 'borger', 'borgere');
  const left =
    citizensMissing === 0
      ? ''
      : kind === 'pligter'
        ? `; ${some} har pligter, som en af lovene ikke svarer på`
        : `; ${some} uden beløb er ikke med`;
  const unpriced = answer.gaps.filter(({ isUnpriced }) => isUnpriced === true);
  const bare =
    unpriced.length === 0
      ? ''
      : `; ${counted(
          unpriced.reduce((sum, { count }) => sum + count, 0),
          'pligt',
          'pligter',
        )} uden pris er ikke med`;
  return {
    part,
    name,
    source: 'genafspilning',
    basis: `${replayKinds.label(kind, 'da').split(':')[0]} genafspillet ${danishDay(on)}: ${laws}; ${counted(citizens, 'borger', 'borgere')} under begge love${left}${bare}`,
    figures: months.map((count) => share(yearly, count, monthsOfYear)),
    line: null,
  };
}

/** How many months of each year have a day under a law that begins on a day. */
export function monthsUnder(after: Day, years: readonly number[]): readonly number[] {
  const { year: first, month } = toCivil(after);
  return years.map((year) =>
    year < first ? 0 : year > first ? monthsOfYear : monthsOfYear - month + 1,
  );
}
