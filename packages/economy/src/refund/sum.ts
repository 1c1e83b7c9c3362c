import { type Day, isoDay, type Money, nothing, sumOf, toCivil } from '@rettidig/engine';
import {
  type RefundFilter,
  type RefundLedger,
  type RefundSplit,
  type RefundSum,
  unanswered,
  unknownAmount,
} from './ledger.ts';

/** The sum of one part of a split. */
export interface RefundPart {
  /**
   * What the rows have in common: a benefit, a target group or a team by code (nothing: none), a share in percent (nothing:
   * unanswered), the Monday of a week, the first day of a month, or a year.
   */
  readonly key: string;
  readonly sum: RefundSum;
}

/** The sums of a ledger, the whole and its parts. Days and amounts of the parts are the whole exactly. */
export interface RefundSums {
  readonly whole: RefundSum;
  readonly parts: readonly RefundPart[];
}

interface Tally {
  weeks: number;
  days: number;
  amount: number;
  state: number;
  shared: number;
  withoutShare: number;
  withoutAmount: number;
}

/** Sums the rows of a ledger that a filter lets in. Parts are in the order of their keys; one without rows is left out. */
export function sumLedger(
  ledger: RefundLedger,
  filter: RefundFilter,
  split: RefundSplit,
): RefundSums {
  const tallies = new Map<number, Tally>();
  const { numberOf, keyOf } = splitter(ledger, split);
  forEachRow(ledger, filter, (row) => {
    const number = numberOf(row);
    let tally = tallies.get(number);
    if (tally === undefined) {
      tally = emptyTally();
      tallies.set(number, tally);
    }
    addRow(tally, ledger, row);
  });
  const parts = [...tallies]
    .toSorted(([a], [b]) => a - b)
    .map(([number, tally]): RefundPart => ({ key: keyOf(number), sum: sumOfTally(tally) }));
  return { whole: sumOfSums(parts.map(({ sum }) => sum)), parts };
}

/** The sum of several sums of other rows each, as those of the benefits of a post. */
export function sumOfSums(sums: readonly RefundSum[]): RefundSum {
  const count = (of: (sum: RefundSum) => number): number =>
    sums.reduce((all, sum) => all + of(sum), 0);
  const money = (of: (sum: RefundSum) => Money): Money => sumOf(...sums.map(of));
  return {
    weeks: count(({ weeks }) => weeks),
    days: count(({ days }) => days),
    amount: money(({ amount }) => amount),
    state: money(({ state }) => state),
    municipal: money(({ municipal }) => municipal),
    amountWithoutShare: money(({ amountWithoutShare }) => amountWithoutShare),
    withoutShare: count(({ withoutShare }) => withoutShare),
    withoutAmount: count(({ withoutAmount }) => withoutAmount),
  };
}

/** Goes through the rows that a filter lets in, in their order. */
export function forEachRow(
  { rows, day, benefit, group, citizen, benefits, groups, teams, citizens }: RefundLedger,
  { period, ...only }: RefundFilter,
  use: (row: number) => void,
): void {
  const wantedBenefit = only.benefit === undefined ? null : benefits.indexOf(only.benefit);
  const wantedGroup = only.group === undefined ? null : groups.indexOf(only.group);
  for (let row = 0; row < rows; row += 1) {
    const on = day[row] ?? 0;
    if (on < period.from || on >= period.to) continue;
    if (wantedBenefit !== null && benefit[row] !== wantedBenefit) continue;
    if (wantedGroup !== null && group[row] !== wantedGroup) continue;
    const place = citizen[row] ?? 0;
    if (only.team !== undefined && teams[place] !== only.team) continue;
    if (only.citizen !== undefined && citizens[place] !== only.citizen) continue;
    use(row);
  }
}

const emptyTally = (): Tally => ({
  weeks: 0,
  days: 0,
  amount: 0,
  state: 0,
  shared: 0,
  withoutShare: 0,
  withoutAmount: 0,
});

function addRow(tally: Tally, ledger: RefundLedger, row: number): void {
  const days = ledger.days[row] ?? 0;
  const amount = ledger.amount[row] ?? unknownAmount;
  const state = ledger.state[row] ?? unknownAmount;
  tally.weeks += ledger.begins[row] ?? 0;
  tally.days += days;
  if (ledger.statePct[row] === unanswered) tally.withoutShare += days;
  if (amount === unknownAmount) tally.withoutAmount += days;
  else tally.amount += amount;
  if (state === unknownAmount) return;
  tally.state += state;
  tally.shared += amount;
}

function sumOfTally({ shared, amount, state, ...counts }: Tally): RefundSum {
  return {
    ...counts,
    amount: amount as Money,
    state: state as Money,
    municipal: (shared - state) as Money,
    amountWithoutShare: (amount - shared) as Money,
  };
}

/** The sum of one row. */
export function sumOfRow(ledger: RefundLedger, row: number): RefundSum {
  const tally = emptyTally();
  addRow(tally, ledger, row);
  return sumOfTally(tally);
}

/** The sum of no rows. */
export const noRefundSum: RefundSum = {
  weeks: 0,
  days: 0,
  amount: nothing,
  state: nothing,
  municipal: nothing,
  amountWithoutShare: nothing,
  withoutShare: 0,
  withoutAmount: 0,
};

interface Splitter {
  /** Rows with the same number are one part; parts are in the order of their numbers. */
  readonly numberOf: (row: number) => number;
  readonly keyOf: (number: number) => string;
}

function splitter(ledger: RefundLedger, split: RefundSplit): Splitter {
  const { benefit, group, citizen, statePct, week, day, benefits, groups, teams } = ledger;
  switch (split) {
    case 'ydelse':
      return { numberOf: (row) => benefit[row] ?? 0, keyOf: (number) => benefits[number] ?? '' };
    case 'maalgruppe':
      return { numberOf: (row) => group[row] ?? 0, keyOf: (number) => groups[number] ?? '' };
    case 'team': {
      const names = [...new Set(teams)].toSorted();
      const places = new Map(names.map((name, place) => [name, place]));
      const ofCitizen = teams.map((team) => places.get(team) ?? 0);
      return {
        numberOf: (row) => ofCitizen[citizen[row] ?? 0] ?? 0,
        keyOf: (number) => names[number] ?? '',
      };
    }
    case 'trin':
      // The highest share first: that is the way down the ladder.
      return {
        numberOf: (row) => (statePct[row] === unanswered ? 1 : -(statePct[row] ?? 0)),
        keyOf: (number) => (number === 1 ? '' : String(-number)),
      };
    case 'uge':
      return { numberOf: (row) => week[row] ?? 0, keyOf: (number) => isoDay(number as Day) };
    case 'maaned':
      return byCalendar(
        day,
        ({ year, month }) => year * 12 + month - 1,
        (number) => {
          const month = String((number % 12) + 1).padStart(2, '0');
          return `${Math.floor(number / 12)}-${month}-01`;
        },
      );
    case 'aar':
      return byCalendar(day, ({ year }) => year, String);
  }
}

/** By a number of the calendar day, looked up once for each day. */
function byCalendar(
  day: Uint16Array,
  numberOn: (civil: ReturnType<typeof toCivil>) => number,
  keyOf: (number: number) => string,
): Splitter {
  const known: number[] = [];
  return {
    numberOf: (row) => {
      const on = day[row] ?? 0;
      return (known[on] ??= numberOn(toCivil(on as Day)));
    },
    keyOf,
  };
}
