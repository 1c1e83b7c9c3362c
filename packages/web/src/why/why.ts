import type { Duty, Gap } from '@rettidig/casework';
import { type Day, type Explanation, isoDay } from '@rettidig/engine';
import type { Named } from '../duties/lines.ts';

/** What the page that answers *Hvorfor?* shows. */
export interface Why {
  readonly citizen: Named;
  /** The duty's key in the address. */
  readonly key: string;
  /** What the duty is, in words. */
  readonly what: string;
  readonly today: Day;
  /** The day whose knowledge of the case is used; null for what is known now. */
  readonly knownOn: Day | null;
  /** The day whose law is tried instead of the law that applies; null for the answer that holds. */
  readonly lawOn: Day | null;
  /** Days on which the law of duties changed, to try. */
  readonly lawChanges: readonly Day[];
  /** The duty and its reasons; null when there is no answer under the law of `lawOn`. */
  readonly found: { readonly duty: Duty; readonly explanation: Explanation } | null;
  /** What keeps the law of `lawOn` from answering; empty when it answers, or has no such duty. */
  readonly gaps: readonly Gap[];
  /** The last day the law of the answer was read for, where `lawOn` lies after it; null otherwise. */
  readonly readUntil: Day | null;
}

/** The address of the case, as known on the same day. */
export function caseAddress({ citizen, knownOn }: Why): string {
  return `/borgere/${citizen.id}${knownOn === null ? '' : `?kendt=${isoDay(knownOn)}`}`;
}

/** The address of the same question under the law of a day, or under the law that applies. */
export function whyAddress({ citizen, key, knownOn }: Why, lawOn: Day | null): string {
  const params = new URLSearchParams();
  if (lawOn !== null) params.set('lov', isoDay(lawOn));
  if (knownOn !== null) params.set('kendt', isoDay(knownOn));
  const query = params.size === 0 ? '' : `?${params}`;
  return `/borgere/${citizen.id}/hvorfor/${key}${query}`;
}
