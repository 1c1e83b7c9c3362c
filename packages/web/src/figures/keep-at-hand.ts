import { setTimeout as pause } from 'node:timers/promises';
import { listMunicipalities } from '@rettidig/store';
import type { FastifyInstance } from 'fastify';
import type { Ground } from '../http/visit.ts';
import { readAhead } from './read-ahead.ts';

/** So long, in milliseconds, from one look at what has been recorded to the next. */
const usualPause = 600_000;

/**
 * Keeps the figures of every municipality at hand while the application listens: they are read when it starts and when the
 * day has changed, and follow what the night delivers, so that the first leader of the morning does not wait. A reading that
 * fails is left to the next look, or to the first page that needs it.
 *
 * @param between milliseconds from one look to the next
 */
export function keepAtHand(
  app: Pick<FastifyInstance, 'addHook'>,
  ground: Ground,
  between = usualPause,
): void {
  const closing = new AbortController();
  const { signal } = closing;
  const keep = async (): Promise<void> => {
    while (!signal.aborted) {
      const all = await listMunicipalities(ground.store).catch(() => []);
      for (const { municipality } of all) {
        if (!signal.aborted) await readAhead(ground, municipality).ended;
      }
      await pause(between, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  let keeping = Promise.resolve();
  app.addHook('onListen', (done) => {
    keeping = keep();
    done();
  });
  app.addHook('onClose', async () => {
    closing.abort();
    await keeping;
  });
}
