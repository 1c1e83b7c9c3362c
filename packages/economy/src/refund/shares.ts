import { type Day, type Outcome } from '@rettidig/engine';
import {
  type Benefit,
  effortRefund,
  ladderRefund,
  type RefundSituation,
  values,
  type WeekRefund,
  weekRefund,
} from '@rettidig/law';
import type { RefundLaw } from '@rettidig/casework';

/** An answer of the refund rule as a number: a share in percent, or from `firstReason` on a place among what it lacks. */
export type ShareAnswer = number;

/** Higher than any percentage. */
export const firstReason = 128;

export interface WeekFacts {
  /** The number of the week in the count of weeks on any benefit; 0 where it is not known. */
  readonly number: number;
  /** The number of the week in the running spell. */
  readonly spellWeek: number;
  /** What the person did in the week. Asked only where the rule does. */
  readonly situation: () => RefundSituation;
}

/** The shares of one benefit while the law is the same. */
export type SharesOfBenefit = (facts: WeekFacts) => ShareAnswer;

/** Answers the refund of weeks by the law package, each question once. */
export interface Shares {
  /** The shares of a benefit under the law of a week. */
  readonly of: (benefit: Benefit, week: Day) => SharesOfBenefit;
  /** What the rule lacks, in Danish, by the places of the answers; the first says nothing. */
  readonly reasons: readonly string[];
  /** The answer of a week for a reason of the caller's own. */
  readonly lacking: (reason: string) => ShareAnswer;
  /** Whether two answers give the same share, or neither gives any for the same kind of cause. */
  readonly agree: (one: ShareAnswer, other: ShareAnswer) => boolean;
}

/** The rule has nothing to say of the benefit that week. */
const noRefund = 'Loven har ingen refusion af ydelsen i ugen';

/** @param law null in `on`: each week under the law of its Monday (reading 0033) */
export function refundShares(law: RefundLaw): Shares {
  const reasons: string[] = [''];
  const notInForce = placeOf(noRefund);
  const eras = law.on === null ? changeDaysOf(law) : [];
  const known = new Map<Benefit, SharesOfBenefit[]>();

  function placeOf(reason: string): ShareAnswer {
    const found = reasons.indexOf(reason);
    return firstReason + (found === -1 ? reasons.push(reason) - 1 : found);
  }
  const answerOf = (outcome: Outcome<WeekRefund>): ShareAnswer => {
    if (outcome.outcome === 'afgjort') return outcome.value.statePct;
    if (outcome.outcome === 'mangler') return placeOf(outcome.missing.join(', '));
    return outcome.outcome === 'skoen' ? placeOf(outcome.question) : notInForce;
  };
  return {
    reasons,
    lacking: placeOf,
    agree: (one, other) =>
      one === other ||
      (one >= firstReason && other >= firstReason && one !== notInForce && other !== notInForce),
    of: (benefit, week) => {
      let era = 0;
      while (era < eras.length && (eras[era] ?? week) <= week) era += 1;
      const ofBenefit = known.get(benefit) ?? [];
      known.set(benefit, ofBenefit);
      return (ofBenefit[era] ??= sharesOn(benefit, law.on ?? week, { law, answerOf }));
    },
  };
}

/**
 * Asks the rule with as few facts as it takes: a fact that it answers without does not turn on it. So most answers are
 * kept by one number.
 */
function sharesOn(
  benefit: Benefit,
  lawDay: Day,
  {
    law,
    answerOf,
  }: { readonly law: RefundLaw; readonly answerOf: (outcome: Outcome<WeekRefund>) => ShareAnswer },
): SharesOfBenefit {
  const unknown = {
    benefit,
    situation: 'ukendt',
    spellWeek: 'ukendt',
    seniority: 'ukendt',
    amount: 'ukendt',
  } as const;
  const ask = (facts: Partial<Parameters<typeof weekRefund.decide>[0]>): Outcome<WeekRefund> =>
    weekRefund.decide({ ...unknown, ...facts }, lawDay, law.amendments);
  const enough = (outcome: Outcome<WeekRefund>): ShareAnswer =>
    outcome.outcome === 'mangler' ? tooLittle : answerOf(outcome);

  const byNumber: (ShareAnswer | undefined)[] = [];
  const bySpellWeek: (ShareAnswer | undefined)[] = [];
  const byAll = new Map<string, ShareAnswer>();
  return ({ number, spellWeek, situation }) => {
    const seniority = number === 0 ? 'ukendt' : number;
    const one = (byNumber[number] ??= enough(ask({ seniority })));
    if (one !== tooLittle) return one;
    const other = (bySpellWeek[spellWeek] ??= enough(ask({ spellWeek })));
    if (other !== tooLittle) return other;
    const doing = situation();
    const key = `${number} ${spellWeek} ${doing}`;
    const before = byAll.get(key);
    if (before !== undefined) return before;
    const answer = answerOf(ask({ seniority, spellWeek, situation: doing }));
    byAll.set(key, answer);
    return answer;
  };
}

/** Not an answer: the rule must be asked with more. */
const tooLittle = -1;

/** The days on which the refund of a week may change, in order: those of its rules, of their values and of a draft. */
function changeDaysOf({ amendments }: RefundLaw): readonly Day[] {
  const days = new Set<Day>();
  for (const { changeDays } of [weekRefund, effortRefund, ladderRefund]) {
    for (const on of changeDays) days.add(on);
  }
  for (const { id, rows } of Object.values(values)) {
    if (id.startsWith('refusion/')) for (const { validFrom } of rows) days.add(validFrom);
  }
  for (const { rows } of amendments?.rows.values() ?? []) {
    for (const { validFrom } of rows) days.add(validFrom);
  }
  for (const versions of amendments?.versions.values() ?? []) {
    for (const { from } of versions) days.add(from);
  }
  return [...days].toSorted((a, b) => a - b);
}
