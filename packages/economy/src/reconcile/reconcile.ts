import {
  addWeeks,
  type Day,
  minus,
  type Money,
  nothing,
  percentOf,
  sumOf,
  valueOf,
} from '@rettidig/engine';
import { type Benefit, ladderRefund } from '@rettidig/law';
import type { DifferenceCause } from './causes.ts';
import { type CitizenClaim, stateShareOf } from './claim.ts';
import type { OwnWeek } from './own-week.ts';

/** Where the two accounts of a citizen's benefit in a week differ, and why. */
export interface Difference {
  readonly citizen: string;
  readonly week: Day;
  /** Theirs; ours where they have none. */
  readonly benefit: Benefit;
  readonly cause: DifferenceCause;
  readonly theirs: CitizenClaim | null;
  readonly ours: OwnWeek | null;
  /** What the state pays by their account less by ours; null where the two cannot be compared. */
  readonly effect: Money | null;
  /** Weeks their count is ahead of ours; null where the file has no count, or the cause is another. */
  readonly ahead: number | null;
}

/** What the state pays by the two accounts. `theirs − ours` is the effects of the differences, to the øre. */
export interface ReconciledSum {
  /** Weeks of citizens and benefits in either account. */
  readonly weeks: number;
  /** Those of them that are alike. */
  readonly alike: number;
  /** The state's part where both can be compared. */
  readonly theirs: Money;
  readonly ours: Money;
  /** The state's part of what cannot be compared, so far as each account has one. */
  readonly theirsUncompared: Money;
  readonly oursUncompared: Money;
}

export interface Reconciliation {
  /** By citizen and week. */
  readonly differences: readonly Difference[];
  readonly sum: ReconciledSum;
}

/** What is held against each other. Each citizen's benefit stands once in a week of either account. */
export interface Accounts {
  readonly claims: readonly CitizenClaim[];
  /** All the citizens' weeks within `weeks`; those beside them tell a hole from a citizen without a benefit. */
  readonly own: readonly OwnWeek[];
  /** The Mondays of the weeks compared. */
  readonly weeks: ReadonlySet<Day>;
  /** Whether a municipality of the file is our own. */
  readonly isOwn: (payer: string) => boolean;
}

/** Amounts no farther apart than a krone differ by rounding: the two systems share a month's payment in ways of their own. */
export const roundingUpTo = 100 as Money;

/** Holds Ydelsesrefusion's weeks against our own: every difference with its cause, and sums that go up to the øre. */
export function reconcile({ claims, own, weeks, isOwn }: Accounts): Reconciliation {
  const ours = Map.groupBy(own, placeOf);
  const theirs = Map.groupBy(
    claims.filter(({ week }) => weeks.has(week)),
    placeOf,
  );
  const places = new Set(theirs.keys());
  for (const { citizen, week } of own) if (weeks.has(week)) places.add(placeOf({ citizen, week }));
  const differences: Difference[] = [];
  let sum: ReconciledSum = noSum;
  for (const place of [...places].toSorted()) {
    const pairs = pairsOf(theirs.get(place) ?? [], ours.get(place) ?? []);
    for (const pair of pairs) {
      const found = differencesOf(pair, { pairs, ours, isOwn });
      differences.push(...found);
      sum = plus(sum, pair, found);
    }
  }
  return { differences, sum };
}

const noSum: ReconciledSum = {
  weeks: 0,
  alike: 0,
  theirs: nothing,
  ours: nothing,
  theirsUncompared: nothing,
  oursUncompared: nothing,
};

const placeOf = ({ citizen, week }: { readonly citizen: string; readonly week: Day }): string =>
  `${citizen}/${String(week).padStart(6, '0')}`;

/** What the two say of one benefit, or of the one each has alone. */
interface Pair {
  readonly claim: CitizenClaim | null;
  readonly week: OwnWeek | null;
}

/** Claims and own weeks of a citizen's week, the same benefit together; what is left of each is one pair while both have some. */
function pairsOf(claims: readonly CitizenClaim[], own: readonly OwnWeek[]): readonly Pair[] {
  const same = claims.flatMap((claim): Pair[] => {
    const week = own.find(({ benefit }) => benefit === claim.benefit);
    return week === undefined ? [] : [{ claim, week }];
  });
  const claimsLeft = claims
    .filter((one) => !same.some(({ claim }) => claim === one))
    .toSorted(byBenefit);
  const ownLeft = own.filter((one) => !same.some(({ week }) => week === one)).toSorted(byBenefit);
  const left = Array.from({ length: Math.max(claimsLeft.length, ownLeft.length) }, (_, i) => ({
    claim: claimsLeft[i] ?? null,
    week: ownLeft[i] ?? null,
  }));
  return [...same, ...left];
}

const byBenefit = (
  one: { readonly benefit: Benefit },
  other: { readonly benefit: Benefit },
): number => (one.benefit < other.benefit ? -1 : 1);

interface Around {
  readonly pairs: readonly Pair[];
  readonly ours: ReadonlyMap<string, readonly OwnWeek[]>;
  readonly isOwn: Accounts['isOwn'];
}

