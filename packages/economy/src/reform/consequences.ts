import { type Money, nothing } from '@rettidig/engine';
import { budgetChallenge, netChallenge } from '@rettidig/law';
import { at, type YearAmounts } from '../amounts/year-amounts.ts';
import { collectFaults, inOrder, type Reading, refused } from '../input/fault.ts';
import { askLaw, firstOf } from '../law/ask.ts';
import { ceilingSum, mentorSums } from './ceilings.ts';
import { type Making, partEffect, wholeEffect } from './effects.ts';
import { sums } from './parts.ts';
import { amountsOf, type Reform, rowsOf } from './reform.ts';
import { reformRemarks } from './remarks.ts';
import { asPart, type ReformSum, type Roundings, settler } from './settle.ts';

/** What a reform comes to, in whole øre. */
export interface Consequences {
  readonly title: string;
  readonly years: readonly number[];
  /** In the order they are made; the last is the net. */
  readonly sums: readonly ReformSum[];
  readonly roundings: Roundings;
  /** What the account has no rows for, in Danish: it is not counted, and must be said. */
  readonly absent: readonly string[];
  /** What a reader must know, in Danish. */
  readonly remarks: readonly string[];
}

/**
 * What a reform costs: the local effect against the state's regulation, ceilings, what is set aside, the counter-initiative
 * and the net. Printed sums are held against their rows; what rounding explains stands as a part of its own, the rest is a
 * fault.
 * @param roundings those of another computation, in place of the printed sums; for a changed account
 */
export function consequences(
  reform: Reform,
  roundings: Roundings | null = null,
): Reading<Consequences> {
  const faults = collectFaults();
  const making: Making = { reform, settle: settler(reform, roundings, faults), faults };
  const benefit = partEffect(making, 'ydelsesdel');
  const effort = partEffect(making, 'indsatsdel');
  if (benefit === null && effort === null) {
    faults.add(null, 'Regnskabet er tomt: der er hverken en ydelsesdel eller en indsatsdel.');
    return refused(faults.found);
  }
  const whole = wholeEffect(making, benefit, effort);
  const mentor = mentorSums(making);
  const ceiling = ceilingSum(making);
  const setAside = plainSum(making, 'hensat');
  const challenge = challengeOf(making, [whole[2], mentor.at(-1) ?? null, ceiling, setAside]);
  const initiative = plainSum(making, 'modgaaende');
  const net = netOf(making, challenge, initiative);
  const found = [
    ...(benefit ?? []),
    ...(effort ?? []),
    ...whole,
    ...mentor,
    ...[ceiling, setAside, challenge, initiative, net].flatMap((sum) => sum ?? []),
  ];
  const made = new Set(found.map(({ sum }) => sum));
  for (const [sum, { line }] of reform.printed) {
    if (!made.has(sum)) faults.add(line, `${sums[sum]} er trykt, men der er ingen rækker til den.`);
  }
  if (faults.found.length > 0) return refused(faults.found);
  return inOrder({
    title: reform.title,
    years: reform.years,
    sums: found,
    roundings: roundingsOf(found),
    absent: optional.filter((sum) => !made.has(sum)).map((sum) => sums[sum]),
    remarks: reformRemarks(reform, found),
  });
}

const optional = ['ydelsesdel', 'indsatsdel', 'mentor', 'loft', 'hensat', 'modgaaende'] as const;

function plainSum({ reform, settle }: Making, part: 'hensat' | 'modgaaende'): ReformSum | null {
  const rows = rowsOf(reform, part);
  if (rows.length === 0) return null;
  return settle(
    part,
    rows.map((row) => ({ ...row, amounts: amountsOf(row) })),
  );
}

function challengeOf(
  making: Making,
  given: readonly [ReformSum, ReformSum | null, ReformSum | null, ReformSum | null],
): ReformSum {
  const [reform, mentor, ceiling, setAside] = given;
  return settleByLaw(making, 'udfordring', given, (place, on) =>
    askLaw(
      budgetChallenge,
      {
        reform: at(reform.amounts, place),
        mentor: amountAt(mentor, place),
        ceiling: amountAt(ceiling, place),
        setAside: amountAt(setAside, place),
      },
      on,
    ),
  );
}

function netOf(making: Making, challenge: ReformSum, initiative: ReformSum | null): ReformSum {
  return settleByLaw(making, 'netto', [challenge, initiative], (place, on) =>
    askLaw(
      netChallenge,
      { challenge: at(challenge.amounts, place), initiative: amountAt(initiative, place) },
      on,
    ),
  );
}

const amountAt = (sum: ReformSum | null, place: number): Money =>
  sum === null ? nothing : at(sum.amounts, place);

/** A sum of sums, by its rule for each year. */
function settleByLaw(
  { reform, settle, faults }: Making,
  sum: 'udfordring' | 'netto',
  given: readonly (ReformSum | null)[],
  ask: (place: number, on: Parameters<typeof askLaw>[2]) => Money | null,
): ReformSum {
  const byLaw: YearAmounts = reform.years.map(
    (year, place) =>
      ask(place, { on: firstOf(year), mend: 'Slet kolonnen for året.', faults }) ?? nothing,
  );
  const parts = given.flatMap((one) => (one === null ? [] : [asPart(one)]));
  return settle(sum, parts, faults.found.length === 0 ? byLaw : undefined);
}

function roundingsOf(found: readonly ReformSum[]): Roundings {
  return new Map(
    found.flatMap(({ sum, parts }) => {
      const rounding = parts.find(({ source }) => source === 'afrunding');
      return rounding === undefined ? [] : [[sum, rounding.amounts] as const];
    }),
  );
}
