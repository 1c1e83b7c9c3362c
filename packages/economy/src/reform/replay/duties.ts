import {
  type CitizenReplay,
  type Duty,
  dutyKinds,
  type DutyKind,
  subjectOf,
} from '@rettidig/casework';
import { addDays, type Day, danishMoney, type Money, share, sumOf } from '@rettidig/engine';
import type { DutyPrice, ReplayAnswer, ReplayGap } from './replay.ts';

/** Counts the duties of a caseload under two laws, a citizen at a time. */
export interface DutyReplay {
  readonly add: (replay: CitizenReplay) => void;
  readonly answer: (prices: readonly DutyPrice[]) => ReplayAnswer;
}

interface Count {
  before: number;
  after: number;
}

const daysOfYear = 365;

/**
 * Begins the count of duties under two laws: those of the municipality whose last day lies in the year before the cases are
 * read, and that are neither exempted nor lapsed. A duty of which one law says nothing is in neither count.
 */
export function beginDutyReplay(on: Day): DutyReplay {
  const from = addDays(on, -daysOfYear);
  const counts = new Map<DutyKind, Count>();
  const unsettled = new Map<string, number>();
  let [citizens, citizensMissing] = [0, 0];
  const isCounted = ({ due, status, party }: Duty): boolean =>
    from <= due &&
    due < on &&
    status !== 'undtaget' &&
    status !== 'bortfaldet' &&
    party === 'kommune';
  const count = (duties: readonly Duty[], side: keyof Count): void => {
    for (const duty of duties) {
      if (!isCounted(duty)) continue;
      const found = counts.get(duty.kind) ?? { before: 0, after: 0 };
      found[side] += 1;
      counts.set(duty.kind, found);
    }
  };
  return {
    add: ({ gained, lost, moved, unchanged, unsettled: open }) => {
      count([...lost, ...moved.map((one) => one.before), ...unchanged], 'before');
      count([...gained, ...moved.map((one) => one.after), ...unchanged], 'after');
      const silent = open.filter(({ duty }) => duty !== null && isCounted(duty));
      if (silent.length === 0) citizens += 1;
      else citizensMissing += 1;
      for (const { why } of silent) unsettled.set(why, (unsettled.get(why) ?? 0) + 1);
    },
    answer: (prices) => {
      const rows = [...counts].toSorted(([a], [b]) => labelOf(a).localeCompare(labelOf(b), 'da'));
      const priced = rows.map(([kind, found]) => ({
        kind,
        more: found.after - found.before,
        price: priceOf(kind, prices),
      }));
      const without = priced.filter(({ more, price }) => more !== 0 && price === null);
      return {
        citizens,
        citizensMissing,
        gaps: [
          ...without.map(({ kind, more }): ReplayGap => ({
            why: `${labelOf(kind)}: der er ingen pris på det, så ${Math.abs(more).toLocaleString('da-DK')} ${more > 0 ? 'flere' : 'færre'} er ikke med i beløbet`,
            count: Math.abs(more),
            of: 'pligter',
            isUnpriced: true,
          })),
          ...[...unsettled].map(([why, open]): ReplayGap => ({ why, count: open, of: 'pligter' })),
        ].toSorted((a, b) => b.count - a.count),
        lines: rows.map(([kind, found]) => ({ label: labelOf(kind), unit: 'antal', ...found })),
        yearly: costOf(citizens + citizensMissing, priced),
        notes: [
          'Talt er kommunens pligter med frist i året før dagen, for de borgere, der er i kontaktforløb på dagen. De, der er undtaget eller bortfaldet, er ikke talt.',
          ...prices.map(
            ({ about, price, source }) =>
              `${about === 'samtale' ? 'En samtale' : 'Et tilbud'} koster kommunen ${danishMoney(price)} (${source})`,
          ),
        ],
      };
    },
  };
}

interface Priced {
  readonly more: number;
  readonly price: Money | null;
}

/** What the duties that have a price cost; null where there is nobody, or there are changes and none of them has a price. */
function costOf(citizens: number, priced: readonly Priced[]): Money | null {
  const changed = priced.filter(({ more }) => more !== 0);
  const known = changed.flatMap(({ more, price }) =>
    price === null ? [] : [share(price, more, 1)],
  );
  return citizens === 0 || (changed.length > 0 && known.length === 0) ? null : sumOf(...known);
}

const labelOf = (kind: DutyKind): string => dutyKinds.label(kind, 'da');

/** What one more duty of a kind costs; null where nobody has entered it. */
function priceOf(kind: DutyKind, prices: readonly DutyPrice[]): Money | null {
  const about = subjectOf(kind);
  return prices.find((one) => one.about === about)?.price ?? null;
}
