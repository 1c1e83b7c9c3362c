import { type Money, nothing, sumOf } from '@rettidig/engine';
import { countOne } from './count-one.ts';
import type { CitizenReplay } from './replay-case.ts';

/** Amounts a month of the citizens whose amount both laws give; the others are counted, never as nothing. */
export interface MoneyReplay {
  readonly citizens: number;
  readonly before: Money;
  readonly after: Money;
  readonly municipalityBefore: Money;
  readonly municipalityAfter: Money;
  /** Citizens with an amount under neither law, or only one, and what is missing. */
  readonly missing: readonly {
    readonly why: string;
    readonly silent: 'before' | 'after';
    readonly citizens: number;
  }[];
  readonly citizensMissing: number;
}

/** Begins the sums of amounts. */
export function moneyTally(): {
  readonly add: (replay: CitizenReplay) => void;
  readonly report: () => MoneyReplay;
} {
  let both = 0;
  let citizensMissing = 0;
  const sums = { before: nothing, after: nothing, ownBefore: nothing, ownAfter: nothing };
  const missing = new Map<string, MoneyReplay['missing'][number]>();
  return {
    add: ({ moneyBefore, moneyAfter }) => {
      if (moneyBefore.outcome === 'afgjort' && moneyAfter.outcome === 'afgjort') {
        both += 1;
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
      before: sums.before,
      after: sums.after,
      municipalityBefore: sums.ownBefore,
      municipalityAfter: sums.ownAfter,
      missing: [...missing.values()].toSorted((a, b) => b.citizens - a.citizens),
      citizensMissing,
    }),
  };
}
