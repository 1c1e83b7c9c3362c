import { z } from 'zod';

/** A page of our own to go to after a form, never another site; anything else is the start page. */
export const returnPath = z
  .string()
  .max(2000)
  .optional()
  .transform((path) => (path !== undefined && isOwnPath(path) ? path : null));

function isOwnPath(path: string): boolean {
  const base = 'http://rettidig.invalid';
  return (
    path.startsWith('/') &&
    !path.startsWith('//') &&
    !path.includes('\\') &&
    URL.canParse(path, base) &&
    new URL(path, base).origin === base
  );
}
