import { z } from 'zod';
import { languageCookie } from '../http/cookies.ts';
import { returnPath } from '../http/return-path.ts';
import { publicAction } from '../http/route.ts';

const year = 365 * 24 * 3600;

/** Chooses the language of the pages for this browser. */
export const language = publicAction({
  path: '/sprog',
  input: { sprog: z.enum(['da', 'en']), til: returnPath },
  act: (_visit, { sprog, til }) =>
    Promise.resolve({
      kind: 'redirect' as const,
      to: til ?? '/',
      cookies: [{ name: languageCookie, value: sprog, seconds: year, secret: true }],
    }),
});
