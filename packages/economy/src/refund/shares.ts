import type { RefundLaw } from '@rettidig/casework';
import { type Day, openEnd, type Outcome, valueOf } from '@rettidig/engine';
import {
  type Benefit,
  effortRefund,
  ladderRefund,
  type RefundSituation,
  type ResetTerms,
  resetTerms,
  values,
  type WeekRefund,
  weekRefund,
} from '@rettidig/law';

/** An answer of the refund rule as a number: a share in percent, or from `firstReason` on a place among what it lacks. */
export type ShareAnswer = number;

/** Higher than any percentage. */
export const firstReason = 128;

/** Not an answer: the rule must be asked with more. */
export const tooLittle = -1;

export interface WeekFacts {
  /** The number of the week in the count of weeks on any benefit; 0 where it is not known. */
  readonly number: number;
  /** The number of the week in the running spell. */
  readonly spellWeek: number;
  /** What the person did in the week. Asked only where the rule does. */
  readonly situation: () => RefundSituation;
}

/** The shares of one benefit while the law is the same. */
export interface SharesOfBenefit {
  /** The answer by the number of the week alone; `tooLittle` where the rule asks for more. */
  readonly byNumber: (number: number) => ShareAnswer;
  readonly answer: (facts: WeekFacts) => ShareAnswer;
}

/** A time in which the refund of a week does not change. */
export interface Era {
  /** The first day that may have another law. */
  readonly until: Day;
  /** What sets the count back; null where this law has no count. */
  readonly terms: ResetTerms | null;
  readonly of: (benefit: Benefit) => SharesOfBenefit;
}

/** Answers the refund of weeks by the law package, each question once. */
export interface Shares {
  /** The law of a week, told by its Monday. */
  readonly eraOf: (week: Day) => Era;
  /** What the rule lacks, in Danish, by the places of the answers; the first says nothing. */
  readonly reasons: readonly string[];
  /** The answer of a week for a reason of the caller's own. */
  readonly lacking: (reason: string) => ShareAnswer;
  /** Whether two answers give the same share, or neither gives any for the same kind of cause. */
  readonly agree: (one: ShareAnswer, other: ShareAnswer) => boolean;
}

/** The rule has nothing to say of the benefit that week. */
const noRefund = 'Loven har ingen refusion af ydelsen i ugen';

/**
 * @param law null in `on`: each week under the law of its Monday (reading 0033)
 * @param known reasons that have their places already
 */
export function refundShares(law: RefundLaw, known: readonly string[] = ['']): Shares {
  const reasons = [...known];
  const notInForce = placeOf(noRefund);
  const days = law.on === null ? changeDaysOf(law) : [];
  const eras: Era[] = [];

  function placeOf(reason: string): ShareAnswer {
    const found = reasons.indexOf(reason);
    return firstReason + (found === -1 ? reasons.push(reason) - 1 : found);
  }
  const answerOf = (outcome: Outcome<WeekRefund>): ShareAnswer => {
    if (outcome.outcome === 'afgjort') return outcome.value.statePct;
    if (outcome.outcome === 'mangler') return placeOf(outcome.missing.join(', '));
    return outcome.outcome === 'skoen' ? placeOf(outcome.question) : notInForce;
  };
  const eraFrom = (week: Day, until: Day): Era => {
    const lawDay = law.on ?? week;
    const ofBenefits = new Map<Benefit, SharesOfBenefit>();
    return {
      until,
      terms: valueOf(resetTerms.decide({}, lawDay, law.amendments)),
      of: (benefit) => {
        const found = ofBenefits.get(benefit) ?? sharesOn(benefit, lawDay, { law, answerOf });
        ofBenefits.set(benefit, found);
        return found;
      },
    };
  };
  return {
    reasons,
    lacking: placeOf,
    agree: (one, other) =>
      one === other ||
      (one >= firstReason && other >= firstReason && one !== notInForce && other !== notInForce),
    eraOf: (week) => {
      let place = 0;
      while (place < days.length && (days[place] ?? openEnd) <= week) place += 1;
      return (eras[place] ??= eraFrom(week, days[place] ?? openEnd));
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
  const seniorityOf = (number: number) => (number === 0 ? 'ukendt' : number);

  const byNumber: (ShareAnswer | undefined)[] = [];
  const bySpellWeek: (ShareAnswer | undefined)[] = [];
  const byAll = new Map<string, ShareAnswer>();
  const ofNumber = (number: number): ShareAnswer =>
    (byNumber[number] ??= enough(ask({ seniority: seniorityOf(number) })));
  return {
    byNumber: ofNumber,
    answer: ({ number, spellWeek, situation }) => {
      const one = ofNumber(number);
      if (one !== tooLittle) return one;
      const other = (bySpellWeek[spellWeek] ??= enough(ask({ spellWeek })));
      if (other !== tooLittle) return other;
      const doing = situation();
      const key = `${number} ${spellWeek} ${doing}`;
      const before = byAll.get(key);
      if (before !== undefined) return before;
      const answer = answerOf(ask({ seniority: seniorityOf(number), spellWeek, situation: doing }));
      byAll.set(key, answer);
      return answer;
    },
  };
}

/** The days on which the refund of a week may change, in order: those of its rules, of their values and of a draft. */
function changeDaysOf({ amendments }: RefundLaw): readonly Day[] {
  const days = new Set<Day>();
  for (const { changeDays } of [weekRefund, effortRefund, ladderRefund, resetTerms]) {
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
