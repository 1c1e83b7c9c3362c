import type { Money } from '@rettidig/engine';
import { type RefundLedger, unanswered, unknownAmount } from '../../refund/ledger.ts';
import type { ReplayAnswer, ReplayGap } from './replay.ts';

/**
 * The refund of what was paid under two laws: two ledgers of the same cases and days. A day counts where both laws give its
 * share and somebody has said its amount; the others are counted, and stand in no amount.
 * @throws Error where the ledgers are not of the same rows
 */
export function refundReplay(before: RefundLedger, after: RefundLedger): ReplayAnswer {
  if (before.rows !== after.rows || before.citizens.length !== after.citizens.length) {
    throw new Error('De to refusionsregnskaber er ikke af de samme sager og dage.');
  }
  const gaps = new Map<string, number>();
  const lacking = (why: string, days: number): void => {
    gaps.set(why, (gaps.get(why) ?? 0) + days);
  };
  const [known, silent] = [new Set<number>(), new Set<number>()];
  let [paid, stateBefore, stateAfter] = [0, 0, 0];
  for (let row = 0; row < before.rows; row += 1) {
    if (before.day[row] !== after.day[row] || before.citizen[row] !== after.citizen[row]) {
      throw new Error('De to refusionsregnskaber har ikke de samme rækker.');
    }
    const days = before.days[row] ?? 0;
    const citizen = before.citizen[row] ?? 0;
    const sides = [
      [before, 'første'],
      [after, 'anden'],
    ] as const;
    let isKnown = true;
    for (const [ledger, law] of sides) {
      if (ledger.statePct[row] !== unanswered) continue;
      isKnown = false;
      lacking(
        `${ledger.reasons[ledger.lacks[row] ?? 0] ?? 'Refusionens andel'} (${law} lov)`,
        days,
      );
    }
    const amount = before.amount[row] ?? unknownAmount;
    if (amount === unknownAmount) {
      isKnown = false;
      lacking('Det udbetalte beløb', days);
    }
    (isKnown ? known : silent).add(citizen);
    if (!isKnown) continue;
    paid += amount;
    stateBefore += before.state[row] ?? 0;
    stateAfter += after.state[row] ?? 0;
  }
  const missing = before.faults.length + [...silent].filter((one) => !known.has(one)).length;
  return {
    citizens: known.size,
    citizensMissing: missing,
    gaps: [
      ...[...gaps].map(([why, count]): ReplayGap => ({ why, count, of: 'dage' })),
      ...(before.faults.length === 0
        ? []
        : [
            {
              why: 'Sagen modsiger sig selv: de samme dage står to gange',
              count: before.faults.length,
              of: 'borgere' as const,
            },
          ]),
    ].toSorted((a, b) => b.count - a.count),
    lines: [
      { label: 'Udbetalt', unit: 'kr.', before: paid, after: paid },
      { label: 'Statens del', unit: 'kr.', before: stateBefore, after: stateAfter },
      {
        label: 'Kommunens del',
        unit: 'kr.',
        before: paid - stateBefore,
        after: paid - stateAfter,
      },
    ],
    yearly: known.size === 0 ? null : ((stateBefore - stateAfter) as Money),
    notes: [
      'Regnet på det, der er udbetalt i de tolv måneder før dagen, som om den ene og den anden lov havde gældt i dem alle.',
    ],
  };
}
