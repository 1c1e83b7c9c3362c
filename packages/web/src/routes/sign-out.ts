import { endSession } from '@rettidig/store';
import { sessionCookie } from '../http/cookies.ts';
import { action } from '../http/route.ts';

export const signOut = action({
  path: '/log-ud',
  access: 'bruger',
  purpose: null,
  input: {},
  act: async ({ ground, token }) => {
    await endSession(ground.store, token);
    return {
      kind: 'redirect',
      to: '/',
      cookies: [{ name: sessionCookie, value: '', seconds: 0, secret: true }],
    };
  },
});
