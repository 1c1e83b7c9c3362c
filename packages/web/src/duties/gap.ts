import type { Gap } from '@rettidig/casework';

const unconfirmed = ' (ikke bekræftet i en kilde)';

/** Whether what a gap lacks is a value of the law that could not be confirmed, not a fact about the citizen. */
export function isUnconfirmedLaw(missing: string): boolean {
  return missing.endsWith(unconfirmed);
}

/** What is missing by its name alone. */
export function missingName(missing: string): string {
  return isUnconfirmedLaw(missing) ? missing.slice(0, -unconfirmed.length) : missing;
}

/** Whether a duty cannot be computed because its law could not be confirmed. */
export function isLawGap({ outcome, missing }: Gap): boolean {
  return outcome === 'mangler' && missing.some(isUnconfirmedLaw);
}

/** How many duties of a case cannot be computed, for want of a fact or of law that was read. */
export function uncomputed(gaps: readonly Gap[]): number {
  return gaps.filter(({ outcome }) => outcome === 'mangler').length;
}
