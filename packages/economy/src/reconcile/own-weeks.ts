import { addWeeks, type Day, type Money, sumOf } from '@rettidig/engine';
import type { RefundLedger } from '../refund/ledger.ts';
import { rowOfLedger } from '../refund/rows.ts';
import type { OwnWeek } from './own-week.ts';

const daysInWeek = 7;

/**
 * Our own account of some weeks and of those beside them, which tell a hole from no benefit at all. Rows of one citizen,
 * week and benefit are one week; it has an amount where all of them have.
 * @param ledger from the first benefit on, so that weeks before a run are counted
 * @param reaches whose weeks are given, by the citizen's id
 */
export function ownWeeks(
  ledger: RefundLedger,
  weeks: ReadonlySet<Day>,
  reaches: (citizen: string) => boolean,
): readonly OwnWeek[] {
  const wanted = new Set(
    [...weeks].flatMap((week) => [addWeeks(week, -1), week, addWeeks(week, 1)]),
  );
  const found: OwnWeek[] = [];
  let citizen = -1;
  let isReached = false;
  let week = 0;
  let runWeek = 0;
  let weeksBefore = 0;
  for (let row = 0; row < ledger.rows; row += 1) {
    const isSame = ledger.citizen[row] === citizen;
    const next = ledger.week[row] ?? 0;
    if (!isSame) {
      citizen = ledger.citizen[row] ?? 0;
      isReached = reaches(ledger.citizens[citizen] ?? '');
      runWeek = 1;
      weeksBefore = 0;
    } else if (next - week > daysInWeek) {
      weeksBefore += runWeek;
      runWeek = 1;
    } else if (next !== week) runWeek += 1;
    week = next;
    if (!isReached || !wanted.has(week as Day)) continue;
    const { benefit, number, statePct, lacks, amount, state, ...of } = rowOfLedger(ledger, row);
    const last = found.at(-1);
    const isMore =
      last?.citizen === of.citizen && last.week === of.week && last.benefit === benefit;
    const own = {
      citizen: of.citizen,
      week: of.week,
      benefit,
      number,
      statePct,
      lacks,
      runWeek,
      weeksBefore,
    };
    if (isMore) {
      found[found.length - 1] = {
        ...last,
        amount: both(last.amount, amount),
        state: both(last.state, state),
      };
    } else found.push({ ...own, amount, state });
  }
  return found;
}

const both = (one: Money | null, other: Money | null): Money | null =>
  one === null || other === null ? null : sumOf(one, other);
