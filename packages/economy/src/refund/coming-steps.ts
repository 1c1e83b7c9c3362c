import type { RefundLaw } from '@rettidig/casework';
import {
  addDays,
  addWeeks,
  type Day,
  mondayOf,
  type Money,
  percentOf,
  share,
  sumOf,
} from '@rettidig/engine';
import { type RefundFilter, type RefundLedger, unanswered, unknownAmount } from './ledger.ts';
import { forEachRow } from './sum.ts';
import { firstReason, refundShares } from './shares.ts';

/** Those who come to a lower step in a week. */
export interface StepMove {
  /** What the state paid of them until then, and what it pays from then on, in percent. */
  readonly fromPct: number;
  readonly toPct: number;
  readonly citizens: number;
}

/** A coming week, if everybody on benefit stays on it and nothing else changes. */
export interface ComingWeek {
  /** The Monday. */
  readonly week: Day;
  readonly moves: readonly StepMove[];
  /** Citizens who come to a lower step in the week. */
  readonly citizens: number;
  /** Of them, those whose amount nobody has said: they are in no amount. */
  readonly withoutAmount: number;
  /** What the municipality pays more in the week than if all were on the steps of today: those who have moved by then. */
  readonly extra: Money;
}

/** How the shares of those on benefit today go down in the coming weeks. */
export interface ComingSteps {
  /** The Monday of the week that is the beginning. */
  readonly from: Day;
  /** Citizens on benefit at the end of the ledger. */
  readonly citizens: number;
  /** Of them, those whose week in the count is not known, and those whose benefit has no steps by weeks. */
  readonly withoutNumber: number;
  readonly weeks: readonly ComingWeek[];
  /** What the weeks cost more together. */
  readonly extra: Money;
}

const ownLaw: RefundLaw = { on: null, amendments: null };
const daysInWeek = 7;

/**
 * Looks forward from the last day of a ledger: everybody who is on benefit then stays on it, week by week, under the law in
 * force for each week. Nobody comes, nobody leaves, and no amount changes.
 */
export function comingSteps(
  ledger: RefundLedger,
  only: Omit<RefundFilter, 'period'>,
  { weeks: count, law = ownLaw }: { readonly weeks: number; readonly law?: RefundLaw },
): ComingSteps {
  const last = addDays(ledger.period.to, -1);
  const from = mondayOf(last);
  const shares = refundShares(law);
  const coming = Array.from({ length: count }, (_, place) => {
    const week = addWeeks(from, place + 1);
    return {
      week,
      era: shares.eraOf(week),
      moves: new Map<string, StepMove>(),
      withoutAmount: 0,
      extra: 0,
    };
  });
  let citizens = 0;
  let withoutNumber = 0;
  // A week of rows is enough: the last one of a citizen holds the last day.
  const period = { from: addDays(last, 1 - daysInWeek), to: ledger.period.to };
  forEachRow(ledger, { ...only, period }, (row) => {
    const days = ledger.days[row] ?? 0;
    if ((ledger.day[row] ?? 0) + days !== ledger.period.to) return;
    citizens += 1;
    const number = ledger.number[row] ?? 0;
    const nowPct = ledger.statePct[row] ?? unanswered;
    const benefit = ledger.benefits[ledger.benefit[row] ?? 0];
    if (number === 0 || nowPct === unanswered || benefit === undefined) {
      withoutNumber += 1;
      return;
    }
    const paid = ledger.amount[row] ?? unknownAmount;
    const weekly = paid === unknownAmount ? null : share(paid as Money, daysInWeek, days);
    let before = nowPct;
    for (const [place, week] of coming.entries()) {
      const pct = week.era.of(benefit).byNumber(number + place + 1);
      if (pct < 0 || pct >= firstReason) return;
      if (pct < before) {
        const key = `${before} ${pct}`;
        const move = week.moves.get(key) ?? { fromPct: before, toPct: pct, citizens: 0 };
        week.moves.set(key, { ...move, citizens: move.citizens + 1 });
        if (weekly === null) week.withoutAmount += 1;
      }
      before = pct;
      if (weekly !== null) week.extra += percentOf(weekly, nowPct) - percentOf(weekly, pct);
    }
  });
  const weeks = coming.map(({ week, moves, withoutAmount, extra }): ComingWeek => ({
    week,
    moves: [...moves.values()].toSorted((a, b) => b.fromPct - a.fromPct || b.toPct - a.toPct),
    citizens: [...moves.values()].reduce((sum, move) => sum + move.citizens, 0),
    withoutAmount,
    extra: extra as Money,
  }));
  return { from, citizens, withoutNumber, weeks, extra: sumOf(...weeks.map(({ extra }) => extra)) };
}
