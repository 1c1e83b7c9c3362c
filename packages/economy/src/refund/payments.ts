import type { MonthlyAmount } from '@rettidig/casework';
import { addMonths, type Day, openEnd, type Period, share, toCivil } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import { unknownAmount } from './ledger.ts';

/** The months that the days of a period lie in, looked up by the day. */
export interface Months {
  /** The first day of the next month. */
  readonly endOf: (on: Day) => Day;
  readonly daysIn: (monthEnd: Day) => number;
}

export function monthsIn({ from, to }: Period): Months {
  const ends = new Int32Array(Math.max(0, to - from));
  const lengths = new Uint8Array(Math.max(0, to - from) + 32);
  for (let day = from; day < to;) {
    const first = (day - toCivil(day).dayOfMonth + 1) as Day;
    const end = addMonths(first, 1);
    ends.fill(end, day - from, Math.min(end, to) - from);
    lengths[end - from] = end - first;
    day = end;
  }
  return {
    endOf: (on) => (ends[on - from] ?? 0) as Day,
    daysIn: (monthEnd) => lengths[monthEnd - from] ?? 0,
  };
}

/** What a citizen was paid of one benefit, asked in the order of the days. */
export interface Payments {
  /** The first day after `day`, at most `end`, on which the amount may be another. */
  readonly sameUntil: (day: Day, end: Day) => Day;
  /**
   * What was paid for some days of one month on which the amount is the same. The amount is spread over the days of the
   * month (reading 0038) so that the parts of a month are what the month is: rounded together, not one by one.
   * @returns øre; `unknownAmount` where nobody has said
   */
  readonly paid: (day: Day, days: number, monthEnd: Day) => number;
}

export function paymentsOf(
  all: readonly MonthlyAmount[],
  benefit: Benefit,
  { daysIn }: Months,
): Payments {
  const amounts = all.filter((one) => one.benefit === benefit).toSorted((a, b) => a.from - b.from);
  let at = 0;
  let current = amounts[at];
  // The month that is being paid with one amount: its days so far and what they were paid.
  let month = -1;
  let daysPaid = 0;
  let paidSoFar = 0;
  const find = (day: Day): boolean => {
    while (current !== undefined && current.to <= day) {
      current = amounts[(at += 1)];
      month = -1;
    }
    return current !== undefined && current.from <= day;
  };
  return {
    sameUntil: (day, end) => {
      const until = (find(day) ? current?.to : current?.from) ?? openEnd;
      return until < end ? until : end;
    },
    paid: (day, days, monthEnd) => {
      if (!find(day) || current === undefined) return unknownAmount;
      if (month !== monthEnd) {
        month = monthEnd;
        daysPaid = 0;
        paidSoFar = 0;
      }
      daysPaid += days;
      const before = paidSoFar;
      paidSoFar = share(current.monthly, daysPaid, daysIn(monthEnd));
      return paidSoFar - before;
    },
  };
}
