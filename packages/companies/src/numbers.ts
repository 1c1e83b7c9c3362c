/**
 * What a CVR number is: `gyldig` when its check digit is right; `oevelse` when no number with these first seven digits
 * can ever be issued, so that it may stand for a made-up company; otherwise `forkert`.
 */
export type CvrStanding = 'gyldig' | 'oevelse' | 'forkert';

const weights = [2, 7, 6, 5, 4, 3, 2] as const;
const modulus = 11;

/**
 * Checks a CVR number of eight digits: the digits weighed 2 7 6 5 4 3 2 1 add up to a multiple of eleven
 * (Erhvervsstyrelsen, modulus 11). Seven digits that leave one would need the check digit ten.
 */
export function cvrStanding(cvr: string): CvrStanding {
  if (!/^\d{8}$/.test(cvr)) return 'forkert';
  const weighed = weights.reduce((sum, weight, i) => sum + weight * Number(cvr[i]), 0);
  if (weighed % modulus === 1) return 'oevelse';
  return (weighed + Number(cvr[7])) % modulus === 0 ? 'gyldig' : 'forkert';
}

/** Whether a text has the form of a P-number. It has no check digit, so a wrong number can only be looked up. */
export function isPNumber(text: string): boolean {
  return /^\d{10}$/.test(text);
}

/** A number without the spaces and points people write it with. */
export function onlyDigits(text: string): string {
  return text.replaceAll(/[\s.]/g, '');
}
