import {
  type Amendments,
  type Explanation,
  type Money,
  nothing,
  type Rule,
  minus,
  sumOf,
} from '@rettidig/engine';
import {
  type CeilingGroup,
  ceilingGroups,
  type CeilingRefund,
  mentorFrame,
  operatingCeiling,
  type RecalculatedCeiling,
  recalculatedCeiling,
} from '@rettidig/law';
import { type FinanceInput, financeNumbers } from '../finance-input/input.ts';
import { firstOf } from '../law/ask.ts';
import { asEntered, type CeilingValue, withCeilingValues } from './value.ts';

/** Where the full-year persons of a group are from. */
export type PersonsFrom = 'indtastet' | 'egne-sager';

/** Full-year persons that count, and where the number is from. */
export interface CountedPersons {
  readonly persons: number;
  readonly from: PersonsFrom;
  readonly source: string;
}

/** An answer of a rule with its reasons, or what it lacks. */
export interface CeilingAnswer<T> {
  readonly answer: T | null;
  /** What is lacking, in Danish; empty where there is an answer. */
  readonly lacks: readonly string[];
  /** Null where the rule was not asked, because a number is lacking. */
  readonly explanation: Explanation | null;
}

/** A group under the operating ceiling. */
export interface GroupCeiling extends CeilingAnswer<CeilingRefund> {
  readonly group: CeilingGroup;
  readonly persons: CountedPersons | null;
  readonly expense: FinanceInput | null;
}

/** Sums of groups; those that lack something stand in none of them. */
export interface CeilingSum {
  readonly groups: readonly CeilingGroup[];
  readonly expense: Money;
  readonly ceiling: Money;
  readonly within: Money;
  readonly above: Money;
  readonly refund: Money;
  readonly lost: Money;
}

/** The ceilings of a year and what they cost the municipality. */
export interface CeilingAccount {
  readonly year: number;
  readonly groups: readonly GroupCeiling[];
  /** Each group by itself, added up; null where no group is complete. */
  readonly sum: CeilingSum | null;
  /** The same groups as one under each amount; null where no group is complete. */
  readonly pooled: CeilingSum | null;
  readonly mentor: CeilingAnswer<CeilingRefund> & {
    readonly expense: FinanceInput | null;
    readonly resourceCourses: FinanceInput | null;
  };
  readonly recalculated: CeilingAnswer<RecalculatedCeiling> & {
    readonly persons: FinanceInput | null;
  };
}

export interface CeilingGround {
  readonly year: number;
  /** The municipality's four-digit code. */
  readonly municipality: string;
  readonly inputs: readonly FinanceInput[];
  /** Full-year persons on the benefits of the own cases in the year; empty where they are not known. */
  readonly ownPersons: ReadonlyMap<CeilingGroup, number>;
  readonly ownPersonsSource: string;
  readonly values: readonly CeilingValue[];
}

/** The ceilings of a year, by the law's values and those the municipality has entered. What is lacking is named. */
export function ceilingAccount(ground: CeilingGround): CeilingAccount {
  const { year, municipality, inputs, values } = ground;
  const numbers = financeNumbers(inputs);
  const law = withCeilingValues(values, municipality);
  const groups = ceilingGroups.codes.map(({ code }) => groupOf(code, ground, law));
  const mentorExpense = numbers.find('mentor-udgift', year);
  const resourceCourses = numbers.find('mentor-ressourceforloeb', year);
  const persons = numbers.find('genberegnet-personer', year);
  return {
    year,
    groups,
    sum: sumOfGroups(groups),
    pooled: pooledOf(groups, year, law),
    mentor: {
      expense: mentorExpense,
      resourceCourses,
      ...answered(
        mentorFrame,
        mentorExpense === null || resourceCourses === null
          ? null
          : {
              municipality,
              expense: mentorExpense.value as Money,
              resourceCourses: resourceCourses.value as Money,
            },
        { year, law },
        [
          ...(mentorExpense === null ? ['Udgiften til mentorstøtte uden for ressourceforløb'] : []),
          ...(resourceCourses === null ? ['Udgiften til mentorstøtte i ressourceforløb'] : []),
        ],
      ),
    },
    recalculated: {
      persons,
      ...answered(
        recalculatedCeiling,
        persons === null ? null : { municipality, persons: persons.value },
        { year, law },
        persons === null ? ['Helårspersoner under det genberegnede driftsloft'] : [],
      ),
    },
  };
}

