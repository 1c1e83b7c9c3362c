import { forwardMatter } from '@rettidig/store';
import { nextMatter } from '../committee/matters/forward.ts';
import { loadMatter, matterPath, mattersPath } from '../committee/matters/load.ts';
import { recording } from '../committee/recording.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError } from '../http/route.ts';

/**
 * Sends a matter on to the body that its own recommends to; one that is sent on already is gone to, not sent twice. Only the
 * secretariat sees all that must go with it.
 */
export const sendSagVidere = action({
  path: `${mattersPath}/:sag/videre`,
  access: 'sekretariat',
  purpose: null,
  input: { sag: id },
  act: async (visit, { sag }) => {
    const whole = await loadMatter(visit, sag);
    const next = whole.bodies.find((one) => one.id === whole.body.nextBody);
    if (next === undefined) throw new NotFoundError();
    const sent = whole.after.find((one) => one.body === next.id);
    if (sent !== undefined) return { kind: 'redirect', to: matterPath(sent.id) };
    const made = nextMatter(whole, next, visit.session.employee.id);
    await visit.read((tx) => forwardMatter(tx, { from: sag, next: made, recording }));
    return { kind: 'redirect', to: `${matterPath(made.id)}?videre=ja` };
  },
});
