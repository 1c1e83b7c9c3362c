import { createSession, endSession, listEmployees, withAccess } from '@rettidig/store';
import { firstPage } from '../http/access.ts';
import { sessionCookie, sessionHours } from '../http/cookies.ts';
import { id } from '../http/fields.ts';
import { returnPath } from '../http/return-path.ts';
import { NotFoundError, publicAction } from '../http/route.ts';

/** Signs in as a made-up employee; there is no such thing outside the demonstration. */
export const signIn = publicAction({
  path: '/log-ind',
  input: { medarbejder: id, til: returnPath },
  act: async ({ ground, municipality, token: before }, { medarbejder, til }) => {
    if (ground.mode !== 'demo' || municipality === null) throw new NotFoundError();
    const code = municipality.municipality;
    const access = {
      municipality: code,
      user: null,
      units: [],
      protectedPersons: false,
      purpose: 'Log ind i demoen',
    };
    const employees = await withAccess(ground.store, access, listEmployees);
    const employee = employees.find((candidate) => candidate.id === medarbejder);
    if (employee === undefined) throw new NotFoundError();
    if (before !== null) await endSession(ground.store, before);
    const token = await createSession(ground.store, code, employee.id, sessionHours);
    return {
      kind: 'redirect',
      to: til ?? firstPage(employee),
      cookies: [{ name: sessionCookie, value: token, seconds: sessionHours * 3600, secret: true }],
    };
  },
});
