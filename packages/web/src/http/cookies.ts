import { createHash, timingSafeEqual } from 'node:crypto';

export const sessionCookie = 'rettidig';
export const languageCookie = 'sprog';
export const shortcutsCookie = 'genveje';

/** How long a session lives, in hours: a working day and a bit. */
export const sessionHours = 10;

/** What the forms of a session must carry: only our own pages can know it, since the cookie is closed to scripts. */
export function csrfOf(token: string): string {
  return createHash('sha256').update(`rettidig-csrf ${token}`).digest('base64url');
}

/** Whether a form's token is the session's, in constant time. */
export function isCsrfOf(token: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const expected = Buffer.from(csrfOf(token));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/**
 * Whether a browser says that a form was sent from another site. Browsers that say nothing are let through: the token
 * still has to be right.
 */
export function isFromElsewhere(headers: {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
