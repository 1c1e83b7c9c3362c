import type { ContactDetails } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import type { Stream } from '../random/stream.ts';

/** Streets that nobody lives in. */
const streets = [
  'Prøvestien',
  'Øvelsesvej',
  'Demoallé',
  'Eksempelgade',
  'Mønstervænget',
  'Skitsevej',
  'Forsøgsstræde',
  'Påfundsvej',
  'Modelhaven',
  'Udkastet',
] as const;

/** Denmark's last post code is 9990, so this one is nowhere. */
const noPostcode = '9999';

/** About 1 in 8 of those who must have public digital post are exempt from it. */
const oneInExempt = 8;

/**
 * Where a made-up person can be reached from the first contact on. No telephone: every Danish number may be somebody's;
 * the e-mail address is of a domain that is kept for examples (RFC 2606).
 */
export function contactOf(
  chance: Stream,
  { person, town, from }: { readonly person: string; readonly town: string; readonly from: Day },
): Omit<ContactDetails, 'id'> {
  const floor = chance.chance(40)
    ? `, ${chance.between(1, 4)}. ${chance.pick(['tv.', 'th.'])}`
    : '';
  return {
    from,
    to: openEnd,
    street: `${chance.pick(streets)} ${chance.between(1, 120)}${floor}`,
    postcode: noPostcode,
    town,
    phone: null,
    email: chance.chance(60) ? `${person}@example.org` : null,
    exemptFromDigitalPost: chance.below(oneInExempt) === 0,
  };
}
