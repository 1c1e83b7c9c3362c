import type { Day, Money } from '@rettidig/engine';
import { nothing, sumOf } from '@rettidig/engine';
import type { TargetGroup } from '@rettidig/law';
import type { Duty, DutyKind } from '../duties/duty.ts';
import { draftOf } from './law-day.ts';
import type { CitizenReplay, Laws, UnsettledDuty } from './replay-case.ts';

/** How many duties a change of law gives, takes and moves. */
export interface DutyCounts {
  readonly gained: number;
  readonly lost: number;
  readonly moved: number;
  readonly unchanged: number;
  /** One of the laws does not answer. */
  readonly unsettled: number;
}

/** One target group, as it is under the first law. */
export interface GroupReplay extends DutyCounts {
  /** null: the citizens the first law has no group for. */
  readonly group: TargetGroup | null;
  readonly citizens: number;
  /** Citizens with a duty gained, lost or moved, or with another group or amount. */
  readonly affected: number;
  readonly kinds: readonly KindReplay[];
}

export interface KindReplay extends DutyCounts {
  readonly kind: DutyKind;
}

/** Citizens who change from one group to another. */
export interface GroupMove {
  readonly before: TargetGroup | null;
  readonly after: TargetGroup | null;
  readonly citizens: number;
}

/** One reason why a law does not answer, and how many citizens it concerns. */
export interface Silence {
  readonly kind: DutyKind;
  readonly silent: UnsettledDuty['silent'];
  readonly outcome: UnsettledDuty['outcome'];
  readonly why: string;
  readonly citizens: number;
}

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

/** What a change of law means to a population; plain data for a page, a file or a table. */
export interface ReplayReport {
  /** The day the cases are read on. */
  readonly on: Day;
  readonly before: Day;
  readonly after: Day;
  /** The drafts that have a part in the two laws, e.g. `Udkast: …`. */
  readonly draftBefore: string | null;
  readonly draftAfter: string | null;
  /** Citizens whose course runs on the day. */
  readonly citizens: number;
  readonly affected: number;
  readonly totals: DutyCounts;
  readonly groups: readonly GroupReplay[];
  readonly kinds: readonly KindReplay[];
  readonly groupMoves: readonly GroupMove[];
  readonly silences: readonly Silence[];
  readonly money: MoneyReplay;
}

/** Whether anything is different for the citizen, as far as both laws can say. */
export function isAffected(replay: CitizenReplay): boolean {
  const { gained, lost, moved, groupBefore, groupAfter, moneyBefore, moneyAfter } = replay;
  const amounts =
    moneyBefore.outcome === 'afgjort' &&
    moneyAfter.outcome === 'afgjort' &&
    (moneyBefore.value.monthly !== moneyAfter.value.monthly ||
      moneyBefore.value.municipality !== moneyAfter.value.municipality);
  return gained.length + lost.length + moved.length > 0 || groupBefore !== groupAfter || amounts;
}

type Counts = { -readonly [K in keyof DutyCounts]: number };
const noCounts = (): Counts => ({ gained: 0, lost: 0, moved: 0, unchanged: 0, unsettled: 0 });

interface GroupTally {
  readonly group: TargetGroup | null;
  citizens: number;
  affected: number;
  readonly kinds: Map<DutyKind, Counts>;
}

/** Adds up citizens one at a time; keeps counts only, however many there are. */
export interface ReplayTally {
  readonly add: (replay: CitizenReplay) => void;
  readonly report: () => ReplayReport;
}

/** Begins the count of a replay. */
export function replayTally(on: Day, laws: Laws): ReplayTally {
  const groups = new Map<TargetGroup | null, GroupTally>();
  const moves = new Map<string, GroupMove>();
  const silences = new Map<string, Silence>();
  const money = moneyTally();
  return {
    add: (replay) => {
      const { groupBefore: before, groupAfter: after } = replay;
      const tally = groups.get(before) ?? newGroup(before);
      groups.set(before, tally);
      tally.citizens += 1;
      if (isAffected(replay)) tally.affected += 1;
      countDuties(tally.kinds, replay);
      if (before !== after) countOne(moves, `${before} ${after}`, { before, after });
      countSilences(silences, replay.unsettled);
      money.add(replay);
    },
    report: () => {
      const rows = [...groups.values()].map(groupOf).toSorted((a, b) => b.citizens - a.citizens);
      const kinds = addKinds(rows.flatMap((row) => row.kinds));
      return {
        on,
        before: laws.before.on,
        after: laws.after.on,
        draftBefore: draftOf(laws.before),
        draftAfter: draftOf(laws.after),
        citizens: rows.reduce((sum, row) => sum + row.citizens, 0),
        affected: rows.reduce((sum, row) => sum + row.affected, 0),
        totals: addCounts(kinds),
        groups: rows,
        kinds,
        groupMoves: [...moves.values()].toSorted((a, b) => b.citizens - a.citizens),
        silences: [...silences.values()].toSorted((a, b) => b.citizens - a.citizens),
        money: money.report(),
      };
    },
  };
}

const newGroup = (group: TargetGroup | null): GroupTally => ({
  group,
  citizens: 0,
  affected: 0,
  kinds: new Map(),
});

function countDuties(kinds: Map<DutyKind, Counts>, replay: CitizenReplay): void {
  const of = (kind: DutyKind): Counts => {
    const counts = kinds.get(kind) ?? noCounts();
    kinds.set(kind, counts);
    return counts;
  };
  const count = (name: keyof DutyCounts, duties: readonly Pick<Duty, 'kind'>[]): void => {
    for (const { kind } of duties) of(kind)[name] += 1;
  };
  count('gained', replay.gained);
  count('lost', replay.lost);
  count('unchanged', replay.unchanged);
  count('unsettled', replay.unsettled);
  for (const { after } of replay.moved) of(after.kind).moved += 1;
}

/** Each reason once for a citizen, however many duties it is about. */
function countSilences(silences: Map<string, Silence>, unsettled: readonly UnsettledDuty[]): void {
  const seen = new Set<string>();
  for (const { kind, silent, outcome, why } of unsettled) {
    const key = `${kind} ${silent} ${why}`;
    if (seen.has(key)) continue;
    seen.add(key);
    countOne(silences, key, { kind, silent, outcome, why });
  }
}

function countOne<T extends object>(
  counts: Map<string, T & { readonly citizens: number }>,
  key: string,
  what: T,
): void {
  counts.set(key, { ...what, citizens: (counts.get(key)?.citizens ?? 0) + 1 });
}

function groupOf({ group, citizens, affected, kinds }: GroupTally): GroupReplay {
  const rows = [...kinds].map(([kind, counts]) => ({ kind, ...counts }));
  return { group, citizens, affected, ...addCounts(rows), kinds: rows };
}

function addKinds(rows: readonly KindReplay[]): KindReplay[] {
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return [...byKind].map(([kind, same]) => ({ kind, ...addCounts(same) }));
}

function addCounts(rows: readonly DutyCounts[]): DutyCounts {
  const total = noCounts();
  for (const row of rows) {
    for (const name of Object.keys(total) as (keyof DutyCounts)[]) total[name] += row[name];
  }
  return total;
}

function moneyTally(): {
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