function differencesOf(pair: Pair, around: Around): readonly Difference[] {
  const { claim, week } = pair;
  const at = claim ?? week;
  if (at === null) return [];
  const differ = (
    cause: DifferenceCause,
    effect: Money | null,
    ahead: number | null = null,
  ): Difference => ({
    citizen: at.citizen,
    week: at.week,
    benefit: at.benefit,
    cause,
    theirs: claim,
    ours: week,
    effect,
    ahead,
  });
  if (claim === null) return [differ('ikke-hos-dem', negative(week?.state ?? null))];
  if (!around.isOwn(claim.payer)) {
    return [differ('anden-kommune', week === null ? nothing : negative(week.state))];
  }
  const state = stateShareOf(claim);
  if (state === null) return [differ('beloeb-passer-ikke', null)];
  if (week === null) return [differ(causeOfLack(claim, around), state)];
  if (week.benefit !== claim.benefit) {
    return [differ('anden-ydelse', week.state === null ? null : minus(state, week.state))];
  }
  if (week.statePct === null) return [differ('oplysning-mangler', null)];
  // Parts of a week are shared one by one, so the share of the whole may be an øre from theirs.
  const byOurShare =
    claim.computed === week.amount && week.state !== null
      ? week.state
      : percentOf(claim.computed, week.statePct);
  const ofShare = minus(state, byOurShare);
  const ahead = claim.number === null || week.number === null ? null : claim.number - week.number;
  if (week.amount === null || week.state === null) {
    const lacking = differ('oplysning-mangler', null);
    return isMore(ofShare)
      ? [differ(causeOfShare(claim, state, week), null, ahead), lacking]
      : [lacking];
  }
  const ofAmount = minus(byOurShare, week.state);
  const found: Difference[] = [];
  if (isMore(ofShare)) found.push(differ(causeOfShare(claim, state, week), ofShare, ahead));
  else if (ofShare !== 0) found.push(differ('afrunding', ofShare));
  else if (ahead !== null && ahead !== 0) found.push(differ('anden-taeller', nothing, ahead));
  const paid = minus(claim.computed, week.amount);
  if (isMore(paid)) found.push(differ('andet-beloeb', ofAmount));
  else if (ofAmount !== 0 || paid !== 0) found.push(differ('afrunding', ofAmount));
  return joined(found);
}

/** Two parts that differ by rounding are one. */
function joined(found: readonly Difference[]): readonly Difference[] {
  const [one, other] = found.filter(({ cause }) => cause === 'afrunding');
  if (one === undefined || other === undefined) return found;
  const both = { ...one, effect: sumOf(one.effect ?? nothing, other.effect ?? nothing) };
  return [...found.filter(({ cause }) => cause !== 'afrunding'), both];
}

const isMore = (amount: Money): boolean => Math.abs(amount) > roundingUpTo;
const negative = (amount: Money | null): Money | null =>
  amount === null ? null : minus(nothing, amount);

/** Why we have no such week: claimed twice, a hole in the citizen's benefit, or no such benefit at all. */
function causeOfLack(claim: CitizenClaim, { pairs, ours }: Around): DifferenceCause {
  if (pairs.filter((pair) => pair.claim !== null).length > 1) return 'to-ydelser';
  const isBeside = [-1, 1].some((weeks) =>
    ours
      .get(placeOf({ citizen: claim.citizen, week: addWeeks(claim.week, weeks) }))
      ?.some(({ benefit }) => benefit === claim.benefit),
  );
  return isBeside ? 'uge-mangler' : 'ikke-hos-os';
}

/**
 * Why the share is another: one account has begun the count anew where the citizen came back to a benefit and the other
 * has gone on counting, or they count weeks differently.
 */
function causeOfShare(claim: CitizenClaim, state: Money, own: OwnWeek): DifferenceCause {
  if (own.number === null || own.weeksBefore === 0) return 'andet-trin';
  const fits = (number: number): boolean =>
    claim.number === null
      ? !isMore(minus(state, percentOf(claim.computed, pctOf(own, number) ?? Number.NaN)))
      : claim.number === number;
  const other = own.number === own.runWeek ? own.runWeek + own.weeksBefore : own.runWeek;
  return other !== own.number && fits(other) ? 'nulstilling' : 'andet-trin';
}

/** What the state pays of a week with another number. */
function pctOf({ benefit, week }: OwnWeek, seniority: number): number | null {
  return valueOf(ladderRefund.decide({ benefit, seniority }, week))?.statePct ?? null;
}

function plus(
  sum: ReconciledSum,
  { claim, week }: Pair,
  found: readonly Difference[],
): ReconciledSum {
  const isUncompared = found.some(({ effect }) => effect === null);
  const isOthers = found.some(({ cause }) => cause === 'anden-kommune');
  const theirs = claim === null || isOthers ? nothing : (stateShareOf(claim) ?? nothing);
  const ours = week?.state ?? nothing;
  return {
    weeks: sum.weeks + 1,
    alike: sum.alike + (found.length === 0 ? 1 : 0),
    theirs: isUncompared ? sum.theirs : sumOf(sum.theirs, theirs),
    ours: isUncompared ? sum.ours : sumOf(sum.ours, ours),
    theirsUncompared: isUncompared ? sumOf(sum.theirsUncompared, theirs) : sum.theirsUncompared,
    oursUncompared: isUncompared ? sumOf(sum.oursUncompared, ours) : sum.oursUncompared,
  };
}
