import type { LetterContent } from '@rettidig/casework';

/** The name of the citizen `p`. */
export const citizenName = `trim(p.given_name || ' ' || p.family_name)`;

/** A letter with where its citizen lives now: `["Vejnavn 1", "0000 By"]`; null when nobody knows or it is for others. */
export type Unaddressed<L extends { readonly content: LetterContent }> = L & {
  readonly presentAddress: readonly string[] | null;
};

/**
 * Where the citizen of the letter `l` and the person `p` lives on a day, when the letter is for the citizen.
 * @param on placeholder of the day
 */
export const presentAddress = (on: string): string => `(
  select array[c.street, c.postcode || ' ' || c.town]
    from contact_details c
   where c.municipality = l.municipality and c.person = l.person and c.superseded_at is null
     and c.valid_from <= ${on}::date and (c.valid_to is null or c.valid_to > ${on}::date)
     and l.content -> 'recipient' ->> 'name' = ${citizenName})`;

/** The letter as it goes: what was written stays; one written without an address goes where the citizen lives now. */
export function addressed<L extends { readonly content: LetterContent }>({
  presentAddress: address,
  ...letter
}: Unaddressed<L>): Omit<Unaddressed<L>, 'presentAddress'> & { readonly content: LetterContent } {
  const { content } = letter;
  if (content.recipient.address.length > 0 || address === null) return letter;
  return { ...letter, content: { ...content, recipient: { ...content.recipient, address } } };
}
