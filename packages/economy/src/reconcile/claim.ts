import { type Day, minus, type Money } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';

/** What Ydelsesrefusion says of one citizen's benefit in one calendar week. */
export interface Claim {
  /** The line of the file, 1 for the first. */
  readonly line: number;
  /** The Monday of the week. */
  readonly week: Day;
  /** The payment that is shared (beregnet udbetalingsbeløb). */
  readonly computed: Money;
  /** What the state refunds (refusionsbeløb); null where the file has nothing. */
  readonly refund: Money | null;
  /** What the municipality pays the state (medfinansieringsbeløb); null where the file has nothing. */
  readonly cofinance: Money | null;
  /** The municipality that finances, as the file writes it. */
  readonly payer: string;
  /** The number of the week in their count; null where the file has none. */
  readonly number: number | null;
}

/** A claim with whose it is and what of, as the file writes it: taken apart and forgotten, never kept. */
export interface ReadClaim extends Claim {
  /** Ten digits. */
  readonly cpr: string;
  /** Null: not a benefit of the effort, or a name that is not known. */
  readonly benefit: Benefit | null;
  readonly benefitName: string;
}

/** A claim of a citizen the municipality has a case of. */
export interface CitizenClaim extends Claim {
  readonly citizen: string;
  readonly benefit: Benefit;
}

/** A claim that cannot be held against anything of ours. It says nothing of whose it is. */
export interface LeftOutClaim {
  readonly line: number;
  readonly week: Day;
  /** A citizen not registered, or not to be seen by the one who sent the file; or a benefit that carries no contact course. */
  readonly reason: 'ukendt-borger' | 'ukendt-ydelse';
  readonly benefitName: string;
  /** The state's part; null where the amounts do not go together. */
  readonly state: Money | null;
}

/** Claims by whose they are; what is of nobody or of no benefit we know is named by its line, and its CPR number let go. */
export function linkClaims(
  read: readonly ReadClaim[],
  citizenOf: ReadonlyMap<string, string>,
): { readonly claims: readonly CitizenClaim[]; readonly leftOut: readonly LeftOutClaim[] } {
  const claims: CitizenClaim[] = [];
  const leftOut: LeftOutClaim[] = [];
  for (const { cpr, benefit, benefitName, ...claim } of read) {
    const citizen = citizenOf.get(cpr);
    if (citizen !== undefined && benefit !== null) claims.push({ ...claim, citizen, benefit });
    else {
      const reason = citizen === undefined ? 'ukendt-borger' : 'ukendt-ydelse';
      const { line, week } = claim;
      leftOut.push({ line, week, reason, benefitName, state: stateShareOf(claim) });
    }
  }
  return { claims, leftOut };
}

/**
 * The state's part of a claim: the refund, or what is left of the payment when the municipality has paid its part. Null
 * where the amounts do not go together: neither or both are given and do not make the payment, or one is larger than it.
 */
export function stateShareOf({
  computed,
  refund,
  cofinance,
}: Pick<Claim, 'computed' | 'refund' | 'cofinance'>): Money | null {
  const isRefunded = refund !== null && (refund !== 0 || cofinance === null);
  const isCofinanced = cofinance !== null && (cofinance !== 0 || refund === null);
  if (isRefunded && isCofinanced) return refund + cofinance === computed ? refund : null;
  if (isRefunded) return within(refund, computed) ? refund : null;
  if (isCofinanced) return within(cofinance, computed) ? minus(computed, cofinance) : null;
  return computed === 0 ? computed : null;
}

/** Whether an amount is a part of another; both may be below zero, as when a payment is taken back. */
function within(part: Money, whole: Money): boolean {
  return whole < 0 ? part <= 0 && part >= whole : part >= 0 && part <= whole;
}
