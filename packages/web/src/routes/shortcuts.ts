import { z } from 'zod';
import { shortcutsCookie } from '../http/cookies.ts';
import { action } from '../http/route.ts';

const year = 365 * 24 * 3600;

/** Turns the shortcuts of one key on or off: some people press keys without meaning to. */
export const shortcuts = action({
  path: '/genveje',
  access: 'bruger',
  purpose: null,
  input: { genveje: z.enum(['til', 'fra']) },
  act: (_visit, { genveje }) =>
    Promise.resolve({
      kind: 'redirect',
      to: '/hjaelp#taster',
      cookies: [{ name: shortcutsCookie, value: genveje, seconds: year, secret: true }],
    }),
});
