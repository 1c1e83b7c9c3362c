import type { Day } from '@rettidig/engine';
import type { TargetGroup } from '@rettidig/law';
import type { Duty, DutyKind } from '../duties/duty.ts';
import type { CaseFile } from '../facts/case-file.ts';
import { countOne } from './count-one.ts';
import { draftOf } from './law-day.ts';
import { type MoneyReplay, moneyTally, changesAmount } from './money-tally.ts';
import type { MoneyOf } from './money.ts';
import { type CitizenReplay, type Laws, replayCase, type UnsettledDuty } from './replay-case.ts';

/** How many duties a change of law gives, takes and moves. */
export interface DutyCounts {
  readonly gained: number;
  readonly lost: number;
  readonly moved: number;
  readonly unchanged: number;
  /** Duties of one law, where the other does not answer. */
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

/** Citizens who change from one group to another; never from or to a group that cannot be told. */
export interface GroupMove {
  readonly before: TargetGroup;
  readonly after: TargetGroup;
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

/** Whether both laws give the citizen a group, and not the same. A law that cannot tell the group changes nothing for sure. */
export function changesGroup({
  groupBefore,
  groupAfter,
}: Pick<CitizenReplay, 'groupBefore' | 'groupAfter'>): boolean {
  return groupBefore !== null && groupAfter !== null && groupBefore !== groupAfter;
}

/** Whether anything is different for the citizen, as far as both laws can say. */
export function isAffected(replay: CitizenReplay): boolean {
  const { gained, lost, moved } = replay;
  return (
    gained.length + lost.length + moved.length > 0 || changesGroup(replay) || changesAmount(replay)
  );
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
      if (before !== null && after !== null && changesGroup(replay)) {
        countOne(moves, `${before} ${after}`, { before, after });
      }
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
  count(
    'unsettled',
    replay.unsettled.flatMap(({ duty }) => (duty === null ? [] : [duty])),
  );
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

/** What a change of law means to cases that are all at hand; for more than memory holds, use the tally. */
export function replay(
  files: Iterable<CaseFile>,
  { on, laws, money }: { readonly on: Day; readonly laws: Laws; readonly money?: MoneyOf },
): ReplayReport {
  const tally = replayTally(on, laws);
  for (const file of files) {
    const one = replayCase(file, on, laws, money);
    if (one !== null) tally.add(one);
  }
  return tally.report();
}