interface Lawful {
  readonly year: number;
  readonly law: Amendments | null;
}

function answered<F extends object, T>(
  rule: Rule<F, T>,
  facts: F | null,
  { year, law }: Lawful,
  unsaid: readonly string[],
): CeilingAnswer<T> {
  if (facts === null) return { answer: null, lacks: unsaid, explanation: null };
  const { outcome, explanation } = rule.explain(facts, firstOf(year), law);
  return {
    answer: outcome.outcome === 'afgjort' ? outcome.value : null,
    lacks:
      outcome.outcome === 'afgjort'
        ? []
        : outcome.outcome === 'mangler'
          ? outcome.missing
          : [`${rule.title} i ${year}: vores kilder begynder i 2014`],
    explanation: asEntered(explanation),
  };
}

function groupOf(
  group: CeilingGroup,
  { year, inputs, ownPersons, ownPersonsSource }: CeilingGround,
  law: Amendments | null,
): GroupCeiling {
  const numbers = financeNumbers(inputs);
  const entered = numbers.find('loft-personer', year, group);
  const own = ownPersons.get(group);
  const persons: CountedPersons | null =
    entered !== null
      ? { persons: entered.value, from: 'indtastet', source: entered.source }
      : own === undefined
        ? null
        : { persons: own, from: 'egne-sager', source: ownPersonsSource };
  const expense = numbers.find('loft-udgift', year, group);
  const unsaid = [
    ...(persons === null ? ['Helårspersoner'] : []),
    ...(expense === null ? ['Driftsudgiften til aktivering'] : []),
  ];
  const facts =
    persons === null || expense === null
      ? null
      : { group, persons: persons.persons, expense: expense.value as Money };
  return {
    group,
    persons,
    expense,
    ...answered(operatingCeiling, facts, { year, law }, unsaid),
  };
}

interface Complete {
  readonly group: CeilingGroup;
  readonly persons: number;
  readonly expense: Money;
  readonly answer: CeilingRefund;
}

const complete = (groups: readonly GroupCeiling[]): readonly Complete[] =>
  groups.flatMap(({ group, persons, expense, answer }) =>
    answer === null || persons === null || expense === null
      ? []
      : [{ group, persons: persons.persons, expense: expense.value as Money, answer }],
  );

function sumOfGroups(groups: readonly GroupCeiling[]): CeilingSum | null {
  return summed(complete(groups));
}

function summed(rows: readonly Omit<Complete, 'persons'>[]): CeilingSum | null {
  if (rows.length === 0) return null;
  const add = (of: (row: Omit<Complete, 'persons'>) => Money): Money => sumOf(...rows.map(of));
  return {
    groups: rows.map(({ group }) => group),
    expense: add(({ expense }) => expense),
    ceiling: add(({ answer }) => answer.ceiling),
    within: add(({ expense, answer }) => minus(expense, answer.above)),
    above: add(({ answer }) => answer.above),
    refund: add(({ answer }) => answer.refund),
    lost: add(({ answer }) => answer.lost),
  };
}

/**
 * The groups that share an amount, as one: what one group leaves unused is used by another. No source we have says whether
 * they are taken as one or each by itself, so both are shown.
 */
function pooledOf(
  groups: readonly GroupCeiling[],
  year: number,
  law: Amendments | null,
): CeilingSum | null {
  const amountOf = ({ answer, persons }: Complete): number =>
    persons === 0 ? 0 : Math.round(answer.ceiling / persons);
  const pools = [...Map.groupBy(complete(groups), amountOf).values()];
  const rows = pools.flatMap((pool): readonly Omit<Complete, 'persons'>[] => {
    const [first] = pool;
    if (first === undefined) return [];
    const facts = {
      group: first.group,
      persons: pool.reduce((sum, { persons }) => sum + persons, 0),
      expense: sumOf(...pool.map(({ expense }) => expense)),
    };
    const outcome = operatingCeiling.decide(facts, firstOf(year), law);
    return outcome.outcome === 'afgjort'
      ? [{ group: first.group, expense: facts.expense, answer: outcome.value }]
      : [];
  });
  const sum = summed(rows);
  return sum === null ? null : { ...sum, groups: complete(groups).map(({ group }) => group) };
}

/** What the ceilings of a year cost in lost refund, of what can be said. */
export function lostByCeilings({ sum, mentor }: CeilingAccount): Money {
  return sumOf(sum?.lost ?? nothing, mentor.answer?.lost ?? nothing);
}
