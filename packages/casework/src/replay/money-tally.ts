import { type Money, nothing, sumOf } from '@rettidig/engine';
import { countOne } from './count-one.ts';
import type { CitizenReplay } from './replay-case.ts';

/** Amounts a month of the citizens whose amount both laws give; the others are counted, never as nothing. */
export interface MoneyReplay {
  readonly citizens: number;
  /** Of them, those whose amount or whose municipality's own part is another. */
  readonly citizensChanged: number;
  readonly before: Money;
  readonly after: Money;
  readonly municipalityBefore: Money;
  readonly municipalityAfter: Money;
  /** Citizens with an amount under neither law, or only one, and what is missing. */
  readonly missing: readonly MissingAmount[];
  readonly citizensMissing: number;
}

/** What an amount lacks under one of the laws, and of how many citizens. */
export interface MissingAmount {
  readonly why: string;
  readonly silent: 'before' | 'after';
  readonly citizens: number;
}

/** A reason that both laws give of equally many citizens is said once. */
export function saidOnce(missing: readonly MissingAmount[]): readonly (Omit<
  MissingAmount,
  'silent'
> & {
  readonly silent: MissingAmount['silent'] | 'both';
})[] {
  const key = ({ why, citizens }: MissingAmount): string => `${citizens} ${why}`;
  return [...Map.groupBy(missing, key).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ ...first, silent: same.length > 1 ? 'both' : first.silent }];
  });
}

/** Whether both laws give an amount, and the amount or the municipality's own part of it is another. */
export function changesAmount({
  moneyBefore,
  moneyAfter,
}: Pick<CitizenReplay, 'moneyBefore' | 'moneyAfter'>): boolean {
  return (
    moneyBefore.outcome === 'afgjort' &&
    moneyAfter.outcome === 'afgjort' &&
    (moneyBefore.value.monthly !== moneyAfter.value.monthly ||
      moneyBefore.value.municipality !== moneyAfter.value.municipality)
  );
}

/** Begins the sums of amounts. */
export function moneyTally(): {
  readonly add: (replay: CitizenReplay) => void;
  readonly report: () => MoneyReplay;
} {
  let both = 0;
  let changed = 0;
  let citizensMissing = 0;
  const sums = { before: nothing, after: nothing, ownBefore: nothing, ownAfter: nothing };
  const missing = new Map<string, MissingAmount>();
  return {
    add: ({ moneyBefore, moneyAfter }) => {
      if (moneyBefore.outcome === 'afgjort' && moneyAfter.outcome === 'afgjort') {
        both += 1;
        if (changesAmount({ moneyBefore, moneyAfter })) changed += 1;
        sums.before = sumOf(sums.before, moneyBefore.value.monthly);
        sums.after = sumOf(sums.after, moneyAfter.value.monthly);
        sums.ownBefore = sumOf(sums.ownBefore, moneyBefore.value.municipality);
        sums.ownAfter = sumOf(sums.ownAfter, moneyAfter.value.municipality);
        return;
      }
      let isMissing = false;
      for (const [silent, answer] of [
        ['before', moneyBefore],
        ['after', moneyAfter],
      ] as const) {
        if (answer.outcome !== 'mangler' && answer.outcome !== 'skoen') continue;
        isMissing = true;
        const why = answer.outcome === 'skoen' ? answer.question : answer.missing.join(', ');
        countOne(missing, `${silent} ${why}`, { why, silent });
      }
      if (isMissing) citizensMissing += 1;
    },
    report: () => ({
      citizens: both,
      citizensChanged: changed,
      before: sums.before,
      after: sums.after,
      municipalityBefore: sums.ownBefore,
      municipalityAfter: sums.ownAfter,
      missing: [...missing.values()].toSorted((a, b) => b.citizens - a.citizens),
      citizensMissing,
    }),
  };
}
