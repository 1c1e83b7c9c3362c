import { z } from 'zod';

/** A page of our own to go to after a form, as an address that a header can carry; anything else is the start page. */
export const returnPath = z
  .string()
  .max(2000)
  .optional()
  .transform((path) => (path === undefined ? null : ownAddress(path)));

const base = 'http://rettidig.invalid';

function ownAddress(path: string): string | null {
  // Parsing drops line breaks and tabs without a word; who sends them means no page of ours.
  if (!path.startsWith('/') || /[\\\p{Cc}]/u.test(path)) return null;
  const url = URL.parse(path, base);
  if (url === null || url.origin !== base) return null;
  const address = `${url.pathname}${url.search}${url.hash}`;
  return address.startsWith('//') ? null : address;
}
