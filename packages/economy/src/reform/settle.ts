import { minus, type Money, nothing } from '@rettidig/engine';
import { verdictOf } from '../amounts/identity.ts';
import { addYears, at, inUnits, roundedTo, type YearAmounts } from '../amounts/year-amounts.ts';
import type { Faults } from '../input/fault.ts';
import { type RowSource, type Sum, sums } from './parts.ts';
import type { Reform } from './reform.ts';

/** A part of a sum, with its sign: the parts of a sum are the sum, to the øre. */
export interface SumPart {
  readonly name: string;
  readonly amounts: YearAmounts;
  /** `regnet`: from other rows; `afrunding`: what a printed sum is beside the printed rows. */
  readonly source: RowSource | 'regnet' | 'afrunding';
  readonly basis: string;
}

export interface ReformSum {
  readonly sum: Sum;
  readonly amounts: YearAmounts;
  readonly parts: readonly SumPart[];
}

/** What rounding adds to sums. */
export type Roundings = ReadonlyMap<Sum, YearAmounts>;

/**
 * Makes a sum of its parts and of what rounding adds.
 * @param byLaw the sum by the rule of it, where there is one
 */
export type Settle = (sum: Sum, parts: readonly SumPart[], byLaw?: YearAmounts) => ReformSum;

export const roundingBasis = 'den trykte sum er lavet på uafrundede beløb';

/**
 * Settles sums against what they were printed as.
 * @param given what rounding adds, in place of the printed sums; null: the printed sums say
 */
export function settler(reform: Reform, given: Roundings | null, faults: Faults): Settle {
  return (sum, parts, byLaw) => {
    const { years } = reform;
    const computed = addYears(
      years,
      parts.map((part) => part.amounts),
    );
    if (byLaw?.some((amount, place) => amount !== computed[place]) === true) {
      throw new Error(`Reglen for »${sums[sum]}« giver ikke summen af delene.`);
    }
    const rounding =
      given === null ? printedRounding(reform, { sum, computed, parts, faults }) : given.get(sum);
    if (rounding === undefined || rounding.every((amount) => amount === 0)) {
      return { sum, amounts: computed, parts };
    }
    const row: SumPart = {
      name: 'Afrunding',
      amounts: rounding,
      source: 'afrunding',
      basis: roundingBasis,
    };
    return { sum, amounts: addYears(years, [computed, rounding]), parts: [...parts, row] };
  };
}

/** Whole units that a printed sum is beside its parts; a fault where rounding cannot explain them. */
function printedRounding(
  { printed, years }: Reform,
  {
    sum,
    computed,
    parts,
    faults,
  }: {
    readonly sum: Sum;
    readonly computed: YearAmounts;
    readonly parts: readonly SumPart[];
    readonly faults: Faults;
  },
): YearAmounts | undefined {
  const stated = printed.get(sum);
  if (stated === undefined) return undefined;
  const { unit, amounts, line } = stated;
  return years.map((year, place): Money => {
    const inUnit = roundedTo(at(computed, place), unit);
    const rounding = minus(at(amounts, place), inUnit);
    if (verdictOf(rounding, parts.length, unit) === 'stemmer-ikke') {
      faults.add(
        line,
        `${sums[sum]}, ${year}: rækkerne giver ${inUnits(inUnit, unit)}, der står ${inUnits(at(amounts, place), unit)}. Det er mere, end afrunding kan forklare. Ret rækkerne eller summen.`,
      );
      return nothing;
    }
    return rounding;
  });
}

/** A sum as a part of another. */
export function asPart({ sum, amounts }: ReformSum): SumPart {
  return { name: sums[sum], amounts, source: 'regnet', basis: '' };
}

/** A part that is taken from the others. */
export function takenFrom({ name, amounts, source, basis }: SumPart): SumPart {
  return {
    name: `minus ${name}`,
    amounts: amounts.map((amount) => minus(nothing, amount)),
    source,
    basis,
  };
}
